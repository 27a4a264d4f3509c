import { FULL_CREDIT, roundRatio } from '../evidence/index.ts'
import type { Position } from '../schema/timeline.ts'
import { countMonths, monthRange, shareOfYears } from '../text/months.ts'
import { contains } from '../text/span.ts'
import type { CoveredRequirement, RuleContext } from './rule.ts'

const monthsOf = (positions: readonly Position[], asOf: string): number =>
  countMonths(positions.flatMap((position) => monthRange(position, asOf) ?? []))

const positionsHolding = ({ row }: CoveredRequirement, { analysis }: RuleContext): Position[] =>
  analysis.positions.filter((position) => row.evidence.some((evidence) => contains(position, evidence)))

/** Months of the dated positions that show something of a requirement. */
export const monthsHeld = (covered: CoveredRequirement, context: RuleContext): number =>
  monthsOf(positionsHolding(covered, context), context.analysis.experience.asOf)

/** The credit that a requirement would have if bullets in these positions showed it too; never less than it has. */
export const creditIfShown = (covered: CoveredRequirement, positions: readonly Position[], context: RuleContext): number => {
  const { requirement, row } = covered
  if (!requirement.years) return FULL_CREDIT
  const months = monthsOf([...positions, ...positionsHolding(covered, context)], context.analysis.experience.asOf)
  return Math.max(row.credit, roundRatio(FULL_CREDIT * shareOfYears(months, requirement.years)))
}
