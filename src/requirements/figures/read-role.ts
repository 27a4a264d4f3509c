import type { JobDegree, JobExperience, YearsWithDegree } from '../../schema/job.ts'
import { quote } from '../../text/span.ts'
import { acceptsExperience, isSubstitute, rankOf } from './degree.ts'
import { type Figures, ofPeople } from './read-figures.ts'
import type { StatedYears } from './years.ts'
import { fewestAsked, fewestYears } from './years-by-degree.ts'

type Wanted = 'required' | 'preferred'

const WANTED: readonly Wanted[] = ['required', 'preferred']

interface RoleYears {
  readonly asked: StatedYears
  readonly byDegree: readonly YearsWithDegree[]
}

const readRoleYears = (all: readonly Figures[], wanted: Wanted): RoleYears[] =>
  all.flatMap(({ importance, pairs, stated }) => {
    const asked = ofPeople(importance) === wanted ? fewestAsked(stated, pairs) : undefined
    return asked ? [{ asked, byDegree: pairs }] : []
  })

/**
 * Years by degree are asked of the person ("BS and 5, or MS and 3"); other years may belong to a part, and do not count beside
 * them.
 */
const isLonger = (a: RoleYears, b: RoleYears): boolean =>
  a.byDegree.length > 0 === b.byDegree.length > 0 ? a.asked.min > b.asked.min : a.byDegree.length > 0

/** A degree that is enough by itself still leaves the years that another statement asks of everybody. */
const withYearsOfAll = (byDegree: readonly YearsWithDegree[], others: readonly RoleYears[]): YearsWithDegree[] => {
  const ofAll = Math.max(0, ...others.filter((other) => other.byDegree.length === 0).map(({ asked }) => asked.min))
  const most = fewestYears(byDegree) ?? 0
  return byDegree.map((pair) => (pair.years > 0 ? pair : { ...pair, years: Math.min(ofAll, most) }))
}

const readExperience = (all: readonly Figures[], wanted: Wanted): JobExperience | null => {
  const years = readRoleYears(all, wanted)
  const [first, ...others] = years
  if (!first) return null
  const longest = others.reduce((most, own) => (isLonger(own, most) ? own : most), first)
  const { start, end, min, max, by } = longest.asked
  const byDegree = withYearsOfAll(longest.byDegree, years)
  return { min: fewestYears(byDegree) ?? min, max, ...(byDegree.length > 0 ? { byDegree } : {}), by, start, end }
}

/** A degree without a level ("The degree should be in Physics") says nothing where another statement names one. */
const readLowestDegree = (all: readonly Figures[], wanted: Wanted): JobDegree | null => {
  const asked = all.filter(({ degree }) => degree?.importance === wanted)
  const levelled = asked.filter(({ isLevelGuessed }) => !isLevelGuessed)
  const degrees = (levelled.length > 0 ? levelled : asked).flatMap(({ degree }) => degree ?? [])
  return degrees.reduce<JobDegree | null>(
    (lowest, degree) => (lowest && rankOf(lowest.level) <= rankOf(degree.level) ? lowest : degree),
    null,
  )
}

const firstOf = <T>(find: (wanted: Wanted) => T | null): T | null =>
  WANTED.reduce<T | null>((found, wanted) => found ?? find(wanted), null)

/**
 * What is asked of the person as a whole: the longest experience that the required statements ask for, each by the fewest years
 * that are enough, and the lowest degree; where none is required, those that are preferred.
 *
 * @param told the figures of all statements, in reading order.
 */
export const readRole = (
  text: string,
  told: readonly Figures[],
): { readonly experience: JobExperience | null; readonly degree: JobDegree | null } => {
  const asking = told.filter((one) => !isSubstitute(quote(text, one)))
  const degree = firstOf((wanted) => readLowestDegree(asking, wanted))
  const orExperience = degree !== null && (degree.orExperience || told.some((one) => acceptsExperience(quote(text, one))))
  return {
    experience: firstOf((wanted) => readExperience(told, wanted)),
    degree: degree && { ...degree, orExperience },
  }
}
