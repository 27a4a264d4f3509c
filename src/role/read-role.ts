import { SAYS } from '../language/postings.ts'
import type { Importance, Job, JobDegree, JobExperience } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import { rankOf } from '../text/degree-ladder.ts'
import { quote } from '../text/span.ts'
import type { FoundTitle } from './find-title.ts'
import { readSeniority } from './read-seniority.ts'

/** The years and the degree that a statement asks of a person. */
export interface AskedOfPerson extends Span {
  readonly importance: Importance
  readonly experience: JobExperience | null
  readonly degree: JobDegree | null
  /** "Degree in Physics": its level is a guess. */
  readonly isLevelGuessed: boolean
}

type Wanted = JobDegree['importance']

const WANTED: readonly Wanted[] = ['required', 'preferred']

/**
 * Years by degree are asked of the person ("BS and 5, or MS and 3"); other years may belong to a part, and do not count beside
 * them.
 */
const isLonger = (a: JobExperience, b: JobExperience): boolean =>
  (a.byDegree === undefined) === (b.byDegree === undefined) ? a.min > b.min : a.byDegree !== undefined

/** A degree that is enough by itself still leaves the years that another statement asks of everybody. */
const withYearsOfAll = (longest: JobExperience, all: readonly JobExperience[]): JobExperience => {
  if (longest.byDegree === undefined) return longest
  const ofAll = Math.max(0, ...all.filter(({ byDegree }) => byDegree === undefined).map(({ min }) => min))
  const byDegree = longest.byDegree.map((pair) => (pair.years > 0 ? pair : { ...pair, years: Math.min(ofAll, longest.min) }))
  return { ...longest, byDegree, min: byDegree.findLast(({ years }) => years > 0)?.years ?? longest.min }
}

const readExperience = (all: readonly AskedOfPerson[], wanted: Wanted): JobExperience | null => {
  const years = all.flatMap(({ importance, experience }) =>
    (importance === 'preferred') === (wanted === 'preferred') ? (experience ?? []) : [],
  )
  const [first, ...others] = years
  return first
    ? withYearsOfAll(
        others.reduce((most, own) => (isLonger(own, most) ? own : most), first),
        years,
      )
    : null
}

/** A degree without a level ("The degree should be in Physics") says nothing where another statement names one. */
const readLowestDegree = (all: readonly AskedOfPerson[], wanted: Wanted): JobDegree | null => {
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
 * @param told what each statement asks, in reading order.
 */
export const readAskedOfPerson = (text: string, told: readonly AskedOfPerson[]): Pick<Job, 'experience' | 'degree'> => {
  const asking = told.filter((one) => !SAYS.substitute.test(quote(text, one)))
  const degree = firstOf((wanted) => readLowestDegree(asking, wanted))
  const orExperience =
    degree !== null && (degree.orExperience || told.some((one) => SAYS['experience-alone'].test(quote(text, one))))
  return { experience: firstOf((wanted) => readExperience(told, wanted)), degree: degree && { ...degree, orExperience } }
}

/**
 * Which post a posting is about, and what it asks of the person as a whole.
 *
 * @param told what each statement asks of a person, in reading order.
 * @param sayings the sentences that may speak of the role.
 */
export const readRole = (
  text: string,
  title: FoundTitle | null,
  told: readonly AskedOfPerson[],
  sayings: readonly Span[],
): Pick<Job, 'title' | 'titleBy' | 'seniority' | 'seniorityBy' | 'experience' | 'degree'> => ({
  title: title && quote(text, title),
  ...(title && { titleBy: title.by }),
  ...readSeniority(
    title && quote(text, title),
    sayings.map((saying) => quote(text, saying)),
  ),
  ...readAskedOfPerson(text, told),
})
