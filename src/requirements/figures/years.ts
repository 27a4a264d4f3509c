import { LISTS_IN, SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { isVague, toNumber } from '../../text/numbers.ts'

/** Years of experience as a statement asks for them; the span is that of the number and its unit. */
export interface StatedYears extends Span {
  readonly min: number
  readonly max: number | null
  /** "…or 3 years with a Master's": an alternative to the years before it. */
  readonly alternative: boolean
}

/** In years, by the first letter of the unit. */
const UNITS: Readonly<Record<string, number>> = { y: 1, m: 1 / 12, d: 10 }

/** Nobody asks for more; a higher number is the age of something. */
const MOST_YEARS = 25

/** Whether a sentence tells how long a company named in it has been at its work: those years are asked of nobody. */
const tellsCompanyAge = (sentence: string): boolean => {
  if (!/year|yr|decade/.test(sentence) || SAYS['asks-people'].test(sentence)) return false
  const [, first, second] = SAYS['company-age'].exec(sentence) ?? []
  const name = first ?? second
  return name !== undefined && !SAYS['no-company'].test(name)
}

const inYears = (written: string, unit: string): number =>
  Math.round(toNumber(written) * (UNITS[unit.charAt(0).toLowerCase()] ?? 1) * 100) / 100

/** Of months, and of a number left open, that they are of experience must be said; "a decade" of anything is a long time. */
const isPlainNumber = (written: string, unit: string): boolean => !/^m/i.test(unit) && !(isVague(written) && !/^d/i.test(unit))

const isExperience = (before: string, behind: string): boolean => {
  if (
    SAYS['no-years-before'].test(before) ||
    SAYS['of-contract'].test(before) ||
    SAYS['no-years-behind'].test(behind) ||
    SAYS['of-company'].test(before)
  )
    return false
  if (SAYS['place-before'].test(before) && /^, \p{Ll}/u.test(behind)) return false
  return !/(?<!least )\bfor $/i.test(before) || SAYS['has-worked'].test(before + behind)
}

/** What the brackets behind a number left open say of it. */
const saidBehind = (written: string, behind: string): string =>
  (isVague(written) ? SAYS['least-in-bracket'].exec(behind)?.[1] : undefined) ?? written

const isSurely = (before: string, behind: string): boolean =>
  !SAYS.stretch.test(before) &&
  (SAYS['surely-behind'].test(behind) ||
    SAYS['surely-before'].test(before) ||
    (SAYS['person-has'].test(before) && SAYS['of-work'].test(behind)))

/** "or 3 years with a Master's", "…or a PhD and 2 years", "8 years (6 with a Master's)": a way in beside the years before, not a further demand. */
const isAlternative = (between: string, behind: string): boolean => {
  const isOfDegree = SAYS['says-degree'].test(behind.slice(0, 40))
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
  let last = 0
  for (const { 0: words, 1: under, 2: first = '', 4: second, 5: unit = '', index: start } of matchesOf(statement, SAYS.years)) {
    const end = start + words.length
    const before = statement.slice(Math.max(0, start - 80), start)
    const behind = statement.slice(end, end + 100)
    const said = saidBehind(first, behind)
    const low = inYears(said, unit)
    const high = second === undefined ? null : inYears(second, unit)
    if (low > MOST_YEARS || !isExperience(before, behind)) continue
    if (!isPlainNumber(said, unit) && !isSurely(before, behind)) continue
    const range = under ? { min: 0, max: high ?? low } : rangeOf(low, high)
    asked.push({ ...range, start, end, alternative: isAlternative(statement.slice(last, start), behind) })
    last = end
  }
  return asked
}

const yearsWithoutUnit = (statement: string): StatedYears[] =>
  (/\d/.test(statement) ? [SAYS['years-without-unit'], SAYS['years-behind-label']] : [])
    .flatMap((pattern) => matchesOf(statement, pattern))
    .map(({ 0: words, 1: low = '', 2: high, index }) => ({
      ...rangeOf(toNumber(low), high === undefined ? null : toNumber(high)),
      start: index + Math.max(0, words.search(/\d/)),
      end: index + words.length,
      alternative: false,
    }))
    .filter(({ min }) => min <= MOST_YEARS)

const FEWEST_OF_SEVERAL = 3

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  LISTS_IN.others['number-words'].map((row) => {
    const [value, word = ''] = row.split(' ')
    return [word, Number(value)] as const
  }),
)

const toNumberOfOthers = (written: string): number => NUMBER_WORDS.get(written.toLowerCase()) ?? Number(written.replace(',', '.'))

/** "mindestens 3 Jahre", "2 à 5 ans d'expérience", "al menos tres años", "mehrjährige Berufserfahrung". */
const yearsOfOthers = (statement: string): StatedYears[] => {
  const { others } = SAYS_IN
  if (!others['of-work'].test(statement)) return []
  const found = matchesOf(statement, others.years)
    .map(({ 0: words, 1: low = '', 2: high, index }) => ({
      ...rangeOf(toNumberOfOthers(low), high === undefined ? null : toNumberOfOthers(high)),
      ...{ start: index, end: index + words.length, alternative: false },
    }))
    .filter(({ min, start, end }) => {
      const before = statement.slice(Math.max(0, start - 30), start)
      return min <= MOST_YEARS && !others['no-years-before'].test(before) && !others['no-years-behind'].test(statement.slice(end))
    })
  const several = found.length > 0 ? null : others['several-years'].exec(statement)
  if (several === null) return found
  return [{ min: FEWEST_OF_SEVERAL, max: null, start: several.index, end: several.index + several[0].length, alternative: false }]
}

/**
 * The years of experience that a statement asks for, in order; offsets count from its start. The age of a company, vesting,
 * leave, contracts and "4-year degrees" are none.
 */
export const readYears = (statement: string, tongue: Tongue = 'english'): StatedYears[] => {
  if (tellsCompanyAge(statement)) return []
  const asked = yearsWithUnit(statement)
  const inEnglish = asked.length > 0 ? asked : yearsWithoutUnit(statement)
  return inEnglish.length === 0 && tongue === 'others' ? yearsOfOthers(statement) : inEnglish
}

const longer = (a: StatedYears | undefined, b: StatedYears | undefined): StatedYears | undefined =>
  !a || (b && b.min > a.min) ? b : a

/** The fewest years that are enough: of alternatives the shortest, of demands that all hold the longest. */
export const lowestYears = (asked: readonly StatedYears[]): StatedYears | undefined => {
  let longest: StatedYears | undefined
  let least: StatedYears | undefined
  for (const years of asked) {
    if (!(years.alternative && least)) {
      longest = longer(longest, least)
      least = years
    } else if (years.min < least.min) least = years
  }
  return longer(longest, least)
}
