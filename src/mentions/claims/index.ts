import type { Span } from '../../schema/span.ts'
import { once } from '../../text/once.ts'
import type { DocumentContext } from '../context/index.ts'
import { claimsAfterNames } from './after-names.ts'
import { claimsBeforeNames } from './before-names.ts'
import { CUE_ROWS, WORD_SETS } from './cues.compiled.ts'
import { claimsOfMarks, claimsOfStrikes } from './marks.ts'
import { type Claimed, type ClaimReader, type Passage, passagesOf } from './passages.ts'
import { readCues } from './read-cues.ts'
import { claimsOfRemarks } from './remarks.ts'
import { claimsOfTrials } from './trials.ts'

export type { ClaimReader } from './passages.ts'

/** All that is said of the mentions of a passage. */
export const listClaims = (passage: Passage): Claimed[] => [
  ...claimsBeforeNames(passage),
  ...claimsOfRemarks(passage),
  ...claimsOfMarks(passage),
  ...claimsOfStrikes(passage),
  ...claimsOfTrials(passage),
  ...claimsAfterNames(passage),
]

const cues = once(() => readCues(CUE_ROWS, WORD_SETS))

/**
 * What the sentence says of each mention, the stronger claim where it says two: "no experience with X, Y or Z" denies
 * all three, "familiar with X" weakens it. Mentions that are claimed outright have no entry.
 */
export const readClaims = (
  context: DocumentContext,
  mentions: readonly Span[],
  reader: ClaimReader,
): ReadonlyMap<Span, Claimed> => {
  const decided = new Map<Span, Claimed>()
  for (const passage of passagesOf(context, mentions, reader, cues())) {
    for (const claimed of listClaims(passage)) {
      const known = decided.get(claimed.mention)
      if (!known || (known.claim === 'weak' && claimed.claim === 'negated')) decided.set(claimed.mention, claimed)
    }
  }
  return decided
}
