import { namePosition, roundRatio } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Document } from '../schema/document.ts'
import type { Job, JobDegree, Requirement, YearsWithDegree } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { DegreeLevel, Education, Position } from '../schema/timeline.ts'
import { countMonths, endMonth, type MonthRange, monthRange, printMonths, shareOfYears, startMonth } from '../text/months.ts'
import { contains, overlaps, quote, rangeAt } from '../text/span.ts'
import type { Credit } from './credit-place.ts'
import { EQUIVALENT_YEARS, LOWER_DEGREE, UNDATED_WORK, UNFINISHED_DEGREE } from './weights.ts'

const NOTHING: Credit = { credit: 0, isLongEnough: false, evidence: [] }

/** An entry that begins inside copied or hidden text is none. */
const isSilent = (entry: Span, silent: readonly Span[]): boolean =>
  silent.some((span) => overlaps(span, { start: entry.start, end: entry.start + 1 }))

/** Title, employer and dates: the lines of an entry before its first bullet. */
const headOf = (entry: Span, { lines }: Document): Span => {
  const own = lines.filter((line) => line.start >= entry.start && line.end <= entry.end)
  const firstBullet = own.findIndex(({ listItem }) => listItem)
  const last = own[(firstBullet < 0 ? own.length : firstBullet) - 1]
  return { start: entry.start, end: last?.end ?? entry.end }
}

const roleEvidence = (entry: Span, analysis: Analysis, strength: number, why: string): Evidence => {
  const head = headOf(entry, analysis.document)
  return {
    ...head,
    skill: null,
    surfaceForm: quote(analysis.document.text, head),
    relation: 'exact',
    section: rangeAt(analysis.sections, entry.start)?.kind ?? 'other',
    strength,
    why,
  }
}

export interface Work {
  readonly position: Position
  readonly months: MonthRange | null
}

export const workOf = ({ positions, experience }: Analysis, silent: readonly Span[]): Work[] =>
  positions
    .filter((position) => !isSilent(position, silent))
    .map((position) => ({ position, months: monthRange(position, experience.asOf) }))

const lengthOf = ({ months }: Work): number => (months ? countMonths([months]) : 0)

const clauseFor = (work: Work): string =>
  [namePosition(work.position) || 'a position', work.months ? printMonths(lengthOf(work)) : 'no dates to count'].join(': ')

/** Years of work: the union of the dated positions against the years asked; undated ones show work of unknown length. */
const creditForExperience = (yearsAsked: number, work: readonly Work[], analysis: Analysis): Credit => {
  if (work.length === 0) return NOTHING
  const ranges = work.map(({ months }) => months).filter((months) => months !== null)
  const yearsShown = roundRatio(shareOfYears(countMonths(ranges), yearsAsked))
  const unknown = ranges.length < work.length ? UNDATED_WORK : 0
  const strengthOf = (one: Work): number => (one.months ? roundRatio(shareOfYears(lengthOf(one), yearsAsked)) : UNDATED_WORK)
  return {
    credit: Math.max(yearsShown, unknown),
    isLongEnough: yearsShown === 1,
    evidence: work
      .map((one) => roleEvidence(one.position, analysis, strengthOf(one), clauseFor(one)))
      .sort((a, b) => b.strength - a.strength || a.start - b.start),
  }
}

