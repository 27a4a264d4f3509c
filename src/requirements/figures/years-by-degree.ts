import { SAYS } from '../../language/postings.ts'
import type { YearsWithDegree } from '../../schema/job.ts'
import { DEGREE_LEVELS, type DegreeLevel, lowestLevel, type NamedDegree } from './degree.ts'
import type { StatedYears } from './years.ts'

const MOST_CHARS_TO_DEGREE = 80

interface Reader {
  readonly pairs: readonly YearsWithDegree[]
  /** Named, and no years behind them yet. */
  readonly degrees: readonly NamedDegree[]
  /** Named, and no degree beside them yet. */
  readonly years: StatedYears | null
}

const addPair = (reader: Reader, level: DegreeLevel, { min }: StatedYears, free: readonly YearsWithDegree[] = []): Reader => ({
  pairs: [...reader.pairs, ...free, { level, years: min }],
  degrees: [],
  years: null,
})

const rankOf = (level: DegreeLevel): number => DEGREE_LEVELS.indexOf(level)

/** A degree that is enough without years. */
const degreeAlone = (degrees: readonly NamedDegree[]): YearsWithDegree => ({ level: lowestLevel(degrees), years: 0 })

/** Of a run of degrees before years, those that are enough by themselves: higher than the last, and parted from it by an "or". */
const freeBefore = (statement: string, degrees: readonly NamedDegree[]): readonly NamedDegree[] => {
  const [last, before] = [degrees.at(-1), degrees.at(-2)]
  if (!last || !before || degrees.slice(0, -1).some(({ level }) => rankOf(level) <= rankOf(last.level))) return []
  const between = statement.slice(before.end, last.start)
  const isApart = SAYS['last-way-begins'].test(between) && SAYS['of-last-degree'].test(statement.slice(last.end, last.end + 20))
  return isApart || SAYS['other-way-begins'].test(between) ? degrees.slice(0, -1) : []
}

const passDegree = (reader: Reader, degree: NamedDegree, statement: string): Reader => {
  const { years } = reader
  const between = years && statement.slice(years.end, Math.min(degree.start, years.end + MOST_CHARS_TO_DEGREE))
  return years && between !== null && SAYS['years-then-degree'].test(between)
    ? addPair(reader, degree.level, years)
    : { ...reader, degrees: [...reader.degrees, degree], years: null }
}

const passYears = (reader: Reader, years: StatedYears, statement: string): Reader => {
  const { degrees } = reader
  if (degrees.length === 0) return { ...reader, years }
  const free = freeBefore(statement, degrees)
  return addPair(reader, lowestLevel(degrees.slice(free.length)), years, free.length > 0 ? [degreeAlone(free)] : [])
}

/** "BS and 5 years, or PhD": behind the last years a higher degree is enough by itself. */
const withLastDegree = (
  { pairs, degrees }: Reader,
  last: StatedYears | undefined,
  statement: string,
): readonly YearsWithDegree[] => {
  const [degree, pair] = [degrees[0], pairs.at(-1)]
  const isHigher = degree && pair && rankOf(degree.level) > rankOf(pair.level)
  return last && isHigher && SAYS['or-degree'].test(statement.slice(last.end, degree.start))
    ? [...pairs, degreeAlone(degrees)]
    : pairs
}

const isYears = (mark: NamedDegree | StatedYears): mark is StatedYears => 'min' in mark

/** A higher degree shortens the way: anything else was misread. */
const areCoherent = (pairs: readonly YearsWithDegree[]): boolean =>
  pairs.length > 1 &&
  pairs.every(({ level, years }, index) => {
    const before = pairs[index - 1]
    return !before || (before.level !== level && before.years >= years)
  })

/** Pairs from the lowest degree to the highest, or none where they make no sense together. */
export const sortPairs = (pairs: readonly YearsWithDegree[]): YearsWithDegree[] => {
  const sorted = [...pairs].sort((a, b) => DEGREE_LEVELS.indexOf(a.level) - DEGREE_LEVELS.indexOf(b.level))
  return areCoherent(sorted) ? sorted : []
}

/** The fewest years of the pairs that ask for any; undefined where there are none. */
export const fewestYears = (sorted: readonly YearsWithDegree[]): number | undefined =>
  sorted.findLast(({ years }) => years > 0)?.years

/**
 * Pairs of a degree and the years that go with it, in the order of the text: "BS and 5 years, or MS and 3 years",
 * "8+ years with a Bachelor's, 6+ with …". A run of degrees counts as its lowest. A higher degree that is enough by
 * itself ("PhD; or a Master's and 2 years") goes with 0 years.
 */
export const readPairs = (
  statement: string,
  degrees: readonly NamedDegree[],
  years: readonly StatedYears[],
): readonly YearsWithDegree[] => {
  const marks = [...degrees, ...years].sort((a, b) => a.start - b.start)
  const start: Reader = { pairs: [], degrees: [], years: null }
  const end = marks.reduce(
    (reader, mark) => (isYears(mark) ? passYears(reader, mark, statement) : passDegree(reader, mark, statement)),
    start,
  )
  return withLastDegree(end, years.at(-1), statement)
}

/**
 * "Bachelor's degree, or a high school diploma and four years": the years that only those without the degree need are not
 * asked of everybody. Years before the diploma are ("Bachelor's and two years, or high school and four").
 */
export const withoutLesserYears = (degrees: readonly NamedDegree[], years: readonly StatedYears[]): readonly StatedYears[] => {
  const lesser = degrees.findLast(({ level }) => level === 'none')
  const isLast = lesser !== undefined && degrees.at(-1) === lesser && degrees.length > 1
  return isLast && years.every(({ start }) => start > lesser.end) ? [] : years
}
