import { READS } from '../../language/resumes.ts'
import type { EndMonth, YearMonth } from '../../schema/timeline.ts'
import { type DateOrder, readDatePoint } from './date-points.ts'
import { monthNamed, seasonNamed } from './month-names.ts'
import { readPresent } from './present.ts'

/** A period whose start is completed by its end. */
interface SharedPeriod {
  readonly from: YearMonth
  readonly to: EndMonth
  readonly end: number
}

/** The end of a period: what its start lacks. */
type SharedEnd = SharedPeriod & { readonly hasDay: boolean }

const NAME = '(?<name>\\p{L}{3,12})\\.?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const ORDINAL = '(?:st|nd|rd|th|er|\\.?º|\\.)?'
const NUMBER = '(?<month>0?[1-9]|1[0-2])'
const BEFORE_DASH = '(?=\\s?[-–])'

/** In the order in which they are tried: the longer form first. */
const STARTS: readonly { readonly pattern: string; readonly hasDay: boolean }[] = [
  { pattern: `${NAME} ?${DAY}${ORDINAL}(?!\\d)`, hasDay: true }, // June 6, June 6th
  { pattern: `${DAY}${ORDINAL} (?:de )?${NAME}`, hasDay: true }, // 6 June, 6. Juni, 1er juin, 6 de junio
  { pattern: `${DAY}\\.${NUMBER}\\.?${BEFORE_DASH}`, hasDay: true }, // 25.3.
  { pattern: `${DAY}${ORDINAL}(?=\\s?[-–]| \\p{L})`, hasDay: true }, // 5, 5.
  { pattern: NAME, hasDay: false }, // May
  { pattern: '(?<month>0[1-9]|1[0-2])(?=\\s*[-–—])', hasDay: false }, // 05
]

const START_PATTERNS = STARTS.map(({ pattern, hasDay }) => ({ pattern: new RegExp(pattern, 'iuy'), hasDay }))

const SLASHED = / ?\/ ?/y
/** "12, 2022" in "June 5–12, 2022". */
const DAY_AND_YEAR = new RegExp(`${DAY}${ORDINAL},? (?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}]|[.,:]\\d)`, 'iuy')
/** A day of a month that is named or stands after a dot, as days before it stand too. */
const DAY_FIRST = /^\d{1,2}(?:\.|\P{N}*\p{L})/u

const execAt = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

const pad = (month: number): string => String(month).padStart(2, '0')

/** Where the second end begins; null where the first stands alone. */
const afterConnector = (text: string, at: number): number | null => {
  const connectors = [READS['dash-between-ends'], READS['word-between-ends'], SLASHED]
  const connector = connectors.map((pattern) => execAt(pattern, text, at)?.[0]).find((found) => found !== undefined)
  return connector === undefined ? null : at + connector.length
}

/** The first month that the words of a start name; undefined where they name none, null where they are other words. */
const monthOfStart = ({ name, month }: Record<string, string | undefined>, hasDay: boolean): number | undefined | null => {
  if (name === undefined) return month === undefined ? undefined : Number(month)
  return monthNamed(name) ?? (hasDay ? null : seasonNamed(name)?.[0]) ?? null
}

/** The end of "June 5–12, 2022", whose month stands before the start; that of a start without month begins with its day. */
const readEndOf = (text: string, at: number, month: number | undefined, order: DateOrder): SharedEnd | null => {
  const inMonth = month === undefined ? null : execAt(DAY_AND_YEAR, text, at)
  const ofStart = `${inMonth?.groups?.year}-${pad(month ?? 0)}`
  if (inMonth) return { from: ofStart, to: ofStart, end: at + inMonth[0].length, hasDay: true }
  const point = readDatePoint(text, at, order)
  if (!point || point.weak || point.precision === 'year') return null
  if (month === undefined && !DAY_FIRST.test(text.slice(point.start, point.end))) return null
  return { from: point.from, to: point.to, end: point.end, hasDay: point.precision === 'day' }
}

/** A month after that of the end is one of the year before. */
const completed = (month: number | undefined, { from, to, end }: SharedEnd): SharedPeriod => {
  const [year = '', last = ''] = from.split('-')
  const first = month ?? Number(last)
  return { from: `${Number(year) - Number(first > Number(last))}-${pad(first)}`, to, end }
}

const YEAR_AFTER = /,? (?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|[.,:]\d)/uy

/** "April – Present 2025": the year is that of the start. */
const readOpenEnd = (text: string, at: number, month: number | undefined): SharedPeriod | null => {
  const present = month === undefined ? null : readPresent(text, at)
  const year = present && execAt(YEAR_AFTER, text, present.end)
  if (!present || !year) return null
  return { from: `${year.groups?.year}-${pad(month ?? 0)}`, to: 'present', end: present.end + year[0].length }
}

/**
 * A period whose year, or month and year, are written once, at its end: "May – August 2019", "05–08/2019", "Jun 6 – Aug 26, 2022",
 * "25.3.–31.8.2019", "5–12 June 2022", "June 5–12, 2022", "April – Present 2025". A start with a day has an
 * end with one.
 */
export const readSharedStart = (text: string, offset: number, order: DateOrder): SharedPeriod | null => {
  for (const { pattern, hasDay } of START_PATTERNS) {
    const match = execAt(pattern, text, offset)
    const month = match ? monthOfStart(match.groups ?? {}, hasDay) : null
    if (!match || month === null) continue
    const at = afterConnector(text, offset + match[0].length)
    if (at === null) continue
    const open = hasDay ? null : readOpenEnd(text, at, month)
    if (open) return open
    const end = readEndOf(text, at, month, order)
    if (end?.hasDay === hasDay) return completed(month, end)
  }
  return null
}
