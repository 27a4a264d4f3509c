import type { YearsWithDegree } from '../schema/job.ts'
import { DEGREE_LEVELS, type DegreeLevel, lowestLevel, type NamedDegree } from './degree.ts'
import type { YearsAsked } from './years.ts'

/** From years to the degree that they go with: "5 years with a", "8+ years and a", "6 yrs + ". */
const YEARS_WITH_DEGREE =
  /^['’]?(?: of (?:[\p{L}-]+ ){0,4}experience| experience)?\s?(?:with|and|plus|\+|&|if you have|for|in addition to|beyond|after|post)\s?(?:an?|the)?\s?$/iu

const MOST_CHARS_TO_DEGREE = 80

interface Reader {
  readonly doors: readonly YearsWithDegree[]
  /** Named, and no years behind them yet. */
  readonly degrees: readonly NamedDegree[]
  /** Named, and no degree beside them yet. */
  readonly years: YearsAsked | null
}

const open = (reader: Reader, level: DegreeLevel, { min }: YearsAsked): Reader => ({
  doors: [...reader.doors, { level, years: min }],
  degrees: [],
  years: null,
})

const passDegree = (reader: Reader, degree: NamedDegree, statement: string): Reader => {
  const { years } = reader
  const between = years && statement.slice(years.end, Math.min(degree.start, years.end + MOST_CHARS_TO_DEGREE))
  return years && between !== null && YEARS_WITH_DEGREE.test(between)
    ? open(reader, degree.level, years)
    : { ...reader, degrees: [...reader.degrees, degree], years: null }
}

const passYears = (reader: Reader, years: YearsAsked): Reader =>
  reader.degrees.length > 0 ? open(reader, lowestLevel(reader.degrees), years) : { ...reader, years }

const isYears = (mark: NamedDegree | YearsAsked): mark is YearsAsked => 'min' in mark

/** A higher degree shortens the way: anything else was misread. */
const areDoors = (doors: readonly YearsWithDegree[]): boolean =>
  doors.length > 1 &&
  doors.every(({ level, years }, index) => {
    const before = doors[index - 1]
    return !before || (before.level !== level && before.years >= years)
  })

/** Doors from the lowest degree to the highest, or none where they make no sense together. */
export const sortDoors = (doors: readonly YearsWithDegree[]): YearsWithDegree[] => {
  const sorted = [...doors].sort((a, b) => DEGREE_LEVELS.indexOf(a.level) - DEGREE_LEVELS.indexOf(b.level))
  return areDoors(sorted) ? sorted : []
}

/**
 * Pairs of a degree and the years that go with it, in the order of the text: "BS and 5 years, or MS and 3 years",
 * "8+ years with a Bachelor's, 6+ with …". A run of degrees counts as its lowest.
 */
export const readPairs = (
  statement: string,
  degrees: readonly NamedDegree[],
  years: readonly YearsAsked[],
): readonly YearsWithDegree[] => {
  const marks = [...degrees, ...years].sort((a, b) => a.start - b.start)
  const start: Reader = { doors: [], degrees: [], years: null }
  return marks.reduce((reader, mark) => (isYears(mark) ? passYears(reader, mark) : passDegree(reader, mark, statement)), start)
    .doors
}

/**
 * "Bachelor's degree, or a high school diploma and four years": the years that only those without the degree need are not
 * asked of everybody. Years before the diploma are ("Bachelor's and two years, or high school and four").
 */
export const withoutLesserDoor = (degrees: readonly NamedDegree[], years: readonly YearsAsked[]): readonly YearsAsked[] => {
  const lesser = degrees.findLast(({ level }) => level === 'none')
  const isLast = lesser !== undefined && degrees.at(-1) === lesser && degrees.length > 1
  return isLast && years.every(({ start }) => start > lesser.end) ? [] : years
}
