import { FULL_CREDIT } from '../schema/credit.ts'
import type { PartCoverage, RequirementCoverage } from '../schema/index.ts'

/** A part of a statement, or something that it asks to have done. */
export type Piece = Pick<PartCoverage, 'name' | 'status' | 'evidence'>

/** What only near lines tell is not met, whatever they count for. */
const byItsLines = (piece: Piece): Piece =>
  piece.status === 'met' && piece.evidence.length > 0 && piece.evidence.every(({ near }) => near)
    ? { ...piece, status: 'partial' }
    : piece

/**
 * What the points of a statement rest on, piece by piece: its parts, each name once, and what else of it is shown to have
 * been done ("bringing software into production").
 */
export const piecesOf = ({ parts, deeds }: Pick<RequirementCoverage, 'parts' | 'deeds'>): Piece[] =>
  [
    ...parts.filter(({ name }, index) => parts.findIndex((other) => other.name === name) === index),
    ...deeds.flatMap(({ says, credit, evidence }): Piece[] =>
      evidence.length === 0 ? [] : [{ name: says, status: credit === FULL_CREDIT ? 'met' : 'partial', evidence }],
    ),
  ].map(byItsLines)

/** Whether a line is quoted for any of them. */
export const isAnyQuoted = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ status, evidence }) => (status === 'met' || status === 'partial') && evidence.length > 0)
