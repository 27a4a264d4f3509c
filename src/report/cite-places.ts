import type { DeedCoverage, Evidence, PartCoverage, Position, RequirementCoverage } from '../schema/index.ts'
import { rangeAt } from '../text/span.ts'

/**
 * Places that a report cites for one requirement, or one pillar: citations grow as resume × posting, so that two long texts would
 * make an answer of 80 MB, and nobody reads a thirteenth place. Of the samples' 153 requirements 148 have no more.
 */
export const MAX_CITED = 12

/** The best place in each position is cited before a second one in any: the years shown beside a requirement rest on them. */
const firstOfEachPosition = (evidence: readonly Evidence[], positions: readonly Position[]): Evidence[] => {
  const seen = new Set<Position | undefined>()
  return evidence.filter(({ start }) => {
    const position = rangeAt(positions, start)
    return !seen.has(position) && seen.add(position)
  })
}

/**
 * The places to cite, and how many more there are.
 *
 * @param evidence the strongest first: so are those returned, at most {@link MAX_CITED}.
 * @param positions in reading order.
 */
export const citeEvidence = (
  evidence: readonly Evidence[],
  positions: readonly Position[],
): { readonly evidence: Evidence[]; readonly moreEvidence: number } => {
  if (evidence.length <= MAX_CITED) return { evidence: [...evidence], moreEvidence: 0 }
  const cited = new Set([...new Set([...firstOfEachPosition(evidence, positions), ...evidence])].slice(0, MAX_CITED))
  return { evidence: evidence.filter((place) => cited.has(place)), moreEvidence: evidence.length - cited.size }
}

/** Fewer are cited for one of several parts: its requirement cites the best of all parts. */
export const MAX_CITED_OF_PART = 3

/** What a reader accepts comes before what is only near; each keeps its strength. */
const shownFirst = (evidence: readonly Evidence[]): Evidence[] => evidence.toSorted((a, b) => Number(a.near) - Number(b.near))

const citePiece = <Piece extends PartCoverage | DeedCoverage>(piece: Piece): Piece => ({
  ...piece,
  evidence: shownFirst(piece.evidence).slice(0, MAX_CITED_OF_PART),
})

/**
 * A row as a report has it: at most {@link MAX_CITED} places of each kind, those that are only near last, and how many more
 * there are.
 */
export const citePlaces = <Row extends Pick<RequirementCoverage, 'evidence' | 'uncounted' | 'parts' | 'deeds'>>(
  row: Row,
  positions: readonly Position[],
): Row & { readonly moreEvidence: number; readonly moreUncounted: number } => ({
  ...row,
  ...citeEvidence(shownFirst(row.evidence), positions),
  parts: row.parts.map(citePiece),
  deeds: row.deeds.map(citePiece),
  uncounted: row.uncounted.slice(0, MAX_CITED),
  moreUncounted: Math.max(0, row.uncounted.length - MAX_CITED),
})