const LADDER: readonly DegreeLevel[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate']

const isUnfinished = ({ to }: Education, asOf: string): boolean => to !== null && endMonth(to, asOf) > startMonth(asOf)

type AskedLevel = JobDegree['level']

const gradeDegree = (education: Education, asked: AskedLevel, asOf: string): { strength: number; why: string } | null => {
  // Below a bachelor's degree any schooling is enough.
  if (asked === 'none') return { strength: 1, why: `${education.degree === 'other' ? 'a course of study' : education.degree}` }
  const steps = LADDER.indexOf(education.degree) - LADDER.indexOf(asked)
  if (education.degree === 'other' || steps < -1) return null
  if (steps === -1) return { strength: LOWER_DEGREE, why: `${education.degree} degree, one step below the one asked` }
  const unfinished = education.to === 'present' || isUnfinished(education, asOf)
  if (unfinished) return { strength: UNFINISHED_DEGREE, why: `${education.degree} degree, not finished yet` }
  return { strength: 1, why: `${education.degree} degree` }
}

export const creditForDegree = (asked: AskedLevel, analysis: Analysis, silent: readonly Span[]): Credit => {
  const evidence = analysis.education
    .filter((education) => !isSilent(education, silent))
    .flatMap((education): Evidence[] => {
      const grade = gradeDegree(education, asked, analysis.experience.asOf)
      if (!grade) return []
      const relation = grade.strength === LOWER_DEGREE ? 'related' : 'exact'
      return [{ ...roleEvidence(education, analysis, grade.strength, grade.why), relation }]
    })
    .sort((a, b) => b.strength - a.strength || a.start - b.start)
  return { credit: evidence[0]?.strength ?? 0, isLongEnough: true, evidence }
}

/** What `cover` knows of places in the resume. */
export interface Places {
  /** Hidden and copied text: an entry that begins there counts for nothing. */
  readonly silent: readonly Span[]
  /** Mentions of skills that the posting asks for. */
  readonly asked: readonly Span[]
}

/**
 * The degree itself, or, where the posting says so, years of work in its place: whichever shows more. Equivalent is
 * work that shows at least one skill that the posting asks for: years at a till are no degree in computer science.
 */
const creditForDegreeOrWork = ({ level, orExperience }: JobDegree, analysis: Analysis, { silent, asked }: Places): Credit => {
  const degree = creditForDegree(level, analysis, silent)
  if (!orExperience || degree.credit === 1) return degree
  const related = workOf(analysis, silent).filter(({ position }) => asked.some((place) => contains(position, place)))
  const work = creditForExperience(EQUIVALENT_YEARS[level], related, analysis)
  return work.credit > degree.credit ? work : degree
}

/** Whether a finished degree is enough; where none is asked for, everybody has it. */
const hasDegree = ({ level }: YearsWithDegree, analysis: Analysis, silent: readonly Span[]): boolean =>
  level === 'none' || creditForDegree(level, analysis, silent).credit === 1

/** The fewest years that the person's degrees make do with; where no degree is enough, the most. */
const findYearsAsked = (
  byDegree: readonly YearsWithDegree[],
  analysis: Analysis,
  silent: readonly Span[],
): YearsWithDegree | undefined => {
  const byYears = [...byDegree].sort((a, b) => a.years - b.years)
  return byYears.find((pair) => hasDegree(pair, analysis, silent)) ?? byYears.at(-1)
}

/** "BS and 5 years, or MS and 3": a degree more never raises the years asked. 0 years show the degree. */
const creditForYearsByDegree = (byDegree: readonly YearsWithDegree[], analysis: Analysis, silent: readonly Span[]): Credit => {
  const { level = 'none', years = 0 } = findYearsAsked(byDegree, analysis, silent) ?? {}
  return years === 0 && level !== 'none'
    ? creditForDegree(level, analysis, silent)
    : creditForExperience(years, workOf(analysis, silent), analysis)
}

/** Work of the kind that the parts of a statement name; all of it where they name none. */
const workOfKind = (requirement: Requirement, kinds: readonly Credit[], work: readonly Work[]): Work[] => {
  const places = kinds.flatMap(({ evidence }) => evidence).filter(({ relation }) => relation !== 'related')
  return requirement.parts.length === 0
    ? [...work]
    : work.filter(({ position }) => places.some((place) => contains(position, place)))
}

/**
 * The credit of a requirement on the person as a whole: years of work, or a degree.
 *
 * @param kinds the credits of its parts, which say of what kind the work must be.
 */
export const creditForPerson = (
  requirement: Requirement,
  kinds: readonly Credit[],
  { experience }: Job,
  analysis: Analysis,
  places: Places,
): Credit => {
  const { kind, degree, years } = requirement
  if (kind === 'degree') return degree ? creditForDegreeOrWork(degree, analysis, places) : NOTHING
  const byDegree = experience && contains(requirement, experience) ? experience.byDegree : undefined
  return byDegree
    ? creditForYearsByDegree(byDegree, analysis, places.silent)
    : creditForExperience(years?.min ?? 0, workOfKind(requirement, kinds, workOf(analysis, places.silent)), analysis)
}
