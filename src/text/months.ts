import type { EndMonth, YearMonth } from '../schema/timeline.ts'
import { ENGLISH_MONTHS } from './english-months.compiled.ts'

export const MONTHS_PER_YEAR = 12

/** Whether a text names a year of somebody's life. */
export const holdsYear = (text: string): boolean => /\b(?:19|20)\d\d\b/.test(text)

/** Months counted from year 0, so that 2020-03 minus 2020-01 is 2. */
export type MonthIndex = number

/** Both ends are inside: January to March is three months. */
export interface MonthRange {
  readonly from: MonthIndex
  readonly to: MonthIndex
}

const indexOf = (year: string, month: number): MonthIndex => Number(year) * MONTHS_PER_YEAR + month - 1

/** A year alone starts in January. */
export const startMonth = (from: YearMonth): MonthIndex => indexOf(from.slice(0, 4), Number(from.slice(5, 7) || 1))

/** A year alone ends in December; "present" is the as-of month. */
export const endMonth = (to: EndMonth, asOf: YearMonth): MonthIndex =>
  to === 'present' ? startMonth(asOf) : indexOf(to.slice(0, 4), Number(to.slice(5, 7) || MONTHS_PER_YEAR))

/** A year alone ends a course of study in its summer. */
const SUMMER = 6

/** Whether studies that end then go on beyond the as-of month: a degree that is not finished yet. */
export const goesOnAfter = (to: EndMonth | null, asOf: YearMonth): boolean => {
  if (to === null || to === 'present') return to === 'present'
  return (to.length === 4 ? indexOf(to, SUMMER) : endMonth(to, asOf)) > startMonth(asOf)
}

/**
 * The months of a dated period, or null where a date is missing or the end lies before the start.
 * Nothing after the as-of month counts.
 */
export const monthRange = (
  period: { readonly from: YearMonth | null; readonly to: EndMonth | null },
  asOf: YearMonth,
): MonthRange | null => {
  if (period.from === null || period.to === null) return null
  const from = startMonth(period.from)
  const to = Math.min(endMonth(period.to, asOf), startMonth(asOf))
  return from <= to ? { from, to } : null
}

/** Number of months in the union of the ranges: an overlap counts once. */
export const countMonths = (ranges: readonly MonthRange[]): number => {
  let months = 0
  let covered = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from - 1, covered))
    covered = Math.max(covered, to)
  }
  return months
}

/** "2023-12" */
export const printYearMonth = (month: MonthIndex): YearMonth =>
  `${Math.floor(month / MONTHS_PER_YEAR)}-${String((month % MONTHS_PER_YEAR) + 1).padStart(2, '0')}`

const SHORT_LENGTH = 3

/** How the months begin in English, lower case, January first. */
export const MONTH_STARTS = ENGLISH_MONTHS.map((name) => name.slice(0, SHORT_LENGTH))

/** Either name of an English month in the middle of a pattern, "sept" among them. */
export const MONTH_NAME = `(?:${ENGLISH_MONTHS.map((name) => {
  const [start, rest] = [name.slice(0, SHORT_LENGTH), name.slice(SHORT_LENGTH)]
  const further = name === 'september' ? `t(?:${rest.slice(1)})?` : rest
  return rest === '' ? start : `${start}(?:${further})?`
}).join('|')})`

/** A month in the middle of a pattern, by its first three letters, which are a group. */
export const MONTH_GROUP = `(${MONTH_STARTS.join('|')})[a-z]*\\.?`

/** 27 months are 2 years and 3 months. */
export const toYearsAndMonths = (months: number): readonly [years: number, months: number] => [
  Math.floor(months / MONTHS_PER_YEAR),
  months % MONTHS_PER_YEAR,
]

/** "1 year", "5 years". */
export const printYears = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

/** "7 months", "2 years", "2.5 years": years to the tenth below. */
export const printMonths = (months: number): string => {
  if (months < MONTHS_PER_YEAR) return `${months} ${months === 1 ? 'month' : 'months'}`
  const years = Math.floor((months * 10) / MONTHS_PER_YEAR) / 10
  return printYears(years)
}

/** "9.1 years of 4 asked"; "8 months of 4 years asked", since the two units are not the same. */
export const printMonthsAsked = (months: number, yearsAsked: number): string =>
  `${printMonths(months)} of ${months < MONTHS_PER_YEAR ? printYears(yearsAsked) : yearsAsked} asked`

/** How much of the years asked some months are: 0..1, and 1 where nothing is asked. */
export const shareOfYears = (months: number, yearsAsked: number): number =>
  yearsAsked > 0 ? Math.min(1, months / (yearsAsked * MONTHS_PER_YEAR)) : 1
