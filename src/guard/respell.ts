import { indexForSlips, mayBeSlip, nearestName } from '../text/slips.ts'
import { foldedTokens } from '../text/tokenize.ts'

const wordsOf = (text: string): Set<string> => new Set(foldedTokens(text).map(({ word }) => word))

/**
 * Words of an original as the tailored text spells them, where the two are one typing slip apart and neither text has the
 * other's: a corrected "Cordinated" is not a new word.
 */
export const respellBy = (original: string, tailored: string): ((word: string) => string) => {
  const [before, after] = [wordsOf(original), wordsOf(tailored)]
  const mended = indexForSlips([...after].filter((word) => mayBeSlip(word) && !before.has(word)).map((word) => ({ word })))
  return (word) => (!mayBeSlip(word) || after.has(word) ? word : (nearestName(word, mended)?.word ?? word))
}
