import type { NamedDegree } from '../../language/find-degree-names.ts'
import { SAYS } from '../../language/postings.ts'
import type { YearsWithDegree } from '../../schema/job.ts'
import { rankOf } from '../../text/degree-ladder.ts'
import { lowestLevel } from './degree.ts'
import { lowestYears, type StatedYears } from './years.ts'

/** Of a run of degrees before years, those that are enough by themselves: higher than the last, and separated from it by an "or". */
const freeBefore = (statement: string, degrees: readonly NamedDegree[]): readonly NamedDegree[] => {
  const [last, before] = [degrees.at(-1), degrees.at(-2)]
  if (!last || !before || degrees.slice(0, -1).some(({ level }) => rankOf(level) <= rankOf(last.level))) return []
  const between = statement.slice(before.end, last.start)
  const isApart = SAYS['last-way-begins'].test(between) && SAYS['of-last-degree'].test(statement.slice(last.end, last.end + 20))
  return isApart || SAYS['other-way-begins'].test(between) ? degrees.slice(0, -1) : []
}

/** Pairs from the lowest degree to the highest; none where a higher one does not shorten the way: then they were misread. */
const sortPairs = (pairs: readonly YearsWithDegree[]): YearsWithDegree[] => {
  const sorted = pairs.toSorted((a, b) => rankOf(a.level) - rankOf(b.level))
  const isCoherent = sorted.every(({ level, years }, index) => {
    const before = sorted[index - 1]
    return !before || (before.level !== level && before.years >= years)
  })
  return sorted.length > 1 && isCoherent ? sorted : []
}

/** The fewest years that are enough: of those stated by degree the fewest of the pairs. */
export const fewestAsked = (stated: readonly StatedYears[], pairs: readonly YearsWithDegree[]): StatedYears | undefined => {
  const fewest = pairs.findLast(({ years }) => years > 0)?.years
  const asked = stated.find(({ min }) => min === fewest) ?? lowestYears(stated)
  return asked && { ...asked, min: fewest ?? asked.min }
}

/**
 * Pairs of a degree and the years that go with it, from the lowest degree to the highest: "BS and 5 years, or MS and 3 years",
 * "8+ years with a Bachelor's, 6+ with …". A run of degrees counts as its lowest. A higher degree that is enough by
 * itself ("PhD; or a Master's and 2 years"; "BS and 5 years, or PhD") goes with 0 years; "5 years, or 3 with a Master's" is open
 * to people without a degree.
 */
export const readPairs = (
  statement: string,
  degrees: readonly NamedDegree[],
  years: readonly StatedYears[],
): readonly YearsWithDegree[] => {
  const pairs: YearsWithDegree[] = []
  /** Degrees from here on go with no years yet. */
  let from = 0
  for (const [at, { start, end, min }] of years.entries()) {
    const own = degrees.filter((degree) => degree.start >= from && degree.start < start)
    const next = degrees.find((degree) => degree.start >= end)
    from = end
    if (own.length > 0) {
      const free = freeBefore(statement, own)
      pairs.push({ level: lowestLevel(own.slice(free.length)), years: min })
      if (free.length > 0) pairs.push({ level: lowestLevel(free), years: 0 })
    } else if (next && SAYS['years-then-degree'].test(statement.slice(end, next.start))) {
      pairs.push({ level: next.level, years: min })
      from = next.end
    } else if (years[at + 1]?.alternative) pairs.push({ level: 'none', years: min })
  }
  const rest = degrees.filter(({ start }) => start >= from)
  const [pair, first, last] = [pairs.at(-1), rest[0], years.at(-1)]
  const isHigher = pair && first && rankOf(first.level) > rankOf(pair.level)
  if (last && isHigher && SAYS['or-degree'].test(statement.slice(last.end, first.start)))
    pairs.push({ level: lowestLevel(rest), years: 0 })
  return sortPairs(pairs)
}

/**
 * "Bachelor's degree, or a high school diploma and four years": the years that only those without the degree need are not
 * asked of everybody. Years before the diploma are ("Bachelor's and two years, or high school and four").
 */
export const withoutLesserYears = (degrees: readonly NamedDegree[], years: readonly StatedYears[]): readonly StatedYears[] => {
  const lesser = degrees.findLast(({ level }) => level === 'none')
  const isSchool = lesser?.by.endsWith('/secondary') && degrees.length > 1
  const isLast = lesser !== undefined && degrees.at(-1) === lesser && (isSchool || lowestLevel(degrees) !== 'none')
  return isLast && years.every(({ start }) => start > lesser.end) ? [] : years
}
