import { countPractice, printPractice } from '../language/count-practice.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis, Job, Position, Seniority } from '../schema/index.ts'
import { MONTHS_PER_YEAR, startMonth } from '../text/months.ts'

/** Steps of a career; null: a track of its own. */
const CAREER_STEPS: Readonly<Record<Seniority, number | null>> = {
  intern: 0,
  junior: 1,
  mid: 2,
  senior: 3,
  staff: 4,
  lead: 4,
  principal: 4,
  manager: null,
  unspecified: null,
}

/** The career step that people usually reach, from so many years of work on. */
const BY_YEARS: readonly (readonly [years: number, step: number])[] = [
  [9, 4],
  [5, 3],
  [2, 2],
  [0, 1],
]

/** Words of a title that show its step; of several rows the first wins. */
const IN_TITLES: readonly (readonly [RegExp, number])[] = [
  [READS['level-of-learners'], 0],
  [READS['level-of-leads'], 4],
  [READS['level-of-seniors'], 3],
  [READS['level-of-juniors'], 1],
]

const stepOfYears = (years: number): number => BY_YEARS.find(([from]) => years >= from)?.[1] ?? 0

const isNow = ({ to }: Position): boolean => to === 'present'

/** The position that people would name as theirs: a present one, else the latest. */
const latestOf = (positions: readonly Position[]): Position | undefined =>
  positions.toSorted(
    (a, b) => Number(isNow(b)) - Number(isNow(a)) || (b.from ? startMonth(b.from) : 0) - (a.from ? startMonth(a.from) : 0),
  )[0]

const stepOfTitle = (position: Position | undefined): number | null =>
  IN_TITLES.find(([words]) => words.test(position?.title ?? ''))?.[1] ?? null

/** Nearer than this a level is a matter of names. */
const FAR_STEPS = 2

const FAR_NAMES: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' }

const sayDistance = (distance: number): string =>
  `${FAR_NAMES[Math.abs(distance)] ?? ''} levels ${distance < 0 ? 'below' : 'above'} the posting`

/** What a posting seeks, and what it calls that. */
interface Sought {
  readonly name: string
  readonly step: number
  /** Nobody below this step is above the posting: a "junior" posting can ask for five years. */
  readonly most: number
}

/** By its name, else by the years that it asks for. */
const soughtBy = ({ seniority, experience }: Pick<Job, 'seniority' | 'experience'>): Sought | null => {
  const step = CAREER_STEPS[seniority]
  const byYears = experience && stepOfYears(experience.min)
  if (step !== null) return { name: seniority, step, most: Math.max(step, byYears ?? step) }
  // More years than are asked for do not by themselves put somebody above the posting.
  return seniority === 'unspecified' && experience && byYears !== null
    ? { name: `${experience.min}+ years`, step: byYears, most: Number.POSITIVE_INFINITY }
    : null
}

/**
 * How far the person is from the level that a posting seeks, where that is far: by the title they hold and by the dated work
 * that was no internship, and only where both say so.
 *
 * @returns "two levels below the posting (senior): dated work adds up to 6 months"; null where they are near each other, or
 * nothing is known of one of them.
 */
export const describeLevel = (
  { positions, experience }: Pick<Analysis, 'positions' | 'experience'>,
  job: Pick<Job, 'seniority' | 'experience'>,
): string | null => {
  const sought = soughtBy(job)
  if (sought === null || experience.months === 0) return null
  const practice = countPractice({ positions, experience })
  const byYears = stepOfYears(practice / MONTHS_PER_YEAR)
  const byTitle = stepOfTitle(latestOf(positions))
  const below = Math.max(byYears, byTitle ?? byYears) - sought.step
  // Years alone put nobody above a posting: they may be in another trade.
  const above = byTitle === null ? 0 : Math.min(byYears, byTitle) - sought.most
  const distance = [below, above].find((steps, index) => (index === 0 ? -steps : steps) >= FAR_STEPS)
  return distance === undefined
    ? null
    : `${sayDistance(distance)} (${sought.name}): dated work adds up to ${printPractice(experience.months, practice)}`
}
