import type { EndMonth, YearMonth } from '../../schema/timeline.ts'
import type { DatePoint } from './date-points.ts'
import { monthNamed } from './month-names.ts'
import { readPresent } from './present.ts'

/** Months that a bracket behind a year names. */
interface MonthsOfYear {
  readonly from: YearMonth
  readonly to: EndMonth
  readonly end: number
  readonly form: 'range' | 'month'
}

const NAME = '\\p{L}{3,12}'
const BRACKET = new RegExp(`\\s?[([]\\s?(?<first>${NAME})\\.?(?:\\s?[-–—]\\s?(?<last>${NAME})\\.?)?\\s?[)\\]]`, 'uy')

const inYear = (year: number, month: number): YearMonth => `${year}-${String(month).padStart(2, '0')}`

/** "2020 (Apr. – Sep.)", "2020 [May]": a year, and in brackets its months; an earlier month at the end is of the next year. */
export const readMonthsBehindYear = (text: string, { from, precision, end }: DatePoint): MonthsOfYear | null => {
  BRACKET.lastIndex = end
  const match = precision === 'year' ? BRACKET.exec(text) : null
  const { first = '', last } = match?.groups ?? {}
  const month = monthNamed(first)
  if (!match || month === undefined) return null
  const year = Number(from)
  const read = { from: inYear(year, month), end: end + match[0].length }
  if (last === undefined) return { ...read, to: read.from, form: 'month' }
  const until = monthNamed(last)
  if (until !== undefined) return { ...read, to: inYear(year + Number(until < month), until), form: 'range' }
  return readPresent(last, 0) ? { ...read, to: 'present', form: 'range' } : null
}
