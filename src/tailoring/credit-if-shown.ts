import { FULL_CREDIT, roundRatio } from '../evidence/index.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Position } from '../schema/timeline.ts'
import { countMonths, monthRange, shareOfYears } from '../text/months.ts'
import { contains } from '../text/span.ts'
import type { ByOneFact } from './group-by-fact.ts'
import type { CoveredRequirement, RuleContext, Served, Worth } from './rule.ts'

const monthsOf = (positions: readonly Position[], asOf: string): number =>
  countMonths(positions.flatMap((position) => monthRange(position, asOf) ?? []))

const positionsHolding = ({ row }: CoveredRequirement, { analysis }: RuleContext): Position[] =>
  analysis.positions.filter((position) => row.evidence.some((evidence) => contains(position, evidence)))

/** Months of the dated positions that show something of a requirement. */
export const monthsHeld = (covered: CoveredRequirement, context: RuleContext): number =>
  monthsOf(positionsHolding(covered, context), context.analysis.experience.asOf)

/** The credit that a requirement would have if its best evidence were of another strength (0..1). */
export const creditIfStronger = ({ requirement, row }: CoveredRequirement, best: Evidence, strength: number): number => {
  const { atLeast = 1 } = requirement
  // Of several that are asked, only one grows.
  return atLeast > 1
    ? roundRatio(row.credit + (strength - best.strength) / atLeast)
    : roundRatio((strength * row.credit) / best.strength)
}

/** What it is worth to several requirements if the evidence that they share were of another strength (0..1). */
export const worthOfStronger = ([first, ...others]: ByOneFact, strength: number, { worthOf }: RuleContext): Worth => {
  const serve = (covered: CoveredRequirement): Served => {
    const [best] = covered.row.evidence
    return { covered, credit: best ? creditIfStronger(covered, best, strength) : covered.row.credit }
  }
  return worthOf(serve(first), ...others.map(serve))
}

/** The credit that a requirement would have if bullets in these positions showed it too; never less than it has. */
export const creditIfShown = (covered: CoveredRequirement, positions: readonly Position[], context: RuleContext): number => {
  const { requirement, row } = covered
  const [best] = row.evidence
  if (best && (requirement.atLeast ?? 1) > 1) return creditIfStronger(covered, best, FULL_CREDIT)
  if (!requirement.years) return FULL_CREDIT
  const months = monthsOf([...positions, ...positionsHolding(covered, context)], context.analysis.experience.asOf)
  return Math.max(row.credit, roundRatio(FULL_CREDIT * shareOfYears(months, requirement.years)))
}
