import { toNumberOfOthers } from '../../language/number-words.ts'
import { SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { RowId } from '../../schema/row-id.ts'
import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { MONTHS_PER_YEAR } from '../../text/months.ts'
import { isVague, toNumber } from '../../text/numbers.ts'
import { overlaps } from '../../text/span.ts'

/** Years of experience as a statement asks for them; the span is that of the number and its unit. */
export interface StatedYears extends Span {
  readonly min: number
  readonly max: number | null
  /** "…or 3 years with a Master's": an alternative to the years before it. */
  readonly alternative: boolean
  /** The row that found them. */
  readonly by: RowId
}

/** In years, by the first letter of the unit. */
const UNITS: Readonly<Record<string, number>> = { y: 1, m: 1 / MONTHS_PER_YEAR, d: 10 }

/** No posting asks for more; a higher number is the age of something. */
const MOST_YEARS_ASKED = 25

const inYears = (written: string, unit: string): number =>
  Math.round(toNumber(written) * (UNITS[unit.charAt(0).toLowerCase()] ?? 1) * 100) / 100

const isExperience = (written: string, unit: string, before: string, after: string): boolean => {
  if (SAYS['no-years-before'].test(before) || SAYS['no-years-after'].test(after)) return false
  if (/(?<!least )\bfor $/i.test(before) && !SAYS['has-worked'].test(before + after)) return false
  // Months, and a number left open, must be said to be of experience; "a decade" of anything is a long time.
  const isPlainNumber = !/^m/i.test(unit) && (!isVague(written) || /^d/i.test(unit))
  return isPlainNumber || SAYS['surely-after'].test(after) || SAYS['surely-before'].test(before) || SAYS['of-work'].test(after)
}

/** "or 3 years with a Master's", "…or a PhD and 2 years", "8 years (6 with a Master's)": an alternative to the years before, not a further demand. */
const isAlternative = (between: string, after: string): boolean => {
  const isOfDegree = SAYS['says-degree'].test(after.slice(0, 40))
  if (/\($/.test(between) && isOfDegree) return true
  const or = SAYS['other-way'].exec(between)?.[0]
  return or !== undefined && (or.split(/\s+/).length <= 4 || SAYS['says-degree'].test(or) || isOfDegree)
}

const rangeOf = (low: number, high: number | null): Pick<StatedYears, 'min' | 'max'> => ({
  min: low,
  max: high !== null && high > low ? high : null,
})

const yearsWithUnit = (statement: string): StatedYears[] => {
  if (!SAYS['says-unit'].test(statement)) return []
  const asked: StatedYears[] = []
  for (const { 0: words, 1: under, 2: first = '', 4: second, 5: unit = '', index: start } of matchesOf(statement, SAYS.years)) {
    const end = start + words.length
    const before = statement.slice(Math.max(0, start - 80), start)
    const after = statement.slice(end, end + 100)
    // A vague number may have the precise one in brackets behind it.
    const said = (isVague(first) ? SAYS['least-in-bracket'].exec(after)?.[1] : undefined) ?? first
    const low = inYears(said, unit)
    const high = second === undefined ? null : inYears(second, unit)
    if (low > MOST_YEARS_ASKED || !isExperience(said, unit, before, after)) continue
    const range = under ? { min: 0, max: high ?? low } : rangeOf(low, high)
    const alternative = isAlternative(statement.slice(asked.at(-1)?.end ?? 0, start), after)
    asked.push({ ...range, start, end, alternative, by: 'postings/years' })
  }
  return asked
}

/** What the pattern of a row finds whose first group that holds is the fewest years, and whose second, if any, the most. */
const findRanges = (statement: string, [row, pattern]: readonly [string, RegExp], toYears = toNumber): StatedYears[] =>
  matchesOf(statement, pattern)
    .map((found) => {
      const { 0: words, index } = found
      const [low = '', high] = found.slice(1).filter((group) => group !== undefined)
      const span = { start: index + words.indexOf(low), end: index + words.length }
      const range = rangeOf(toYears(low), high === undefined ? null : toYears(high))
      return { ...range, ...span, alternative: row === 'years-or', by: `postings/${row}` }
    })
    .filter(({ min }) => min <= MOST_YEARS_ASKED)

const MOST_CHARS_BETWEEN = 100

/** Whether they are a part of others: "2 of them in production". */
export const isOfThem = ({ by }: StatedYears): boolean => by === 'postings/years-of-them'

/** With those whose unit is left out, as years near them have it: "5+ years, at least 2 of them with Python"; in order, each once. */
const withElided = (statement: string, years: readonly StatedYears[]): StatedYears[] => {
  const isPart = (one: StatedYears): boolean => {
    const whole = years.findLast(({ end }) => end <= one.start)
    if (whole === undefined || one.min > whole.min || one.start - whole.end > MOST_CHARS_BETWEEN) return false
    return !/[;.!?]\s/.test(statement.slice(whole.end, one.start)) && !years.some((other) => overlaps(one, other))
  }
  const found = (['years-of-them', 'years-or'] as const).flatMap((row) => findRanges(statement, [row, SAYS[row]]))
  return [...years, ...found.filter(isPart)].sort((a, b) => a.start - b.start)
}

const FEWEST_OF_SEVERAL = 3

/** "mindestens 3 Jahre", "2 à 5 ans d'expérience", "al menos tres años", "mehrjährige Berufserfahrung". */
const yearsOfOthers = (statement: string): StatedYears[] => {
  const { others } = SAYS_IN
  if (!others['of-work'].test(statement)) return []
  const found = findRanges(statement, ['years', others.years], toNumberOfOthers).filter(
    ({ start, end }) =>
      !others['no-years-before'].test(statement.slice(Math.max(0, start - 30), start)) &&
      !others['no-years-after'].test(statement.slice(end)),
  )
  const several = found.length > 0 ? null : others['several-years'].exec(statement)
  if (several === null) return found
  const span = { start: several.index, end: several.index + several[0].length }
  return [{ min: FEWEST_OF_SEVERAL, max: null, ...span, alternative: false, by: 'postings/several-years' }]
}

/** The years of experience that a statement asks for, in order; offsets count from its start. Vesting and leave do not count. */
export const readYears = (statement: string, tongue: Tongue = 'english'): StatedYears[] => {
  const asked = yearsWithUnit(statement)
  const unitless = /\d/.test(statement) ? (['years-without-unit', 'years-after-label'] as const) : []
  const inEnglish =
    asked.length > 0 ? withElided(statement, asked) : unitless.flatMap((row) => findRanges(statement, [row, SAYS[row]]))
  return inEnglish.length === 0 && tongue === 'others' ? yearsOfOthers(statement) : inEnglish
}

/** The fewest years that are enough: of alternatives the shortest, of demands that all hold the longest. */
export const lowestYears = (asked: readonly StatedYears[]): StatedYears | undefined => {
  const demands: StatedYears[] = []
  for (const years of asked) {
    const other = years.alternative ? demands.pop() : undefined
    demands.push(other && other.min <= years.min ? other : years)
  }
  return demands.toSorted((a, b) => b.min - a.min)[0]
}
