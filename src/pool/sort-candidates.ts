/** Somebody who may be among the best. */
export interface Candidate {
  readonly documentId: number
  /** No score can be above it: tenths of a point. */
  readonly bound: number
  /** The order among equals. */
  readonly lot: number
}

/** Candidates as columns: a million of them are a few megabytes. */
export interface CandidateColumns {
  readonly documentIds: Int32Array
  readonly lots: Int32Array
  readonly bounds: Uint16Array
}

/** How many have each bound. */
const countBounds = (blocks: readonly CandidateColumns[]): number[] => {
  const counts: number[] = []
  for (const { bounds } of blocks) for (const bound of bounds) counts[bound] = (counts[bound] ?? 0) + 1
  return counts
}

const compareCandidates = (a: Candidate, b: Candidate): number => a.lot - b.lot || a.documentId - b.documentId

const withBound = (blocks: readonly CandidateColumns[], wanted: number): Candidate[] =>
  blocks.flatMap(({ documentIds, lots, bounds }) => {
    const found: Candidate[] = []
    for (let index = bounds.indexOf(wanted); index >= 0; index = bounds.indexOf(wanted, index + 1))
      found.push({ documentId: documentIds[index] ?? 0, bound: wanted, lot: lots[index] ?? 0 })
    return found
  })

/** By falling bound; among equal bounds the lower lot first. Sorted only as far as somebody asks. */
export function* sortCandidates(blocks: readonly CandidateColumns[]): Generator<Candidate> {
  const counts = countBounds(blocks)
  for (let bound = counts.length - 1; bound >= 0; bound--)
    if (counts[bound]) yield* withBound(blocks, bound).sort(compareCandidates)
}
