import { isLearning } from '../language/count-practice.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Job, JobDegree, Requirement, YearsWithDegree } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Education, Position } from '../schema/timeline.ts'
import { countMonths, type MonthRange, monthRange, printMonths, shareOfYears } from '../text/months.ts'
import { namePosition } from '../text/name-position.ts'
import { rememberWith } from '../text/remember.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { contains, overlaps, quote, rangeAt } from '../text/span.ts'
import { headOf } from '../told/index.ts'
import { allowsLearning } from './asked.ts'
import type { Credit } from './credit-place.ts'
import { type DegreeAsked, gradeDegree } from './grade-degree.ts'
import { LOWER_DEGREE, UNDATED_WORK, workInPlaceOf, YEARS_OUTSIDE_WORK } from './weights.ts'

export const NO_ROLE_CREDIT: Credit = { credit: 0, isLongEnough: false, evidence: [] }

/** Where a resume says nothing: what is hidden, and what is copied. Always the same list of the same two. */
export const findSilentPlaces = rememberWith((analysis: Analysis, pasted: readonly Span[]): readonly Span[] => [
  ...analysis.hidden,
  ...pasted,
])

/** An entry that begins inside copied or hidden text does not count. */
const isSilent = (entry: Span, silent: readonly Span[]): boolean =>
  silent.some((span) => overlaps(span, { start: entry.start, end: entry.start + 1 }))

/** The line of studies that names their field; their first line where none does, or it is only a school or a period. */
const lineOfField = (education: Education, { document }: Analysis): Span => {
  const named = document.lines.find(
    (line) => contains(education, line) && education.field !== null && quote(document.text, line).includes(education.field),
  )
  return named ? { start: named.start, end: named.end } : headOf(education, document)
}

const roleEvidence = (place: Span, { document, sections }: Analysis, strength: number, why: string): Evidence => ({
  ...place,
  skill: null,
  surfaceForm: quote(document.text, place),
  relation: 'exact',
  section: rangeAt(sections, place.start)?.kind ?? 'other',
  strength,
  why,
  near: false,
})

export interface Work {
  readonly position: Position
  readonly months: MonthRange | null
  /** False of what was only to learn, whose years count as little as a list. */
  readonly isPractice: boolean
}

/** The positions of a resume that are work, and when it was. */
export const workOf = rememberWith(({ positions, experience }: Analysis, silent: readonly Span[]): readonly Work[] =>
  positions
    .filter((position) => !isSilent(position, silent))
    .map((position) => ({ position, months: monthRange(position, experience.asOf), isPractice: !isLearning(position) })),
)

const lengthOf = ({ months }: Pick<Work, 'months'>): number => (months ? countMonths([months]) : 0)

const clauseFor = (work: Work): string =>
  [namePosition(work.position) || 'a position', work.months ? printMonths(lengthOf(work)) : 'no dates to count'].join(': ')

/**
 * Years of work: the union of the dated positions, compared with the years required; undated ones show work of unknown length,
 * and internships count for as little as a list.
 */
export const creditForExperience = (yearsAsked: number, work: readonly Work[], analysis: Analysis): Credit => {
  if (work.length === 0) return NO_ROLE_CREDIT
  const shareOf = (some: readonly Work[]): number =>
    roundRatio(shareOfYears(countMonths(some.flatMap(({ months }) => months ?? [])), yearsAsked))
  const yearsShown = Math.max(
    shareOf(work.filter(({ isPractice }) => isPractice)),
    roundRatio(shareOf(work) * YEARS_OUTSIDE_WORK),
  )
  const unknown = work.some(({ months }) => months === null) ? UNDATED_WORK : 0
  const strengthOf = ({ isPractice, ...one }: Work): number =>
    one.months ? roundRatio(shareOfYears(lengthOf(one), yearsAsked) * (isPractice ? 1 : YEARS_OUTSIDE_WORK)) : UNDATED_WORK
  return {
    credit: Math.max(yearsShown, unknown),
    isLongEnough: yearsShown === 1,
    evidence: work
      .map((one) => roleEvidence(headOf(one.position, analysis.document), analysis, strengthOf(one), clauseFor(one)))
      .sort((a, b) => b.strength - a.strength || a.start - b.start),
  }
}

export const creditForDegree = (asked: DegreeAsked, analysis: Analysis, silent: readonly Span[]): Credit => {
  const evidence = analysis.education
    .filter((education) => !isSilent(education, silent))
    .flatMap((education): Evidence[] => {
      const grade = gradeDegree(education, asked, analysis)
      if (!grade) return []
      const relation = grade.strength <= LOWER_DEGREE ? 'related' : 'exact'
      return [{ ...roleEvidence(lineOfField(education, analysis), analysis, grade.strength, grade.why), relation }]
    })
    .sort((a, b) => b.strength - a.strength || a.start - b.start)
  return { credit: evidence[0]?.strength ?? 0, isLongEnough: true, evidence }
}

/** What `cover` knows of places in the resume. */
export interface Places {
  /** Hidden and copied text: an entry that begins there counts for nothing. */
  readonly silent: readonly Span[]
  /** Mentions of skills that the posting asks for, in work of its trade. */
  readonly asked: readonly Span[]
  /** Positions in which things were sold or taught, where nobody is sought for that. */
  readonly apart: readonly Span[]
}

const inPlaceOf = (most: number, { credit, isLongEnough, evidence }: Credit): Credit => {
  const worth = (share: number): number => roundRatio(share * most)
  return { credit: worth(credit), isLongEnough, evidence: evidence.map((one) => ({ ...one, strength: worth(one.strength) })) }
}

