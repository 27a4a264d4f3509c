import type { Evidence } from '../schema/coverage.ts'
import { countMonths, type MonthRange } from '../text/months.ts'
import { roundRatio } from '../text/strength.ts'
import type { DatedEvidence } from './find-evidence.ts'

/** What the evidence for a requirement comes to. */
export interface Credit {
  /** 0..1 */
  readonly credit: number
  /** 0..1: share of the years asked that the best evidence shows; 1 where no years are asked or none can be counted. */
  readonly yearsShown: number
  readonly evidence: Evidence[]
}

const MONTHS_PER_YEAR = 12

/** "7 months", "2 years", "2.5 years". */
export const printMonths = (months: number): string => {
  if (months < MONTHS_PER_YEAR) return `${months} ${months === 1 ? 'month' : 'months'}`
  const years = Math.floor((months * 10) / MONTHS_PER_YEAR) / 10
  return `${years} ${years === 1 ? 'year' : 'years'}`
}

/** 0..1; 1 where nothing is asked. */
export const shareOfYears = (months: number, yearsAsked: number): number =>
  yearsAsked > 0 ? Math.min(1, months / (yearsAsked * MONTHS_PER_YEAR)) : 1

const withNote = (evidence: Evidence, note: string): Evidence => ({ ...evidence, why: `${evidence.why}; ${note}` })

/** Without years asked, the strongest evidence is the credit: the maximum, never the sum. */
const creditForUse = (sorted: readonly DatedEvidence[]): Credit => ({
  credit: sorted[0]?.evidence.strength ?? 0,
  yearsShown: 1,
  evidence: sorted.map(({ evidence }) => evidence),
})

/**
 * Each piece of evidence counts with the months that are shown at least as strongly as by it. Evidence outside
 * dated positions counts in full, since nothing is known of its length: so no added line ever lowers the credit.
 */
const creditForYears = (sorted: readonly DatedEvidence[], yearsAsked: number): Credit => {
  const held: MonthRange[] = []
  const evidence: Evidence[] = []
  let best = { credit: 0, yearsShown: 1 }
  for (const { evidence: place, months } of sorted) {
    if (months) held.push(months)
    const yearsShown = months ? shareOfYears(countMonths(held), yearsAsked) : 1
    const credit = roundRatio(place.strength * yearsShown)
    if (credit > best.credit) best = { credit, yearsShown }
    evidence.push(
      withNote(place, months ? `${printMonths(countMonths(held))} of ${yearsAsked} asked` : 'its years cannot be counted'),
    )
  }
  return { ...best, evidence }
}

/**
 * The credit of a requirement of skills.
 *
 * @param sorted strongest first.
 */
export const creditFor = (sorted: readonly DatedEvidence[], yearsAsked: number | null): Credit =>
  yearsAsked === null || yearsAsked === 0 ? creditForUse(sorted) : creditForYears(sorted, yearsAsked)
