import type { CoverageStatus, Evidence, Pillar } from '../schema/index.ts'
import { isOnlyNamed } from '../text/section-lines.ts'

/** So many kinds or parts of a thing, each told of by a line, show the thing itself. */
const ENOUGH_KINDS = 2

const isTold = ({ section }: Evidence): boolean => !isOnlyNamed(section)

const countSkills = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ skill }) => skill)).size

/**
 * How well a resume shows a pillar: met where a line tells of it by name, or lines tell of several kinds or parts of it; in part
 * where one does, or only a list, or what is told only belongs to it.
 */
export const statusOfPillar = ({ evidence }: Pick<Pillar, 'evidence'>): CoverageStatus => {
  if (evidence.length === 0) return 'missing'
  const told = evidence.filter(isTold)
  const isShown =
    told.some(({ relation }) => relation === 'exact') ||
    countSkills(told.filter(({ relation }) => relation === 'narrower')) >= ENOUGH_KINDS
  return isShown ? 'met' : 'partial'
}
