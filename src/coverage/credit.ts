import { isComparable } from '../evidence/index.ts'
import type { CoverageStatus, CreditFigures, CreditReason, DeedCoverage, Evidence, PartCoverage } from '../schema/coverage.ts'
import type { Part, Requirement } from '../schema/job.ts'
import { printMonths } from '../text/months.ts'
import type { Credit } from './credit-place.ts'
import { type CreditTable, type CreditTables, climb, inHundredths, type Steps } from './credit-steps.ts'
import { CREDIT_TABLES } from './credit-table.ts'
import { CREDIT_UNITS } from './score.ts'
import {
  ALL_SHOWN,
  LEAST_RELEVANCE,
  LEAST_YEARS_IN_FIELD,
  MET_CREDIT,
  MOST_IN_PART,
  MOST_UNSHOWN,
  MOST_WITHOUT_YEARS,
  PART_MET_CREDIT,
  PARTIAL_CREDIT,
  SHARE_OF_FIELD,
  SURELY_MET_CREDIT,
} from './weights.ts'

/*
 * How what is shown of a statement makes its credit: a table for each kind of statement, of steps that are added up. The
 * score, what-if and advice all ask here.
 */

const UNITS_PER_STEP = 100

/** What a credit comes to, where something can be shown: what a reader takes for a mere hint leaves it unmet. */
export const statusOf = (credit: number, isMet: boolean): CoverageStatus => {
  if (credit < PARTIAL_CREDIT) return 'missing'
  return isMet ? 'met' : 'partial'
}

/** Whether something that is asked by its name or in its own words has a status; qualities are asked of everybody. */
const isAny = (status: CoverageStatus, asked: readonly Part[], parts: readonly Pick<PartCoverage, 'status'>[]): boolean =>
  parts.some((part, index) => part.status === status && asked[index]?.soft === false)

/** What a status rests on besides the credit. */
export interface StatusGrounds {
  readonly parts: readonly Pick<PartCoverage, 'status'>[]
  readonly deeds: readonly Pick<DeedCoverage, 'credit'>[]
  /** False where more years are asked than are held. */
  readonly isLongEnough: boolean
  /** No place shows it: those that are quoted are the nearest that there are. */
  readonly isOnlyNear: boolean
}

/** Whether all the work that is asked for is shown, which makes good for a name that is only listed, and for no year. */
const showsItsDeeds = ({ deeds }: StatusGrounds): boolean =>
  deeds.length > 0 && deeds.every(({ credit }) => credit >= PART_MET_CREDIT)

/**
 * A reader ticks a statement from a credit on, but not where a name or phrase in it is not shown at all, where one is shown by
 * half and the work is not shown either; from a higher one on anyway. Never where it asks for more years than are held, or no place shows it.
 */
export const statusOfStatement = (
  credit: number,
  { parts: asked, years }: Pick<Requirement, 'parts' | 'years'>,
  grounds: StatusGrounds,
): CoverageStatus => {
  const { parts, isLongEnough, isOnlyNear } = grounds
  const isShown = !isAny('partial', asked, parts) || (years === null && showsItsDeeds(grounds))
  const isTicked = credit >= SURELY_MET_CREDIT || (credit >= MET_CREDIT && isShown && !isAny('missing', asked, parts))
  return statusOf(credit, isLongEnough && !isOnlyNear && isTicked)
}

/** Another deed that hints at it: it counts and is not quoted, since two readers in three would shake their heads at it. */
export const isHint = ({ skill, relation }: Evidence): boolean => skill === null && relation === 'related'

/** The same for a part: one that is only named in a list is partial, and one that is only hinted at is missing. */
export const statusOfPart = (part: Part, { credit, isLongEnough, evidence }: Credit): CoverageStatus => {
  if (!isComparable(part)) return 'unknown'
  return evidence.every(isHint) ? 'missing' : statusOf(credit, credit >= PART_MET_CREDIT && isLongEnough)
}

/** Something that a statement asks for: what it weighs in the statement, and how well it is shown. */
interface Shown {
  readonly weight: number
  readonly credit: number
}

/** How much of a statement is shown (0..1): the weighted mean, in ten-thousandths and never rounded up. */
export const shownOf = (all: readonly Shown[]): number => {
  const weight = all.reduce((sum, one) => sum + one.weight, 0)
  const units = all.reduce((sum, one) => sum + one.weight * Math.round(one.credit * CREDIT_UNITS), 0)
  return weight === 0 ? 0 : Math.floor(units / weight) / CREDIT_UNITS
}

/** Certificates and languages are held or not: what is shown is the credit. */
const HELD_OR_NOT: ReadonlySet<Requirement['kind']> = new Set(['certification', 'language'])

