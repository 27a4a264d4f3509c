import { UNIT_ROUNDING } from './bound-words.ts'
import type { Steps } from './credit-steps.ts'
import { BOUND_UNITS } from './sketch.ts'

/* What figures are worth, in `BOUND_UNITS`, never rounded down. */

/** From so many months of dated work on, so many `BOUND_UNITS`. */
export interface MonthStep {
  readonly from: number
  readonly units: number
}

/** Of a credit, 0..1. */
export const inUnits = (credit: number): number => Math.min(BOUND_UNITS, Math.ceil(credit * BOUND_UNITS - UNIT_ROUNDING))

/** Of each number of units. */
export const pricesOf = (most: (share: number) => number): Uint8Array =>
  Uint8Array.from({ length: BOUND_UNITS + 1 }, (_, units) => inUnits(most(units / BOUND_UNITS)))

export const HUNDREDTH_UNITS = BOUND_UNITS / 100

/** By falling months. */
export const monthSteps = (steps: Steps): MonthStep[] =>
  steps
    .map(([from], index) => ({
      from,
      units: steps.slice(0, index + 1).reduce((sum, [, hundredths]) => sum + hundredths * HUNDREDTH_UNITS, 0),
    }))
    .toReversed()
