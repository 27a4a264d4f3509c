import { isHoldable, namePart } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { CreditReason, Evidence } from '../schema/coverage.ts'
import type { Requirement } from '../schema/job.ts'
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

/** Years, or a degree, of the person as a whole: its parts only say of what kind. */
export const isOfPerson = ({ kind, years, degree }: Requirement): boolean =>
  kind === 'degree' ? degree !== undefined : kind === 'experience' && years !== null && years.min > 0

/** Whether anything in a statement can be held against a text. */
export const canBeHeld = (requirement: Requirement): boolean => isOfPerson(requirement) || requirement.parts.some(isHoldable)

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
    isMet: rows.every(({ part, own }) => !isHoldable(part) || (own.credit >= MET_CREDIT && own.isLongEnough)),
    evidence: citeOnce(parts.flatMap(({ evidence }) => evidence).sort(byStrength)),
    reasons: rows.map(({ part, own, credit }) => ({ says: `${namePart(part, lineage)}: ${sayWhy(own)}`, credit })),
  }
}

/** The credit of a statement by years or a degree of the person: one term. */
export const creditAsWhole = (whole: Credit): StatementCredit => ({
  credit: whole.credit,
  isMet: whole.credit >= MET_CREDIT && whole.isLongEnough,
  evidence: whole.evidence,
  reasons: [{ says: sayWhy(whole), credit: whole.credit }],
})
