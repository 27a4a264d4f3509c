import type { Importance, JobDegree, JobExperience, YearsWithDegree } from '../schema/job.ts'
import { quote } from '../text/span.ts'
import { DEGREE_LEVELS } from './degree.ts'
import type { Demand, Reading } from './demands.ts'
import { sortDoors } from './doors.ts'
import { lowestDoor, type YearsAsked } from './years.ts'

/** A demand on the person as a whole, and the same as a requirement. */
export interface RoleDemand<T> {
  readonly asked: T
  readonly demand: Demand
}

const bySameImportance = <T>(find: (importance: Importance) => T | null): T | null => find('required') ?? find('preferred')

const toDemand = (
  kind: 'experience' | 'degree',
  importance: Importance,
  years: number | null,
  { statement }: Reading,
): Demand => ({
  kind,
  importance,
  anyOf: [],
  open: false,
  years,
  soft: false,
  start: statement.start,
  end: statement.end,
})

/** "Bachelor's and 5 years" on one line, "or Master's and 3 years" on the next. */
const IS_ALTERNATIVE = /^(?:or|alternatively)\b/i

/** The doors that open at a statement, those of the alternatives on the lines behind it among them. */
const doorsAt = (text: string, readings: readonly Reading[], index: number): YearsWithDegree[] => {
  const own = readings[index]?.pairs ?? []
  const behind = readings.slice(index + 1)
  const end = behind.findIndex(({ statement }) => !IS_ALTERNATIVE.test(quote(text, statement)))
  const others = own.length === 0 ? [] : behind.slice(0, end < 0 ? behind.length : end)
  return sortDoors([...own, ...others.flatMap(({ pairs }) => pairs)])
}

interface Door {
  readonly asked: YearsAsked
  readonly byDegree: YearsWithDegree[]
}

const doorOf = (years: readonly YearsAsked[], byDegree: YearsWithDegree[]): Door | null => {
  const lowest = byDegree.at(-1)?.years
  const asked = years.find(({ min }) => min === lowest) ?? lowestDoor(years)
  return asked ? { asked: lowest === undefined ? asked : { ...asked, min: lowest }, byDegree } : null
}

/** Doors are of the person ("BS and 5, or MS and 3"); years without them may be of a skill, and do not count beside them. */
const isLonger = ({ asked, byDegree }: Door, longest: JobExperience): boolean =>
  byDegree.length > 0 === (longest.byDegree !== undefined) ? asked.min > longest.min : byDegree.length > 0

const longestYears = (text: string, readings: readonly Reading[], importance: Importance): RoleDemand<JobExperience> | null => {
  let longest: RoleDemand<JobExperience> | null = null
  for (const [index, reading] of readings.entries()) {
    const door = doorOf(
      reading.years.filter((years) => years.importance === importance),
      doorsAt(text, readings, index),
    )
    if (!door || (longest && !isLonger(door, longest.asked))) continue
    // The alternative that stands on its own line has been read with the line before it.
    if (IS_ALTERNATIVE.test(quote(text, reading.statement)) && longest?.asked.byDegree) continue
    const { start } = reading.statement
    const { min, max, ...span } = door.asked
    const asked = {
      min,
      max,
      ...(door.byDegree.length > 0 ? { byDegree: door.byDegree } : {}),
      start: start + span.start,
      end: start + span.end,
    }
    longest = { asked, demand: toDemand('experience', importance, min, reading) }
  }
  return longest
}

/**
 * Years of experience in all: the longest that the required statements ask for, each by its lowest door; where none does,
 * the preferred ones.
 */
export const findExperience = (text: string, readings: readonly Reading[]): RoleDemand<JobExperience> | null =>
  bySameImportance((importance) => longestYears(text, readings, importance))

const isLower = (a: JobDegree['level'], b: JobDegree['level']): boolean => DEGREE_LEVELS.indexOf(a) < DEGREE_LEVELS.indexOf(b)

const lowestDegree = (readings: readonly Reading[], wanted: 'required' | 'preferred'): RoleDemand<JobDegree> | null => {
  let lowest: RoleDemand<JobDegree> | null = null
  for (const reading of readings) {
    const { degree, statement } = reading
    if (degree?.importance !== wanted || (lowest && !isLower(degree.level, lowest.asked.level))) continue
    const span = { start: statement.start + degree.start, end: statement.start + degree.end }
    const { level, orExperience, fields } = degree
    const asked = { level, importance: wanted, orExperience, fields: [...fields], ...span }
    lowest = { asked, demand: toDemand('degree', wanted, null, reading) }
  }
  return lowest
}

/**
 * The lowest degree that opens the door: of the required statements, else of the preferred ones. A degree without a level
 * ("The degree should be in Physics") says nothing where another statement names one.
 */
export const findDegree = (readings: readonly Reading[]): RoleDemand<JobDegree> | null => {
  const levelled = readings.filter(({ degree }) => degree?.bare === false)
  const find = (wanted: 'required' | 'preferred'): RoleDemand<JobDegree> | null =>
    lowestDegree(levelled, wanted) ?? lowestDegree(readings, wanted)
  const found = find('required') ?? find('preferred')
  const orExperience = found?.asked.orExperience || readings.some(({ acceptsExperience }) => acceptsExperience)
  return found && { ...found, asked: { ...found.asked, orExperience } }
}
