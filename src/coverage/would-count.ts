import { FULL_CREDIT, type Place, STRENGTHS } from '../evidence/index.ts'
import type { WouldCount } from '../schema/coverage.ts'
import type { Job, JobDegree, Requirement } from '../schema/job.ts'
import { type MonthRange, printYears } from '../text/months.ts'
import { creditFor } from './credit.ts'
import { EQUIVALENT_YEARS, HELD_CERTIFICATION } from './weights.ts'

/** Evidence as it could be, and the credit that it would give. */
type Possibility = Pick<WouldCount, 'evidence' | 'credit'>

const MONTHS_PER_YEAR = 12

/** A period of that many years, whenever it was. */
const lasting = (years: number): MonthRange => ({ from: 1, to: Math.ceil(years * MONTHS_PER_YEAR) })

const creditAt = (place: Place, years: number | null, months: MonthRange | null): number => {
  const { strength, words } = STRENGTHS[place]
  const evidence = { skill: null, relation: 'exact', start: 0, end: 0, section: 'other', strength, why: words } as const
  return creditFor([{ evidence, place, months }], years).credit
}

const inWork = (years: number | null): Possibility => ({
  evidence: years ? `dated positions of ${printYears(years)} in all` : 'a dated position',
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
const forSkill = ({ years }: Requirement): readonly Possibility[] => (years === null ? WITHOUT_YEARS : withYears(years))

const CERTIFICATE: readonly Possibility[] = [{ evidence: 'the certification, among those you hold', credit: HELD_CERTIFICATION }]

const forExperience = (years: number): Possibility[] => [
  { evidence: `dated positions of ${printYears(years)} in all`, credit: FULL_CREDIT },
]

const DEGREES: Readonly<Record<JobDegree['level'], string>> = {
  none: 'any finished schooling',
  bachelor: 'a finished bachelor’s degree',
  master: 'a finished master’s degree',
  doctorate: 'a finished doctorate',
}

const forDegree = ({ level, orExperience }: JobDegree): Possibility[] => [
  { evidence: DEGREES[level], credit: FULL_CREDIT },
  ...(orExperience
    ? [{ evidence: `${printYears(EQUIVALENT_YEARS[level])} in dated positions that show what is asked`, credit: FULL_CREDIT }]
    : []),
]

const possibilitiesFor = (requirement: Requirement, job: Job): readonly Possibility[] => {
  if (requirement.kind === 'certification') return CERTIFICATE
  if (requirement.kind === 'experience') return forExperience(requirement.years ?? job.experience?.min ?? 0)
  if (requirement.kind !== 'degree') return forSkill(requirement)
  const degree = requirement.degree ?? job.degree
  return degree ? forDegree(degree) : []
}

/** Of several ways to the same gain the one that says most: they come strongest first. */
const keepFirstOfEachGain = (sorted: readonly WouldCount[]): WouldCount[] =>
  sorted.filter(({ gain }, index) => index === 0 || sorted[index - 1]?.gain !== gain)

/**
 * What evidence would raise the credit of a requirement, the largest gain first.
 *
 * @param gainOf the points that the score would rise by with that credit, in tenths.
 */
export const findWouldCount = (
  requirement: Requirement,
  job: Job,
  credit: number,
  gainOf: (credit: number) => number,
): WouldCount[] => {
  if (credit >= FULL_CREDIT) return []
  const better = possibilitiesFor(requirement, job)
    .filter((possibility) => possibility.credit > credit)
    .map((possibility) => ({ evidence: possibility.evidence, credit: possibility.credit, gain: gainOf(possibility.credit) }))
    .filter(({ gain }) => gain > 0)
  return requirement.kind === 'degree' ? better : keepFirstOfEachGain(better)
}
