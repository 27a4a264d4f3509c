import { isComparable } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { Requirement } from '../schema/job.ts'
import { remember } from '../text/remember.ts'
import { isNamed } from './asked.ts'
import { UNIT_ROUNDING } from './bound-words.ts'
import { namePart } from './name-part.ts'
import { BOUND_UNITS } from './sketch.ts'

/* What a posting names, for bounds. */

/** The name of a part; null where it is none. */
export const nameAt = (requirement: Requirement, part: number, lineage: Lineage): string | null => {
  const own = requirement.parts[part]
  return own && isNamed(requirement, part) && isComparable(own) ? namePart(own, lineage) : null
}

export const namesOf = (requirement: Requirement, lineage: Lineage): string[] =>
  requirement.parts.flatMap((_, index) => nameAt(requirement, index, lineage) ?? [])

/** A credit (0..1) in units, rounded up. */
export const inUnits = (credit: number): number => Math.min(BOUND_UNITS, Math.ceil(credit * BOUND_UNITS - UNIT_ROUNDING))

const HUNDREDTHS = 101
export const NO_PRICES = new Uint8Array(HUNDREDTHS)

/** Of each hundredth of the names. */
export const priceNames = remember(
  (named: (share: number) => number): Uint8Array =>
    Uint8Array.from({ length: HUNDREDTHS }, (_, hundredths) => inUnits(named(hundredths / 100))),
)
