import type { Importance, JobDegree, JobExperience } from '../schema/job.ts'
import { DEGREE_LEVELS } from './degree.ts'
import type { Demand, Reading } from './demands.ts'
import { lowestDoor } from './years.ts'

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

const longestYears = (readings: readonly Reading[], importance: Importance): RoleDemand<JobExperience> | null => {
  let longest: RoleDemand<JobExperience> | null = null
  for (const reading of readings) {
    const door = lowestDoor(reading.years.filter((years) => years.importance === importance))
    if (!door || (longest && door.min <= longest.asked.min)) continue
    const { start } = reading.statement
    const asked = { min: door.min, max: door.max, start: start + door.start, end: start + door.end }
    longest = { asked, demand: toDemand('experience', importance, door.min, reading) }
  }
  return longest
}

/**
 * Years of experience in all: the longest that the required statements ask for, each by its lowest door; where none does,
 * the preferred ones.
 */
export const findExperience = (readings: readonly Reading[]): RoleDemand<JobExperience> | null =>
  bySameImportance((importance) => longestYears(readings, importance))

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