const tableFor = ({ kind }: Requirement, asksYears: boolean, tables: CreditTables): CreditTable =>
  tables[asksYears ? 'years' : kind === 'soft' ? 'soft' : 'skill']

const unitsAt = (steps: Steps, value: number): number => climb(steps, value) * UNITS_PER_STEP

/** What each figure of a statement adds to its credit, in units. */
interface Units {
  readonly shown: number
  readonly relevance: number
  readonly months: number
  readonly usual: number
  readonly named: number
  readonly worked: number
  readonly anyYears: number
  readonly yearsOfKind: number
}

const NO_UNITS: Units = { shown: 0, relevance: 0, months: 0, usual: 0, named: 0, worked: 0, anyYears: 0, yearsOfKind: 0 }

/** A length of work as far as it is in the field of a posting: ten years at a till are none for who is asked for Kubernetes. */
const inField = (length: number, named: number): number => {
  const enough = SHARE_OF_FIELD * CREDIT_UNITS
  return (length * Math.min(enough, Math.round(named * CREDIT_UNITS))) / enough
}

/** Months of work in the field of a posting. */
export const monthsInField = ({ worked, named }: Pick<CreditFigures, 'worked' | 'named'>): number =>
  Math.floor(inField(worked, named))

/**
 * The share of the years asked that speaks for a statement: where nothing of it is shown, those in the field of the posting;
 * years at sea say nothing of nursing.
 */
export const yearsTold = ({ shown, named, years }: Pick<CreditFigures, 'shown' | 'named' | 'years'>): number => {
  if (years === null) return 0
  return shown > 0 ? years.any : Math.max(years.ofKind, inField(years.any, named))
}

/** Whether the years of work of a resume speak for a statement at all. */
export const tellsByYears = (figures: Pick<CreditFigures, 'shown' | 'named' | 'years'>): boolean =>
  figures.shown > 0 || yearsTold(figures) >= LEAST_YEARS_IN_FIELD

/** Whether anything speaks for a statement: something of it is shown, a line is about it, or years that it asks for are held. */
export const isToldOf = (figures: Pick<CreditFigures, 'shown' | 'relevance' | 'years' | 'named'>): boolean =>
  tellsByYears(figures) || figures.relevance >= LEAST_RELEVANCE

const unitsOf = (requirement: Requirement, figures: CreditFigures, tables: CreditTables): Units => {
  const { shown, relevance, months, usual, named, years } = figures
  // It does not matter for how long other words stood in work.
  if (!isToldOf(figures)) return NO_UNITS
  if (HELD_OR_NOT.has(requirement.kind)) return { ...NO_UNITS, shown: Math.round(shown * CREDIT_UNITS) }
  const table = tableFor(requirement, years !== null, tables)
  return {
    shown: unitsAt(table.shown, inHundredths(shown)),
    relevance: unitsAt(table.relevance, inHundredths(relevance)),
    months: unitsAt(table.months, months),
    usual: unitsAt(table.usual, inHundredths(usual)),
    named: unitsAt(table.named, inHundredths(named)),
    worked: unitsAt(table.worked, monthsInField(figures)),
    anyYears: unitsAt(table.anyYears, inHundredths(yearsTold(figures))),
    yearsOfKind: years ? unitsAt(table.yearsOfKind, inHundredths(years.ofKind)) : 0,
  }
}

const sumOf = ({ shown, relevance, months, usual, named, worked, anyYears, yearsOfKind }: Units): number =>
  shown + relevance + months + usual + named + worked + anyYears + yearsOfKind

/** The most that a statement gets, and why no more. */
interface Most {
  readonly units: number
  readonly says: string
}

const unitsOfCap = (credit: number): number => Math.round(credit * CREDIT_UNITS)

const ALL_OF_IT: Most = { units: CREDIT_UNITS, says: 'no more than all of it' }
const IN_PART: Most = { units: unitsOfCap(MOST_IN_PART), says: 'not all of it is shown' }
const NOTHING_SHOWN: Most = { units: unitsOfCap(MOST_UNSHOWN), says: 'nothing that it names is shown' }
const TOO_SHORT: Most = { units: unitsOfCap(MOST_WITHOUT_YEARS), says: 'not all of the years asked are held' }

/** Nothing beside it makes up for what is not shown of a statement, or for years that are not held. */
const mostOf = ({ kind }: Requirement, { shown, years }: CreditFigures): Most => {
  if (shown * CREDIT_UNITS < 1) return NOTHING_SHOWN
  if (years !== null && years.any < 1) return TOO_SHORT
  return HELD_OR_NOT.has(kind) || shown >= ALL_SHOWN ? ALL_OF_IT : IN_PART
}

