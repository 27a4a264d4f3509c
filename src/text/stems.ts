import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { words as stopWords } from 'natural/lib/natural/util/stopwords.js'
import { type Token, tokenize } from './tokenize.ts'

/** natural's stemmer takes time in the square of the length; no word of a language is longer. */
const MAX_STEMMED_LENGTH = 64

/** As many words as a language has in daily use: a process that reads many documents keeps no more. */
const MOST_STEMS_KEPT = 50_000

const stems = new Map<string, string>()

/** Porter's stem (1980), which tells whether two words are forms of one. */
export const stemOf = (word: string): string => {
  if (word.length > MAX_STEMMED_LENGTH) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = PorterStemmer.stem(word)
  if (stems.size >= MOST_STEMS_KEPT) stems.clear()
  stems.set(word, stem)
  return stem
}

/** Words that Porter's rules throw together with others of another meaning ("product", "general"), or part, family by family. */
const FAMILIES = [
  'deploy deploys deployed deploying deployment deployments',
  'production',
  'productive productively productivity',
  'position positions positioned positioning positional',
  'general generally',
  'generous generously',
  'community communities',
  'specification specifications',
  'government governments governmental',
  'customer customers',
  'executive executives',
  'integrity',
  'information informational',
  'informed',
  'experiment experiments experimented experimenting experimental',
  'international internationally',
  'interns intern',
  'initiatives initiative',
  'authors author authored authoring',
  'organization organizations organisation organisations organizational organisational',
  'relational',
  'emergency emergencies',
  'transformer transformers',
  'embedded',
  'accounting accountant accountants',
  'objective objectives',
  'designated designate designates designation',
  'conversation conversations conversational',
  'securities',
  'secured secures securing',
  'applicant applicants',
  'imported importing imports',
  'busy',
  'medication medications',
  'presentation presentations presented presenting presenter presents',
  'documentation documented documenting',
]

/** By the first word of each, which is nobody's stem. */
const APART: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const words = family.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** What words of one meaning have in common: their stem, or the name of their family where the stem has other words, too. */
export const familyOf = (word: string): string => APART.get(word) ?? stemOf(word)

/** What postings put around the thing that they ask for. */
const FILLER =
  'ability able experience experienced expertise familiarity hands knowledge proficiency proficient proven skill skills solid strong understanding work working year years'

const EMPTY: ReadonlySet<string> = new Set([...stopWords, ...FILLER.split(' ')])

/** A word as it is compared: the stem of its family, and where it stands. */
export interface StemmedWord extends Token {
  readonly stem: string
}

/** The words of a text with the stems of their families, in order. */
export const stemmedWords = (text: string): StemmedWord[] =>
  tokenize(text).map((token) => ({ ...token, stem: familyOf(token.word) }))

/** Whether a word carries meaning: no stop word (natural's list), no filler of postings. */
export const isContentWord = ({ word }: Pick<Token, 'word'>): boolean => !EMPTY.has(word)

const EMPTY_STEMS: ReadonlySet<string> = new Set([...EMPTY].map(stemOf))

/** Whether a word without meaning has the same stem: "skills" has that of "skilled". */
export const isStemOfEmptyWord = (stem: string): boolean => EMPTY_STEMS.has(stem)

/** The words that carry the meaning of a phrase, in order. */
export const contentWords = (text: string): StemmedWord[] => stemmedWords(text).filter(isContentWord)
