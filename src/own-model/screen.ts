import { findInstructions } from '../guard/index.ts'
import type { RefusalReason } from '../schema/index.ts'
import { bareWords } from '../text/bare-words.ts'
import { oneOf } from '../text/patterns.ts'
import { isContentWord } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'

/** What an answer replaces, and how long it may be. */
export interface Frame {
  /** Empty if it replaces nothing. */
  readonly was: string
  /** Words that it may use. */
  readonly known: string
  readonly maxLength: number
  /** How many content words each of its sentences must have. Default: 0. */
  readonly minWords?: number
}

/** Bullets and numbers that models put before an answer. */
const MARK = /^(?:[•●▪◦‣·*–—-]|\d{1,2}[.)])\s+/u
const QUOTED_WORDS = /^["“„'‘](.*)["”“'’]$/su

/** An answer without a list mark and quotation marks around it. */
export const unwrap = (answer: string): string => {
  const bare = answer.trim().replace(MARK, '')
  const [, inside] = QUOTED_WORDS.exec(bare) ?? []
  return (inside !== undefined && !/["“”„]/.test(inside) ? inside : bare).trim()
}

/** Control, format and private-use characters, and markup: a line of a resume has none of these. */
const NO_TEXT = /[\p{C}<>{}[\]\\`|^~]|\*\*|__|\uFFFD/gu
const HINTS_AT_AN_ADDRESS = /https?:|www\.|@|[\w-]\.(?:com|org|net|io|dev|ai|edu|gov|app|me|co|info|xyz)\b|\/\//iu
/** Words with which a machine inflates a line. The guard lets a person use them: by themselves they claim nothing. */
const PRAISE = oneOf(`
  success(?:ful(?:ly)?)?, effective(?:ly)?, efficient(?:ly)?, accurate(?:ly)?, reliabl[ey], robust(?:ly)?, strong(?:ly)?, solid,
  skill(?:ed|fully), expert(?:ly|ise)?, proven, extensive(?:ly)?, deep(?:ly)?, key, core, main, multiple, several, many, various, every,
  experienced, professional, practical, seamless(?:ly)?, innovative, excellent, outstanding, passionate, high-quality, achieved`)
const PRAISED = new RegExp(String.raw`\b${PRAISE}\b`, 'giu')

const forbiddenIn = (text: string): string[] => text.match(NO_TEXT) ?? []
/** Each address as a whole: with another path it is another one. */
const addressesIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => HINTS_AT_AN_ADDRESS.test(word))
    .map((word) => word.replace(/[.,;:!?]+$/, ''))

/** Whether there is anything that was not there before, or not as often: what a line already has it may keep. */
const isMore = (now: readonly string[], before: readonly string[]): boolean => {
  const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length
  return now.some((one) => count(now, one) > count(before, one))
}

const praises = (words: string, { known }: Frame): boolean => {
  const own = new Set((known.match(PRAISED) ?? []).map((word) => word.toLowerCase()))
  return (words.match(PRAISED) ?? []).some((word) => !own.has(word.toLowerCase()))
}

/** Two thirds longer than what it replaces, or what a short line may grow to. */
const GROWTH = 5 / 3
const SHORT_LINE = 120
export const roomFor = (was: string): number => Math.max(SHORT_LINE, Math.round(was.length * GROWTH))

/** Whole sentences: what follows a semicolon is half of one. */
export const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
const countContent = (sentence: string): number => foldedTokens(sentence).filter(isContentWord).length

const TESTS: readonly (readonly [RefusalReason, (words: string, frame: Frame) => boolean])[] = [
  ['empty', (words) => !/\p{L}/u.test(words)],
  ['lines', (words) => /[\n\r\u2028\u2029\u0085]/.test(words)],
  ['long', (words, { maxLength }) => words.length > maxLength],
  ['characters', (words, { was }) => isMore(forbiddenIn(words), forbiddenIn(was))],
  ['address', (words, { was }) => isMore(addressesIn(words), addressesIn(was))],
  ['instructions', (words) => findInstructions(words).length > 0],
  ['short', (words, { minWords = 0 }) => sentencesOf(words).some((one) => countContent(one) < minWords)],
  ['praise', praises],
  ['same', (words, { was }) => bareWords(words) === bareWords(was)],
]

/** What is wrong with the form of an answer; null if the guard should check it. */
export const screen = (words: string, frame: Frame): RefusalReason | null =>
  TESTS.find(([, isWrong]) => isWrong(words, frame))?.[0] ?? null
