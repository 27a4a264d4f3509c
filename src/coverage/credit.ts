import { isHoldable, namePart } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { CoverageStatus, CreditReason, Evidence } from '../schema/coverage.ts'
import type { Part, Requirement } from '../schema/job.ts'
import type { Credit } from './credit-place.ts'
import { MET_CREDIT } from './weights.ts'

/*
 * How the credits of the parts of a statement make the credit of the statement. The score, what-if and advice all ask
 * here, so that another way of adding up is a change of this file alone.
 */

/** What the evidence for a statement comes to. */
export interface StatementCredit {
  /** 0..1 */
  readonly credit: number
  /** All of it is shown well enough, and for as long as asked. */
  readonly isMet: boolean
  readonly evidence: Evidence[]
  readonly reasons: CreditReason[]
}

/** What a credit comes to, where something can be shown. */
export const statusOf = (credit: number, isLongEnough: boolean): CoverageStatus => {
  if (credit === 0) return 'missing'
  return credit >= MET_CREDIT && isLongEnough ? 'met' : 'partial'
}

/** The same of a part: only named in a list it is partial. */
export const statusOfPart = (part: Part, { credit, isLongEnough }: Pick<Credit, 'credit' | 'isLongEnough'>): CoverageStatus =>
  isHoldable(part) ? statusOf(credit, isLongEnough) : 'unknown'

/** Credits are added up in ten-thousandths: sums of whole numbers, so that no order of the parts gives another digit. */
const UNITS = 10_000

/**
 * For each part the mean of all parts with those up to it, in whole ten-thousandths and never rounded up, so that no bound on
 * the parts is exceeded. Parts that no text can show add nothing.
 */
const runningMeans = ({ parts }: Requirement, credits: readonly number[]): number[] => {
  const count = parts.filter(isHoldable).length
  let sum = 0
  return parts.map((part, index) => {
    if (isHoldable(part)) sum += Math.round((credits[index] ?? 0) * UNITS)
    return count === 0 ? 0 : Math.floor(sum / count)
  })
}

/**
 * The credit of a statement (0..1) whose parts have these credits: their mean. It never falls where a part's rises.
 *
 * @param credits of the parts, in their order.
 */
export const creditOfParts = (requirement: Requirement, credits: readonly number[]): number =>
  (runningMeans(requirement, credits).at(-1) ?? 0) / UNITS

/** All that can be shown is shown. */
export const areAllMet = (parts: readonly CoverageStatus[]): boolean =>
  parts.every((status) => status === 'met' || status === 'unknown')

const sayWhy = ({ evidence: [best] }: Credit): string => best?.why ?? 'nothing in the resume shows it'

const byStrength = (a: Evidence, b: Evidence): number => b.strength - a.strength || a.start - b.start

const NOTHING: Credit = { credit: 0, isLongEnough: false, evidence: [] }

/** A place that speaks for several parts is cited once, where it is strongest. */
const citeOnce = (sorted: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>()
  return sorted.filter(({ start, end, skill }) => {
    const place = `${start} ${end} ${skill}`
    return !seen.has(place) && seen.add(place)
  })
}

/** The credit of a statement by its parts, term by term. */
export const creditByParts = (requirement: Requirement, parts: readonly Credit[], lineage: Lineage): StatementCredit => {
  const credits = parts.map(({ credit }) => credit)
  const means = runningMeans(requirement, credits)
  const rows = requirement.parts.map((part, index) => ({
    part,
    own: parts[index] ?? NOTHING,
    credit: ((means[index] ?? 0) - (means[index - 1] ?? 0)) / UNITS,
  }))
  return {
    credit: creditOfParts(requirement, credits),
    isMet: areAllMet(rows.map(({ part, own }) => statusOfPart(part, own))),
    evidence: citeOnce(parts.flatMap(({ evidence }) => evidence).sort(byStrength)),
    reasons: rows.map(({ part, own, credit }) => ({ says: `${namePart(part, lineage)}: ${sayWhy(own)}`, credit })),
  }
}

/** The credit of a statement by years or a degree of the person: one term. */
export const creditAsWhole = (whole: Credit): StatementCredit => ({
  credit: whole.credit,
  isMet: statusOf(whole.credit, whole.isLongEnough) === 'met',
  evidence: whole.evidence,
  reasons: [{ says: sayWhy(whole), credit: whole.credit }],
})
