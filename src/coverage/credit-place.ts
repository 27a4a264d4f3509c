import type { Place } from '../evidence/index.ts'
import type { Evidence } from '../schema/coverage.ts'
import { countMonths, type MonthRange, printMonthsAsked, shareOfYears } from '../text/months.ts'
import { roundRatio } from '../text/round-ratio.ts'
import type { DatedEvidence } from './find-evidence.ts'
import { YEARS_OUTSIDE_WORK } from './weights.ts'

/** What the evidence for a part, or for a demand on the person as a whole, comes to. */
export interface Credit {
  /** 0..1 */
  readonly credit: number
  /** Whether the required years and the required number of skills are shown; true where neither is required. */
  readonly isLongEnough: boolean
  readonly evidence: Evidence[]
}

const withNote = (evidence: Evidence, note: string): Evidence => ({ ...evidence, why: `${evidence.why}; ${note}` })

/** Where no years are required, the strongest evidence is the credit: the maximum, never the sum. */
const creditForUse = (sorted: readonly DatedEvidence[]): Credit => ({
  credit: sorted[0]?.evidence.strength ?? 0,
  isLongEnough: true,
  evidence: sorted.map(({ evidence }) => evidence),
})

/** Years that are required, and the evidence whose months count for them. */
export interface TimeAsked {
  /** More than 0. */
  readonly years: number
  readonly among: readonly DatedEvidence[]
  /** Whether internships will do. */
  readonly orLearning: boolean
}

/** Work whose dates are not known may have lasted as long as required. */
const WORK: ReadonlySet<Place> = new Set(['undated position', 'experience'])

const creditWithoutDates = ({ evidence, place }: DatedEvidence): number =>
  WORK.has(place) ? evidence.strength : Math.min(evidence.strength, YEARS_OUTSIDE_WORK)

const noteWithoutDates = (dated: DatedEvidence): string =>
  creditWithoutDates(dated) < dated.evidence.strength
    ? 'its years cannot be counted, so it counts as little as a list'
    : 'its years cannot be counted'

/** What a dated place shows of years: those of an internship as much as a list. */
type StrengthOf = (dated: DatedEvidence) => number

const strengthIn = ({ orLearning }: TimeAsked): StrengthOf =>
  orLearning
    ? ({ evidence }) => evidence.strength
    : ({ evidence, isLearning }) => (isLearning ? Math.min(evidence.strength, YEARS_OUTSIDE_WORK) : evidence.strength)

/** The months of all dated places that show at least as much as one of a given strength. */
const monthsByStrength = (dated: readonly DatedEvidence[], strengthOf: StrengthOf): ((strength: number) => number) => {
  const known = new Map<number, number>()
  return (strength) => {
    const ranges = (): MonthRange[] => dated.flatMap((one) => (one.months && strengthOf(one) >= strength ? [one.months] : []))
    const months = known.get(strength) ?? countMonths(ranges())
    known.set(strength, months)
    return months
  }
}

/**
 * Each piece of evidence counts with the months that are shown at least as strongly; one without dates counts for itself, since
 * nothing is known of its length. So no added line ever lowers the credit.
 */
const creditForYears = (sorted: readonly DatedEvidence[], asked: TimeAsked): Credit => {
  const { years, among } = asked
  const strengthOf = strengthIn(asked)
  const monthsAt = monthsByStrength(among, strengthOf)
  const rated = sorted.map((dated) => {
    const { evidence, months } = dated
    if (!months) return { credit: creditWithoutDates(dated), share: 0, evidence: withNote(evidence, noteWithoutDates(dated)) }
    const strength = strengthOf(dated)
    const held = monthsAt(strength)
    const share = shareOfYears(held, years)
    const note = `${strength < evidence.strength ? 'in an internship or the like; ' : ''}${printMonthsAsked(held, years)}`
    return { credit: roundRatio(strength * share), share, evidence: withNote(evidence, note) }
  })
  const credit = Math.max(0, ...rated.map((one) => one.credit))
  const isLongEnough = rated.some((one) => one.credit === credit && one.share === 1)
  return { credit, isLongEnough, evidence: rated.map(({ evidence }) => evidence) }
}

/** The credit of the places that speak for one thing, strongest first. */
export const creditForPlaces = (sorted: readonly DatedEvidence[], asked: TimeAsked | null): Credit =>
  asked === null ? creditForUse(sorted) : creditForYears(sorted, asked)
