import { CoverageError } from '../errors/index.ts'
import type { RequirementCoverage } from '../schema/coverage.ts'
import { sum } from '../text/sum.ts'

/*
 * The only score:
 *
 *   coverage = 100 × Σ weight · credit / Σ weight
 *
 * Weights are counted in thousandths and credits in ten-thousandths, so that every sum below is a sum of integers
 * (under 2^53 for a hundred thousand requirements): no order of the requirements and no machine gives another digit.
 */
const WEIGHT_UNITS = 1_000
export const CREDIT_UNITS = 10_000

/** The score is printed in tenths of a point: 1000 of them is everything. */
const FULL_TENTHS = 1_000

/** A share (0..1) in ten-thousandths, never rounded up; of nothing none. */
export const shareOf = (count: number, all: number): number =>
  all === 0 ? 0 : Math.floor((CREDIT_UNITS * count) / all) / CREDIT_UNITS

export interface Credited {
  readonly weight: number
  /** 0..1 */
  readonly credit: number
}

/** As a row of a coverage counts in the score: what no text can show weighs nothing. */
export const countedIn = ({ weight, credit, status }: Pick<RequirementCoverage, 'weight' | 'credit' | 'status'>): Credited => ({
  weight: status === 'unknown' ? 0 : weight,
  credit,
})

/** What a requirement gets of the score, in points, and what it could get. */
export interface Share {
  readonly points: number
  readonly possible: number
}

const weightUnits = ({ weight }: Credited): number => Math.round(weight * WEIGHT_UNITS)
const unitsOf = (row: Credited, credit: number): number => weightUnits(row) * Math.round(credit * CREDIT_UNITS)
const earnedUnits = (row: Credited): number => unitsOf(row, row.credit)

/** Half rounds up. Both are integers. */
const divideRounded = (dividend: number, divisor: number): number => Math.floor((2 * dividend + divisor) / (2 * divisor))

const scoreTenths = (rows: readonly Credited[]): number =>
  divideRounded(FULL_TENTHS * sum(rows.map(earnedUnits)), sum(rows.map(weightUnits)) * CREDIT_UNITS)

/**
 * Whole tenths for each row that add up to `total`: the whole tenths of its quota, and one of those left over for the
 * rows with the largest claim to one (the earlier row on a tie). A row whose quota is whole gets no more.
 *
 * @param quotas tenths times `divisor`; their sum is less than one tenth away from `total`.
 * @param claimOf the claim of a row that has this many whole tenths and this remainder.
 */
const apportion = (
  quotas: readonly number[],
  divisor: number,
  total: number,
  claimOf: (row: number, whole: number, remainder: number) => number,
): number[] => {
  const tenths = quotas.map((quota) => Math.floor(quota / divisor))
  const claims = quotas.flatMap((quota, row) => {
    const remainder = quota % divisor
    return remainder === 0 ? [] : [{ row, claim: claimOf(row, tenths[row] ?? 0, remainder) }]
  })
  const leftOver = total - sum(tenths)
  for (const { row } of claims.sort((a, b) => b.claim - a.claim).slice(0, leftOver)) tenths[row] = (tenths[row] ?? 0) + 1
  return tenths
}

/**
 * The score of some requirements: 0..100, one decimal.
 *
 * @throws CoverageError `no_requirements` where none of them weighs anything: nothing asked is not everything met.
 */
export const scoreOf = (rows: readonly Credited[]): number => {
  if (rows.every((row) => weightUnits(row) === 0)) throw new CoverageError('no_requirements')
  return scoreTenths(rows) / 10
}

/**
 * The share of each row, in the same order: `points` add up to {@link scoreOf}, `possible` to 100, both exactly and in
 * tenths. What is earned and what is lost are shared out one after the other, so that a row never earns more than
 * is possible, one with full credit earns all of it, and one without any credit nothing.
 */
export const shareOut = (rows: readonly Credited[]): Share[] => {
  const divisor = sum(rows.map(weightUnits)) * CREDIT_UNITS
  const full = rows.map((row) => FULL_TENTHS * weightUnits(row) * CREDIT_UNITS)
  const earned = rows.map((row) => FULL_TENTHS * earnedUnits(row))
  const lost = full.map((units, row) => units - (earned[row] ?? 0))
  const score = scoreTenths(rows)
  const points = apportion(earned, divisor, score, (_row, _whole, remainder) => remainder)
  // Whose points were rounded down has the larger claim to a tenth of what is lost.
  const shortOf = (row: number, whole: number): number => (full[row] ?? 0) - ((points[row] ?? 0) + whole) * divisor
  const missed = apportion(lost, divisor, FULL_TENTHS - score, shortOf)
  return points.map((tenths, row) => ({ points: tenths / 10, possible: (tenths + (missed[row] ?? 0)) / 10 }))
}

/** Another credit (0..1) for one of several rows. */
export interface OtherCredit {
  readonly row: number
  readonly credit: number
}

/** The score if some rows had other credits, for many questions on the same requirements. */
export const whatIfFor = (rows: readonly Credited[]): ((others: readonly OtherCredit[]) => number) => {
  const earned = sum(rows.map(earnedUnits))
  const asked = sum(rows.map(weightUnits)) * CREDIT_UNITS
  const changeBy = ({ row: index, credit }: OtherCredit): number => {
    const row = rows[index]
    return row ? unitsOf(row, credit) - earnedUnits(row) : 0
  }
  return (others) => divideRounded(FULL_TENTHS * (earned + sum(others.map(changeBy))), asked) / 10
}
