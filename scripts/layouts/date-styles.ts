import type { EndMonth, YearMonth } from '../../src/schema/timeline.ts'
import { MONTH_NAMES } from '../../tests/helpers/month-names.ts'
import type { Month, Period } from './resume.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const long = ({ month }: Month): string => MONTH_NAMES[month - 1] ?? ''
const short = (at: Month): string => long(at).slice(0, 3)

export interface DateStyle {
  readonly write: (month: Month) => string
  readonly joint: string
  readonly now: string
  /** No month is written. */
  readonly years?: boolean
}

export const DATE_STYLES = {
  'Jan 2020 – Present': { write: (at) => `${short(at)} ${at.year}`, joint: ' – ', now: 'Present' },
  'January 2020 - present': { write: (at) => `${long(at)} ${at.year}`, joint: ' - ', now: 'present' },
  'Jan. 2020—Current': { write: (at) => `${short(at)}. ${at.year}`, joint: '—', now: 'Current' },
  '01/2020 - Present': { write: (at) => `${two(at.month)}/${at.year}`, joint: ' - ', now: 'Present' },
  '1/2020 – now': { write: (at) => `${at.month}/${at.year}`, joint: ' – ', now: 'now' },
  '01.2020 – today': { write: (at) => `${two(at.month)}.${at.year}`, joint: ' – ', now: 'today' },
  '2020-01 to present': { write: (at) => `${at.year}-${two(at.month)}`, joint: ' to ', now: 'present' },
  'January, 2020 to date': { write: (at) => `${long(at)}, ${at.year}`, joint: ' to ', now: 'date' },
  'Jan ’20 – Ongoing': { write: (at) => `${short(at)} ’${two(at.year % 100)}`, joint: ' – ', now: 'Ongoing' },
  '2020 – Present': { write: (at) => String(at.year), joint: ' – ', now: 'Present', years: true },
  'JAN 2020 - PRESENT': { write: (at) => `${short(at).toUpperCase()} ${at.year}`, joint: ' - ', now: 'PRESENT' },
} as const satisfies Readonly<Record<string, DateStyle>>
export type DateStyleName = keyof typeof DATE_STYLES

const endsOf = (style: DateStyle, { from, to }: Period): [from: string, to: string] => [
  style.write(from),
  to ? style.write(to) : style.now,
]

/** "Jan 2020 – Mar 2021". */
export const writePeriod = (name: DateStyleName, period: Period): string =>
  endsOf(DATE_STYLES[name], period).join(DATE_STYLES[name].joint)

/** The same on two lines, the dash at the end of the first. */
export const stackPeriod = (name: DateStyleName, period: Period): string[] => {
  const [from, to] = endsOf(DATE_STYLES[name], period)
  return [`${from}${DATE_STYLES[name].joint.trimEnd()}`, to]
}

const monthOf = (style: DateStyle, { year, month }: Month): YearMonth => (style.years ? String(year) : `${year}-${two(month)}`)

/** What a reader is to make of a period in this style. */
export const periodAsRead = (name: DateStyleName, { from, to }: Period): { from: YearMonth; to: EndMonth } => ({
  from: monthOf(DATE_STYLES[name], from),
  to: to ? monthOf(DATE_STYLES[name], to) : 'present',
})
