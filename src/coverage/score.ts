import { CoverageError } from '../errors.ts'
import type { Coverage } from '../schema/coverage.ts'

/*
 * The only score:
 *
 *   coverage = 100 × Σ weight · credit / Σ weight
 *
 * Weights are counted in thousandths and credits in ten-thousandths, so that every sum below is a sum of integers
 * (under 2^53 for a hundred thousand requirements): no order of the requirements and no machine gives another digit.
 */
const WEIGHT_UNITS = 1_000
const CREDIT_UNITS = 10_000

/** The score is printed in tenths of a point: 1000 of them is everything. */
const FULL_TENTHS = 1_000

export interface Credited {
  readonly weight: number
  /** 0..1 */
  readonly credit: number
}

/** What a requirement gets of the score, in points, and what it could get. */
export interface Share {
  readonly points: number
  readonly possible: number
}

const weightUnits = ({ weight }: Credited): number => Math.round(weight * WEIGHT_UNITS)
const earnedUnits = (row: Credited): number => weightUnits(row) * Math.round(row.credit * CREDIT_UNITS)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Half rounds up. Both are integers. */
const divideRounded = (dividend: number, divisor: number): number => Math.floor((2 * dividend + divisor) / (2 * divisor))

const scoreTenths = (rows: readonly Credited[]): number =>
  divideRounded(FULL_TENTHS * sum(rows.map(earnedUnits)), sum(rows.map(weightUnits)) * CREDIT_UNITS)

/**
 * Tenths for each row that add up to `scoreTenths(rows)`: the whole tenths that it earned, and one of those left over
 * for the rows with the largest remainders (the earlier row on a tie). A row without credit has no remainder and gets none.
 */
const shareTenths = (rows: readonly Credited[]): number[] => {
  const divisor = sum(rows.map(weightUnits)) * CREDIT_UNITS
  const earned = rows.map((row) => FULL_TENTHS * earnedUnits(row))
  const tenths = earned.map((units) => Math.floor(units / divisor))
  const byRemainder = earned.map((units, row) => ({ row, remainder: units % divisor })).sort((a, b) => b.remainder - a.remainder)
  for (const { row } of byRemainder.slice(0, scoreTenths(rows) - sum(tenths))) tenths[row] = (tenths[row] ?? 0) + 1
  return tenths
}

/**
 * The score of some requirements: 0..100, one decimal.
 *
 * @throws CoverageError `no_requirements` where there are none: nothing asked is not everything met.
 */
export const scoreOf = (rows: readonly Credited[]): number => {
  if (rows.length === 0) throw new CoverageError('no_requirements')
  return scoreTenths(rows) / 10
}

/** The share of each row, in the same order: `points` add up to {@link scoreOf} exactly, in tenths. */
export const shareOut = (rows: readonly Credited[]): Share[] => {
  const weights = sum(rows.map(weightUnits))
  return shareTenths(rows).map((tenths, index) => {
    const row = rows[index] ?? { weight: 0, credit: 0 }
    const full = divideRounded(FULL_TENTHS * weightUnits(row), weights)
    return { points: tenths / 10, possible: (row.credit === 1 ? tenths : Math.max(tenths, full)) / 10 }
  })
}

/**
 * The score if one requirement had another credit and all else stayed as it is: 0..100, one decimal.
 * An id that the coverage does not hold changes nothing.
 */
export const whatIf = (coverage: Coverage, requirementId: string, credit: number): number =>
  scoreOf(coverage.requirements.map((row) => (row.requirement === requirementId ? { ...row, credit } : row)))
