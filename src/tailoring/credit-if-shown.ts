import type { Evidence } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Position } from '../schema/timeline.ts'
import { countMonths, monthRange, shareOfYears } from '../text/months.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { contains } from '../text/span.ts'
import type { ByOneFact } from './group-by-fact.ts'
import { yearsOf } from './phrases.ts'
import type { CoveredPart, RuleContext, Served, Worth } from './rule.ts'

const monthsOf = (positions: readonly Position[], asOf: string): number =>
  countMonths(positions.flatMap((position) => monthRange(position, asOf) ?? []))

/** Years of the statement are shown by what speaks for any of its parts. */
const positionsHolding = ({ row, part, evidence }: CoveredPart, { analysis }: RuleContext): Position[] => {
  const places = part?.years ? evidence : row.evidence
  return analysis.positions.filter((position) => places.some((place) => contains(position, place)))
}

/** Months of the dated positions that name a part. */
export const monthsNamed = ({ evidence }: CoveredPart, { analysis }: RuleContext): number =>
  monthsOf(
    analysis.positions.filter((position) => evidence.some((place) => !place.near && contains(position, place))),
    analysis.experience.asOf,
  )

/** The credit that a part would have if its best evidence were of another strength (0..1). */
const creditIfStronger = ({ part, credit }: CoveredPart, best: Evidence, strength: number): number => {
  const atLeast = part?.atLeast ?? 1
  // Of several that are asked, only one grows.
  return atLeast > 1 ? roundRatio(credit + (strength - best.strength) / atLeast) : roundRatio((strength * credit) / best.strength)
}

/** What it is worth to several parts if the evidence that they share were of another strength (0..1). */
export const worthOfStronger = ([first, ...others]: ByOneFact, strength: number, { worthOf }: RuleContext): Worth => {
  const serve = (covered: CoveredPart): Served => {
    const [best] = covered.evidence
    return { covered, credit: best ? creditIfStronger(covered, best, strength) : covered.credit }
  }
  return worthOf(serve(first), ...others.map(serve))
}

/** The credit that a part would have if bullets in these positions showed it too; never less than it has. */
export const creditIfShown = (covered: CoveredPart, positions: readonly Position[], context: RuleContext): number => {
  const [best] = covered.evidence
  if (best && (covered.part?.atLeast ?? 1) > 1) return creditIfStronger(covered, best, FULL_CREDIT)
  const years = yearsOf(covered)
  if (!years) return FULL_CREDIT
  const months = monthsOf([...positions, ...positionsHolding(covered, context)], context.analysis.experience.asOf)
  return Math.max(covered.credit, roundRatio(FULL_CREDIT * shareOfYears(months, years)))
}
