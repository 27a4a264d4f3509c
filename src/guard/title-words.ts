import { stemOf } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'

/** Short forms of words in titles. */
const TITLE_WORDS_IN_FULL: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  asst: 'assistant',
  swe: 'software engineer',
  sde: 'software engineer',
  mle: 'machine learning engineer',
  ml: 'machine learning',
  ai: 'artificial intelligence',
  qa: 'quality assurance',
  bi: 'business intelligence',
  hr: 'human resources',
  rn: 'registered nurse',
  vp: 'vice president',
  phd: 'doctoral',
}
/** "Engineer II" and the like keep their numbers; these words say nothing. */
const SMALL_WORDS_OF_TITLES = new Set(['of', 'and', 'the', 'for', 'in', 'at', 'a', 'an', 'to', 'm', 'w', 'f', 'd', 'x'])

/** The words that make a title, written out: "Sr. ML Engineer" is a senior machine learning engineer. */
export const titleWords = (title: string): string[] =>
  foldedTokens(title)
    .flatMap(({ word }) => (TITLE_WORDS_IN_FULL[word.replace(/\./g, '')] ?? word).split(' '))
    .filter((word) => !SMALL_WORDS_OF_TITLES.has(word))
    .map(stemOf)
