import type { HeadingKind } from '../../../language/heading-row.ts'
import { HEADINGS_OF_LANGUAGES } from '../../../language/headings-of-languages.compiled.ts'
import { compilePhrases } from './phrases.ts'

const NUMBERED = /^\d+[.)] /

/** Most lines hold none, which is seen sooner than that they stay as they are. */
const HAS_ACCENTS = /[^\0-\x7f]/

/** No form is compared by its accents: "RÔLE" is often "ROLE". */
const withoutAccents = (folded: string): string => {
  const words = folded.replace(NUMBERED, '')
  return HAS_ACCENTS.test(words) ? words.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '') : words
}

const LINES: ReadonlyMap<string, HeadingKind> = new Map(
  HEADINGS_OF_LANGUAGES.flatMap(({ opens, line }) => line.map((form) => [withoutAccents(form), opens] as const)),
)

const PATTERNS = HEADINGS_OF_LANGUAGES.filter(({ like }) => like.length > 0).map(
  ({ opens, like }) => [opens, compilePhrases(like.map(withoutAccents))] as const,
)

/** The words that a phrase may begin with: all are of its beginning, "^ (das/was) erwartet" with das, was and erwartet. */
const openings = (phrase: string): string[] => {
  const [, ...tokens] = phrase.split(' ')
  const needed = tokens.findIndex((token) => !token.startsWith('('))
  return tokens.slice(0, needed + 1).flatMap((token) => token.replace(/[()]/g, '').split('/'))
}

const firstWord = (folded: string): string => /^[a-z']+(?:-[a-z]+)*/.exec(folded)?.[0] ?? ''

/** No line of another beginning need be looked up; English ones have hardly any of these. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...LINES.keys()].map(firstWord),
  ...HEADINGS_OF_LANGUAGES.flatMap(({ like }) => like.flatMap((phrase) => openings(withoutAccents(phrase)))),
])

/** Longer lines are sentences, if nothing behind them says that more follows. */
const MOST_WORDS = 7
const MOST_WORDS_BEFORE_SIGN = 10
const OPENS_LIST = /(?:[:?…]|\.{3})\W*$/u
const ENDS_SENTENCE = /[.;,]$/u

/** What German, French or Spanish words open as a whole line. @param folded small letters, without signs around it. */
export const knownInLanguages = (folded: string): HeadingKind | undefined => {
  const plain = withoutAccents(folded)
  return FIRST_WORDS.has(firstWord(plain)) ? (LINES.get(plain) ?? LINES.get(plain.replace(/ ?\([^)]{0,60}\)$/, ''))) : undefined
}

/** The same of words that no row lists, by its phrases. @param line as it is printed. */
export const likeInLanguages = (line: string, folded: string): HeadingKind | undefined => {
  const plain = withoutAccents(folded)
  if (!FIRST_WORDS.has(firstWord(plain))) return undefined
  const opensList = OPENS_LIST.test(line)
  const words = plain.split(' ').length
  if (words > (opensList ? MOST_WORDS_BEFORE_SIGN : MOST_WORDS) || (!opensList && ENDS_SENTENCE.test(line))) return undefined
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0]
}