const printShare = (ratio: number): string => `${inHundredths(ratio)} of 100`

interface Term {
  readonly says: string
  readonly units: number
}

const termsOf = (requirement: Requirement, figures: CreditFigures, what: string, units: Units): Term[] => {
  const { shown, relevance, months, usual, named, years } = figures
  const said = what === '' ? '' : `: ${what}`
  const terms = [
    { says: HELD_OR_NOT.has(requirement.kind) ? what : `${printShare(shown)} of it is shown${said}`, units: units.shown },
    { says: `${printShare(relevance)}: how well the best line matches it`, units: units.relevance },
    { says: `${printMonths(months)} of dated work that shows it`, units: units.months },
    { says: `${printShare(usual)}: how commonly people in the field show it, on the scale of this posting`, units: units.usual },
    { says: `${printShare(named)} of what the whole posting names is met`, units: units.named },
    { says: `${printMonths(monthsInField(figures))} of dated work in the field of the posting`, units: units.worked },
    { says: `${printShare(yearsTold(figures))} of the years asked are held in work`, units: units.anyYears },
    { says: `${printShare(years?.ofKind ?? 0)} of them in work of the kind asked`, units: units.yearsOfKind },
  ]
  return terms.filter((term) => term.units > 0)
}

/**
 * The credit of a statement by its figures, term by term. It never falls where a figure rises.
 *
 * @param what is shown, in a few words.
 * @param tables other than those of the project: to judge them.
 */
export const creditByFigures = (
  requirement: Requirement,
  figures: CreditFigures,
  what = '',
  tables = CREDIT_TABLES,
): { readonly credit: number; readonly reasons: CreditReason[] } => {
  const own = unitsOf(requirement, figures, tables)
  const terms = termsOf(requirement, figures, what, own)
  const [sum, most] = [sumOf(own), mostOf(requirement, figures)]
  const capped = sum > most.units ? [...terms, { says: most.says, units: most.units - sum }] : terms
  return {
    credit: Math.min(sum, most.units) / CREDIT_UNITS,
    reasons: capped.map(({ says, units }) => ({ says, credit: units / CREDIT_UNITS })),
  }
}

/** The same credit without its reasons: what-if needs many. */
export const creditAlone = (requirement: Requirement, figures: CreditFigures): number =>
  Math.min(sumOf(unitsOf(requirement, figures, CREDIT_TABLES)), mostOf(requirement, figures).units) / CREDIT_UNITS

/** What each figure of a statement adds to its credit (0..1) where something is shown, apart from years. */
export interface Adder {
  readonly shown: (share: number) => number
  readonly relevance: (share: number) => number
  readonly months: Steps
  readonly usual: number
  readonly named: (share: number) => number
  readonly worked: Steps
}

const NO_STEPS: Steps = []
const NOTHING = (): number => 0

/** @param usual how usual it is among what the posting asks: 0..1. */
export const adderFor = (requirement: Requirement, asksYears: boolean, usual: number): Adder => {
  if (HELD_OR_NOT.has(requirement.kind))
    return { shown: (share) => share, relevance: NOTHING, months: NO_STEPS, usual: 0, named: NOTHING, worked: NO_STEPS }
  const table = tableFor(requirement, asksYears, CREDIT_TABLES)
  const climbBy = (steps: Steps) => (share: number) => unitsAt(steps, inHundredths(share)) / CREDIT_UNITS
  return {
    shown: climbBy(table.shown),
    relevance: climbBy(table.relevance),
    months: table.months,
    usual: climbBy(table.usual)(usual),
    named: climbBy(table.named),
    worked: table.worked,
  }
}

/** The most that such a share of the required years (0..1) adds. */
export const mostWithYears = (share: number): number => {
  const { anyYears, yearsOfKind } = CREDIT_TABLES.years
  return (unitsAt(anyYears, inHundredths(share)) + unitsAt(yearsOfKind, inHundredths(share))) / CREDIT_UNITS
}

/** What the evidence for a statement comes to. */
export interface StatementCredit {
  /** 0..1 */
  readonly credit: number
  readonly evidence: Evidence[]
  readonly reasons: CreditReason[]
}

/** Strongest first; at equal strength names before words and years, then the earlier place. */
export const byStrength = (a: Evidence, b: Evidence): number =>
  b.strength - a.strength || Number(a.skill === null) - Number(b.skill === null) || a.start - b.start

/** A place that speaks for several parts is cited once, where it is strongest. */
export const citeOnce = (sorted: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>()
  return sorted.filter(({ start, end, skill }) => {
    const place = `${start} ${end} ${skill}`
    return !seen.has(place) && seen.add(place)
  })
}
