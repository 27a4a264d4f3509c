import { isComparable, isOfPerson, type Place, STRENGTHS } from '../evidence/index.ts'
import type { RequirementCoverage, WouldCount } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { JobDegree, Part, Requirement } from '../schema/job.ts'
import { DEGREE_NAMES } from '../text/degree-names.ts'
import { MONTHS_PER_YEAR, type MonthRange, printYears } from '../text/months.ts'
import { creditForPlaces } from './credit-place.ts'
import type { Lacking } from './find-role-evidence.ts'
import { HELD_CERTIFICATION, workInPlaceOf } from './weights.ts'

/** Evidence as it could be, and the credit that it would give. */
type Possibility = Pick<WouldCount, 'evidence' | 'credit'>

/** A period of that many years, whenever it was. */
const lasting = (years: number): MonthRange => ({ from: 1, to: Math.ceil(years * MONTHS_PER_YEAR) })

const creditAt = (place: Place, years: number | null, months: MonthRange | null): number => {
  const { strength, words } = STRENGTHS[place]
  const evidence = {
    skill: null,
    surfaceForm: '',
    relation: 'exact',
    start: 0,
    end: 0,
    section: 'other',
    strength,
    why: words,
    near: false,
  } as const
  const own = [{ evidence, place, months, isLearning: false }]
  return creditForPlaces(own, years === null ? null : { years, among: own, orLearning: true }).credit
}

const yearsThatShow = (years: number): string => `${printYears(years)} in dated positions that show what is asked`

const inWork = (years: number | null): Possibility => ({
  evidence: years ? yearsThatShow(years) : 'a dated position',
  credit: creditAt('dated position', years, lasting(years ?? 1)),
})

const withYears = (years: number | null): readonly Possibility[] => [
  inWork(years),
  { evidence: 'a project', credit: creditAt('projects', years, null) },
  { evidence: 'a skills list', credit: creditAt('skills', years, null) },
]

/** What skills ask that ask no years, as most do. */
const WITHOUT_YEARS = withYears(null)

/** The strongest first. */
const forSkills = (years: number | null): readonly Possibility[] => (years === null ? WITHOUT_YEARS : withYears(years))

const CERTIFICATE: readonly Possibility[] = [{ evidence: 'the certification, among those you hold', credit: HELD_CERTIFICATION }]

/** Nobody uses one for years at a position: how well it is spoken is all that counts. Of several it is said which. */
const forLanguage = (name: string, { parts }: Requirement): readonly Possibility[] => [
  {
    evidence: `a line that says you speak ${parts.length > 1 ? name : 'it'} as well as is asked`,
    credit: creditAt('language spoken', null, null),
  },
]

const forExperience = (years: number): Possibility[] => [
  { evidence: `dated positions of ${printYears(years)} in all`, credit: FULL_CREDIT },
]

const finishedDegree = (level: JobDegree['level']): string =>
  level === 'none' ? 'any finished schooling' : `a finished ${DEGREE_NAMES[level]}`

const inPlaceOfDegree = (degree: JobDegree): Possibility => {
  const { years, credit } = workInPlaceOf(degree)
  return { evidence: yearsThatShow(years), credit }
}

const forDegree = (degree: JobDegree, fieldAlone: boolean): Possibility[] => [
  { evidence: fieldAlone ? 'a degree in a field that is asked' : finishedDegree(degree.level), credit: FULL_CREDIT },
  ...(degree.orExperience ? [inPlaceOfDegree(degree)] : []),
]

/** Years that are held are lacking all the same where they were of other work. */
const forYears = ({ asked, areHeld }: NonNullable<Lacking['years']>): Possibility[] =>
  areHeld ? [{ evidence: yearsThatShow(asked), credit: FULL_CREDIT }] : forExperience(asked)

const forPerson = (
  { degree, years: demand }: Requirement,
  { years, degree: lacksDegree, fieldAlone }: Lacking,
): readonly Possibility[] => {
  const ofWork = years ? forYears(years) : forExperience(demand?.min ?? 0)
  if (!degree) return ofWork
  const ofStudy = forDegree(degree, fieldAlone)
  if (!demand?.min || degree.orExperience || !years || years.areHeld) return ofStudy
  if (!lacksDegree) return ofWork
  return ofStudy.flatMap((one) => ofWork.map(({ evidence }) => ({ ...one, evidence: `${one.evidence}, and ${evidence}` })))
}

/** Of some of several the credit is a share of that of one. */
const ofSeveral = ({ atLeast }: Part, possibilities: readonly Possibility[]): readonly Possibility[] =>
  atLeast === 1 ? possibilities : possibilities.map((one) => ({ ...one, evidence: `${one.evidence} for each of ${atLeast}` }))

const forPart = (part: Part, name: string, requirement: Requirement): readonly Possibility[] => {
  const { kind, years } = requirement
  if (kind === 'certification') return CERTIFICATE
  return ofSeveral(part, kind === 'language' ? forLanguage(name, requirement) : forSkills(part.years || years?.min || null))
}

/** Of several ways to the same gain the one that says most: they come strongest first. */
const keepFirstOfEachGain = (sorted: readonly WouldCount[]): WouldCount[] =>
  sorted.filter(({ gain }, index) => index === 0 || sorted[index - 1]?.gain !== gain)

/**
 * The credit that a requirement would have with another for one of its parts, or for all (null), what the score would rise by, and
 * the requirement's own part of that, in tenths.
 */
export type TryOut = (part: number | null, credit: number) => Pick<WouldCount, 'credit' | 'gain' | 'here'>

/** Those that raise what is held, with what they would make of the requirement. */
const thatGain = (
  possibilities: readonly Possibility[],
  { part, held }: { readonly part: number | null; readonly held: number },
  tryOut: TryOut,
): WouldCount[] =>
  possibilities
    .filter(({ credit }) => credit > held)
    .map(({ evidence, credit }) => ({ evidence, part, ...tryOut(part, credit) }))
    .filter(({ gain }) => gain > 0)

/**
 * What evidence would raise the credit of a requirement: for the person as a whole, or for each of its parts in turn, the
 * largest gain first.
 */
export const findWouldCount = (
  requirement: Requirement,
  row: Pick<RequirementCoverage, 'credit' | 'parts'>,
  { tryOut, lacking }: { readonly tryOut: TryOut; readonly lacking: () => Lacking },
): WouldCount[] => {
  if (isOfPerson(requirement)) return thatGain(forPerson(requirement, lacking()), { part: null, held: row.credit }, tryOut)
  return requirement.parts.filter(isComparable).flatMap((part) => {
    const index = requirement.parts.indexOf(part)
    const { name = '', credit: held = 0 } = row.parts[index] ?? {}
    return keepFirstOfEachGain(thatGain(forPart(part, name, requirement), { part: index, held }, tryOut))
  })
}
