import type { Document } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import { foldedTokensOf } from '../../text/document-tokens.ts'
import { foldedTokens, type Token } from '../../text/tokenize.ts'

/** A token as phrases are compared: folded. */
export interface Word extends Span {
  readonly word: string
}

const wordsAmong = (tokens: readonly Token[]): Word[] =>
  tokens.map((token) => (token.word.endsWith("'s") ? { ...token, word: token.word.slice(0, -2) } : token))

/** The words of a document in order, without the ending of a possessive: "Birch's" is the word "birch". */
export const wordsOf = (document: Document): Word[] => wordsAmong(foldedTokensOf(document))

/** The words of a phrase in a table: "experience with" → ["experience", "with"]. */
export const phraseOf = (phrase: string): string[] => wordsAmong(foldedTokens(phrase)).map(({ word }) => word)

/** Whether the phrase stands at `words[at]` and on. */
export const standsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean => {
  if (at < 0 || at + phrase.length > words.length) return false
  for (let index = 0; index < phrase.length; index++) if (words[at + index]?.word !== phrase[index]) return false
  return true
}

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
