import type { Document } from '../schema/document.ts'
import { remember } from './remember.ts'
import { foldedToken, type Token, tokenize, tokensBy } from './tokenize.ts'

interface DocumentTokens {
  readonly folded: readonly Token[]
  readonly lowerCase: readonly Token[]
}

/** In a text whose words are all of ASCII folding is no more than lower case. */
const tokensOfDocument = remember(({ text }: Document): DocumentTokens => {
  let isPlain = true
  const folded = tokensBy(text, (whole, start, end, isAscii) => {
    isPlain &&= isAscii
    return foldedToken(whole, start, end, isAscii)
  })
  return { folded, lowerCase: isPlain ? folded : tokenize(text) }
})

/** {@link foldedTokens} of a document, cut once while it is worked on: several stages read its words. */
export const foldedTokensOf = (document: Document): readonly Token[] => tokensOfDocument(document).folded

/** {@link tokenize} of a document, likewise. */
export const tokensOf = (document: Document): readonly Token[] => tokensOfDocument(document).lowerCase
