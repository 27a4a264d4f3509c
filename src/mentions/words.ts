import type { Span } from '../schema/span.ts'
import { foldWord, tokenize } from '../text/tokenize.ts'

/** A token as phrases are compared: folded. */
export interface Word extends Span {
  readonly word: string
}

/** The words of `text`, which begins at `offset` of the document. */
export const wordsOf = (text: string, offset = 0): Word[] =>
  tokenize(text).map(({ word, start, end }) => ({ word: foldWord(word), start: start + offset, end: end + offset }))

/** The words of a phrase in a table: "experience with" → ["experience", "with"]. */
export const phraseOf = (phrase: string): string[] => wordsOf(phrase).map(({ word }) => word)

/** Whether the phrase stands at `words[at]` and on. */
export const standsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 && phrase.every((word, index) => words[at + index]?.word === word)

/** Number of spans (sorted) that start before `offset`, by binary search. */
export const countBefore = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}
