import { holdsPhrase, type WordsOfText } from './match-phrase.ts'
import { type Phrase, readPhrase } from './phrases.ts'

/** What a word is short for: "isn't" is read as "is not", in lines and in phrases; "what's" stays one with its "s". */
const SHORT_FOR: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'(?=(?:s|re|m)\b)/g, ' '],
]

const inFull = (text: string): string =>
  text.includes("'") ? SHORT_FOR.reduce((full, [short, long]) => full.replace(short, long), text) : text

/** "l'offre" is two words. */
const WORD = /[\p{L}\p{N}_]+(?:'(?=\p{L}))?/gu

/** What may stand between two words that belong together. */
const JOINT = /^(?:[,;]?[ -]|\/)?$/

/** The words of a phrase or a folded line, "must-have" as two. */
const headingWords = (folded: string): readonly string[] => inFull(folded).match(WORD) ?? []

/** A folded line as phrases are held against it. */
export const lineOfWords = (folded: string): WordsOfText => {
  const text = inFull(folded)
  const found = [...text.matchAll(WORD)]
  const wordAt = (at: number): string | undefined => found[at]?.[0]
  const endOf = (at: number): number => (found[at]?.index ?? 0) + (found[at]?.[0].length ?? 0)
  return {
    count: found.length,
    nameAt: wordAt,
    spelledAt: wordAt,
    startsAt: (at) => at === 0,
    endsBefore: (at) => at === found.length && endOf(at - 1) === text.length,
    breaksBefore: (at) => at > 0 && at < found.length && !JOINT.test(text.slice(endOf(at - 1), found[at]?.index)),
  }
}

/** A phrase of a heading: see `text/phrases.ts`. */
export const readHeadingPhrase = (written: string): Phrase => readPhrase(written, headingWords)

/** Whether a line holds any of some phrases. */
export const isLike = (phrases: readonly Phrase[], line: WordsOfText): boolean =>
  phrases.some((phrase) => holdsPhrase(phrase, line))
