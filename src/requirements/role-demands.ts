import type { Importance, JobDegree, JobExperience, YearsWithDegree } from '../schema/job.ts'
import { quote } from '../text/span.ts'
import { DEGREE_LEVELS } from './degree.ts'
import type { Demand, Reading } from './demands.ts'
import { lowestYears, type YearsAsked } from './years.ts'
import { sortPairs } from './years-by-degree.ts'

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
  atLeast: 1,
  open: false,
  years,
  soft: false,
  start: statement.start,
  end: statement.end,
})

/** "Bachelor's and 5 years" on one line, "or Master's and 3 years" on the next. */
const IS_ALTERNATIVE = /^(?:or|alternatively)\b/i

/** The pairs of a degree and its years at a statement, those of the alternatives on the lines behind it among them. */
const pairsAt = (text: string, readings: readonly Reading[], index: number): YearsWithDegree[] => {
  const own = readings[index]?.pairs ?? []
  const behind = readings.slice(index + 1)
  const end = behind.findIndex(({ statement }) => !IS_ALTERNATIVE.test(quote(text, statement)))
  const others = own.length === 0 ? [] : behind.slice(0, end < 0 ? behind.length : end)
  return sortPairs([...own, ...others.flatMap(({ pairs }) => pairs)])
}

interface RoleYears {
  readonly asked: YearsAsked
  readonly byDegree: YearsWithDegree[]
}

/** The fewest years of the pairs that ask for any. */
const fewestYears = (pairs: readonly YearsWithDegree[]): number | undefined => pairs.findLast(({ years }) => years > 0)?.years

const roleYearsOf = (years: readonly YearsAsked[], byDegree: YearsWithDegree[]): RoleYears | null => {
  const lowest = fewestYears(byDegree)
  const asked = years.find(({ min }) => min === lowest) ?? lowestYears(years)
  return asked ? { asked: lowest === undefined ? asked : { ...asked, min: lowest }, byDegree } : null
}

/** Years by degree are of the person ("BS and 5, or MS and 3"); years without them may be of a skill, and do not count beside them. */
const isLonger = (a: RoleYears, b: RoleYears): boolean =>
  a.byDegree.length > 0 === b.byDegree.length > 0 ? a.asked.min > b.asked.min : a.byDegree.length > 0

interface YearsOfReading extends RoleYears {
  readonly reading: Reading
}

const readRoleYears = (text: string, readings: readonly Reading[], importance: Importance): YearsOfReading[] =>
  readings.flatMap((reading, index) => {
    const years = reading.years.filter((one) => one.importance === importance)
    const own = roleYearsOf(years, pairsAt(text, readings, index))
    return own ? [{ ...own, reading }] : []
  })

/** The longest; the alternative that stands on its own line has been read with the line before it. */
const longestOf = (text: string, asked: readonly YearsOfReading[]): YearsOfReading | undefined =>
  asked.reduce<YearsOfReading | undefined>((longest, own) => {
    if (longest && !isLonger(own, longest)) return longest
    return longest && longest.byDegree.length > 0 && IS_ALTERNATIVE.test(quote(text, own.reading.statement)) ? longest : own
  }, undefined)

/** A degree that is enough by itself still leaves the years that another statement asks of everybody. */
const withYearsOfAll = (byDegree: readonly YearsWithDegree[], others: readonly RoleYears[]): YearsWithDegree[] => {
  const ofAll = Math.max(0, ...others.filter((other) => other.byDegree.length === 0).map(({ asked }) => asked.min))
  const most = fewestYears(byDegree) ?? 0
  return byDegree.map((pair) => (pair.years > 0 ? pair : { ...pair, years: Math.min(ofAll, most) }))
}

const longestYears = (text: string, readings: readonly Reading[], importance: Importance): RoleDemand<JobExperience> | null => {
  const all = readRoleYears(text, readings, importance)
  const longest = longestOf(text, all)
  if (!longest) return null
  const { reading, asked } = longest
  const byDegree = withYearsOfAll(longest.byDegree, all)
  const min = fewestYears(byDegree) ?? asked.min
  const span = { start: reading.statement.start + asked.start, end: reading.statement.start + asked.end }
  return {
    asked: { min, max: asked.max, ...(byDegree.length > 0 ? { byDegree } : {}), ...span },
    demand: toDemand('experience', importance, min, reading),
  }
}

/**
 * Years of experience in all: the longest that the required statements ask for, each by the fewest years that are enough; where none does,
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
    lowest = { asked, demand: { ...toDemand('degree', wanted, null, reading), degree: asked } }
  }
  return lowest
}

/**
 * The lowest degree that is enough: of the required statements, else of the preferred ones. A degree without a level
 * ("The degree should be in Physics") says nothing where another statement names one.
 */
export const findDegree = (readings: readonly Reading[]): RoleDemand<JobDegree> | null => {
  const levelled = readings.filter(({ degree }) => degree?.bare === false)
  const find = (wanted: 'required' | 'preferred'): RoleDemand<JobDegree> | null =>
    lowestDegree(levelled, wanted) ?? lowestDegree(readings, wanted)
  const found = find('required') ?? find('preferred')
  const orExperience = found?.asked.orExperience || readings.some(({ acceptsExperience }) => acceptsExperience)
  const asked = found && { ...found.asked, orExperience }
  return asked && { asked, demand: { ...found.demand, degree: asked } }
}

/** The level that a statement wishes for beside the degree that is required; a way in by other years is no wish. */
const wishedLevel = ({ degree, pairs }: Reading): JobDegree['level'] | null => {
  if (!degree || degree.bare || pairs.length > 1) return null
  return degree.importance === 'preferred' ? degree.level : degree.wished
}

const toWish = (reading: Reading, level: JobDegree['level']): Demand => {
  const { start, end, fields = [] } = reading.degree ?? { start: 0, end: 0 }
  const from = reading.statement.start
  const span = { start: from + start, end: from + end }
  const degree = { level, importance: 'preferred' as const, orExperience: false, fields: [...fields], ...span }
  return { ...toDemand('degree', 'preferred', null, reading), degree }
}

const isLowerWish = (a: Demand, b: Demand): boolean => isLower(a.degree?.level ?? 'none', b.degree?.level ?? 'none')

/** "BSc required, MSc preferred": the lowest degree above the required one that is wished for. */
export const findWishedDegree = (readings: readonly Reading[], asked: JobDegree | null): Demand | null => {
  if (asked?.importance !== 'required') return null
  const wishes = readings.flatMap((reading) => {
    const level = wishedLevel(reading)
    return level !== null && isLower(asked.level, level) ? [toWish(reading, level)] : []
  })
  return wishes.reduce<Demand | null>((lowest, wish) => (lowest && !isLowerWish(wish, lowest) ? lowest : wish), null)
}