/**
 * The degree itself, or, where the posting says so, years of work in its place: whichever shows more. Equivalent is
 * work that shows at least one skill that the posting asks for: years at a till are no degree in computer science.
 */
export const creditForDegreeOrWork = (demand: JobDegree, analysis: Analysis, { silent, asked }: Places): Credit => {
  const degree = creditForDegree(demand, analysis, silent)
  if (!demand.orExperience || degree.credit === 1) return degree
  const related = workOf(analysis, silent).filter(({ position }) => asked.some((place) => contains(position, place)))
  const enough = workInPlaceOf(demand)
  const work = inPlaceOf(enough.credit, creditForExperience(enough.years, related, analysis))
  return work.credit > degree.credit ? work : degree
}

/** Whether a finished degree is enough; where none is asked for, everybody has it. */
const hasDegree = ({ level }: YearsWithDegree, analysis: Analysis, silent: readonly Span[]): boolean =>
  level === 'none' || creditForDegree({ level, fields: [] }, analysis, silent).credit === 1

/** The fewest years that are enough with the person's degrees; where no degree is enough, the most. */
const findYearsAsked = (
  byDegree: readonly YearsWithDegree[],
  analysis: Analysis,
  silent: readonly Span[],
): YearsWithDegree | undefined => {
  const byYears = [...byDegree].sort((a, b) => a.years - b.years)
  return byYears.find((pair) => hasDegree(pair, analysis, silent)) ?? byYears.at(-1)
}

/** Years of work that are required, and how much of them is held. */
export interface YearsHeld {
  /** More than 0. */
  readonly asked: number
  readonly credit: Credit
}

/** "BS and 5 years, or MS and 3": one more degree never raises the years required. 0 years show the degree. */
const holdYearsByDegree = (
  byDegree: readonly YearsWithDegree[],
  work: readonly Work[],
  analysis: Analysis,
  silent: readonly Span[],
): YearsHeld => {
  const { level = 'none', years = 0 } = findYearsAsked(byDegree, analysis, silent) ?? {}
  const credit =
    years === 0 && level !== 'none'
      ? creditForDegree({ level, fields: [] }, analysis, silent)
      : creditForExperience(years, work, analysis)
  return { asked: years, credit }
}

/** Years beside a degree are required with it, unless they would do in its place. */
const asksYears = ({ kind, degree }: Requirement): boolean =>
  kind === 'experience' || (kind === 'degree' && degree !== undefined && !degree.orExperience)

/** Whether "relevant" years are asked for, and nothing besides says what is relevant: only the rest of the posting does. */
const asksRelevant = ({ parts, start, end }: Requirement, { document }: Pick<Job, 'document'>): boolean =>
  parts.length === 0 && RELEVANT.test(document.text.slice(start, end))
const RELEVANT = /\b(?:relevant|related|similar)\b/i

/** By what somebody was, and not by where: no name of a school or an employer ever changes a score. */
const isAcademic = ({ title }: Position): boolean =>
  title !== null && (READS['academic-post'].test(title) || READS['doctoral-post'].test(title))

const asksIndustry = ({ start, end }: Requirement, { document }: Pick<Job, 'document'>): boolean =>
  READS['asks-industry'].test(document.text.slice(start, end))

/**
 * The years of work that a statement asks of the person; null where it asks for none. Of whatever kind, but for "relevant" years,
 * which are those of positions that show something of what the posting asks for, and years in industry.
 */
export const holdYears = (
  requirement: Requirement,
  job: Pick<Job, 'experience' | 'document' | 'seniority'>,
  analysis: Analysis,
  { silent, asked }: Places,
): YearsHeld | null => {
  const { experience } = job
  const { years } = requirement
  if (!asksYears(requirement) || years === null || years.min === 0) return null
  const byDegree = experience && contains(requirement, experience) ? experience.byDegree : undefined
  const own = workOf(analysis, silent)
  const every = allowsLearning(requirement, job) ? own.map((one) => ({ ...one, isPractice: true })) : own
  const all = asksIndustry(requirement, job) ? every.filter(({ position }) => !isAcademic(position)) : every
  const work = asksRelevant(requirement, job)
    ? all.filter(({ position }) => asked.some((place) => contains(position, place)))
    : all
  return byDegree
    ? holdYearsByDegree(byDegree, work, analysis, silent)
    : { asked: years.min, credit: creditForExperience(years.min, work, analysis) }
}

/** What of a demand on the person as a whole is not held yet. */
export interface Lacking {
  /** The years that are asked of somebody with these degrees; null: none are. */
  readonly years: { readonly asked: number; readonly areHeld: boolean } | null
  readonly degree: boolean
  /** A degree of that level is held, in another field. */
  readonly fieldAlone: boolean
}

export const findLacking = (
  requirement: Requirement,
  job: Pick<Job, 'experience' | 'document' | 'seniority'>,
  analysis: Analysis,
  places: Places,
): Lacking => {
  const { degree } = requirement
  const { silent } = places
  const held = holdYears(requirement, job, analysis, places)
  const isHeld = (asked: DegreeAsked): boolean => creditForDegree(asked, analysis, silent).credit === 1
  const lacksDegree = degree !== undefined && !isHeld(degree)
  return {
    years: held && { asked: held.asked, areHeld: held.credit.credit === 1 },
    degree: lacksDegree,
    fieldAlone: lacksDegree && isHeld({ ...degree, fields: [] }),
  }
}
