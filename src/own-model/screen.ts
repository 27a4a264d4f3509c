import { findInstructions } from '../guard/index.ts'
import type { RefusalReason } from '../schema/index.ts'
import { bareWords } from '../text/bare-words.ts'
import { oneOf } from '../text/patterns.ts'
import { isContentWord } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'

/** What an answer stands for, and how long it may be. */
export interface Frame {
  /** Empty where it stands for nothing. */
  readonly was: string
  /** Words that it may be made of. */
  readonly known: string
  readonly maxLength: number
  /** How many words that mean something each of its sentences must have. Default: 0. */
  readonly minWords?: number
}

/** Marks before a list line, and what models put around an answer. */
const MARK = /^(?:[•●▪◦‣·*–—-]|\d{1,2}[.)])\s+/u
const QUOTED = /^["“„'‘](.*)["”“'’]$/su

/** An answer without a list mark and quotation marks around it. */
export const unwrap = (answer: string): string => {
  const bare = answer.trim().replace(MARK, '')
  const [, inside] = QUOTED.exec(bare) ?? []
  return (inside !== undefined && !/["“”„]/.test(inside) ? inside : bare).trim()
}

/** Control and format characters, private use, and markup, of which a line of a resume has none. */
const NO_TEXT = /[\p{C}<>{}[\]\\`|^~]|\*\*|__|\uFFFD/gu
const HINTS_AT_AN_ADDRESS = /https?:|www\.|@|[\w-]\.(?:com|org|net|io|dev|ai|edu|gov|app|me|co|info|xyz)\b|\/\//iu
/** Words by which a machine makes much of a line. The guard lets a person use them: by themselves they claim nothing. */
const PRAISE = oneOf(`
  success(?:ful(?:ly)?)?, effective(?:ly)?, efficient(?:ly)?, accurate(?:ly)?, reliabl[ey], robust(?:ly)?, strong(?:ly)?, solid,
  skill(?:ed|fully), expert(?:ly|ise)?, proven, extensive(?:ly)?, deep(?:ly)?, key, core, main, multiple, several, many, various, every,
  experienced, professional, practical, seamless(?:ly)?, innovative, excellent, outstanding, passionate, high-quality, achieved`)
const PRAISED = new RegExp(String.raw`\b${PRAISE}\b`, 'giu')

const signsIn = (text: string): string[] => text.match(NO_TEXT) ?? []
/** Each whole: with another path it is another one. */
const addressesIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => HINTS_AT_AN_ADDRESS.test(word))
    .map((word) => word.replace(/[.,;:!?]+$/, ''))

/** Whether there is anything that was not there before, or not as often: of what a line has, it may keep as much. */
const isMore = (now: readonly string[], before: readonly string[]): boolean => {
  const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length
  return now.some((one) => count(now, one) > count(before, one))
}

const praises = (words: string, { known }: Frame): boolean => {
  const own = new Set((known.match(PRAISED) ?? []).map((word) => word.toLowerCase()))
  return (words.match(PRAISED) ?? []).some((word) => !own.has(word.toLowerCase()))
}

/** Two thirds more than what it stands for, or what a short line may grow to. */
const GROWTH = 5 / 3
const SHORT_LINE = 120
export const roomFor = (was: string): number => Math.max(SHORT_LINE, Math.round(was.length * GROWTH))

/** Whole ones: what stands after a semicolon is half of one. */
export const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
const countContent = (sentence: string): number => foldedTokens(sentence).filter(isContentWord).length

const TESTS: readonly (readonly [RefusalReason, (words: string, frame: Frame) => boolean])[] = [
  ['empty', (words) => !/\p{L}/u.test(words)],
  ['lines', (words) => /[\n\r\u2028\u2029\u0085]/.test(words)],
  ['long', (words, { maxLength }) => words.length > maxLength],
  ['characters', (words, { was }) => isMore(signsIn(words), signsIn(was))],
  ['address', (words, { was }) => isMore(addressesIn(words), addressesIn(was))],
  ['instructions', (words) => findInstructions(words).length > 0],
  ['short', (words, { minWords = 0 }) => sentencesOf(words).some((one) => countContent(one) < minWords)],
  ['praise', praises],
  ['same', (words, { was }) => bareWords(words) === bareWords(was)],
]

/** What is wrong with an answer by its form alone; null where the guard is to look at it. */
export const screen = (words: string, frame: Frame): RefusalReason | null =>
  TESTS.find(([, isWrong]) => isWrong(words, frame))?.[0] ?? null
