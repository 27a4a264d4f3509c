import { READS } from '../../language/resumes.ts'
import type { EndMonth } from '../../schema/timeline.ts'
import { endMonth, goesOnAfter, startMonth } from '../../text/months.ts'
import type { DateRange } from '../dates/index.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { type Degree, findDegrees } from './find-degrees.ts'

const FROM_A_SCHOOL = /^from\b/i

/** A date that says when the studies begin and not when they end. */
const isBeginning = ({ text, start }: BodyLine, date: DateRange): boolean =>
  date.form !== 'range' &&
  (READS['studies-begin'].test(text.slice(0, date.start - start)) || FROM_A_SCHOOL.test(text.slice(date.start - start)))

const hasCome = (date: DateRange, asOf: string): boolean => date.from === null || startMonth(date.from) <= startMonth(asOf)

/** The dates of an entry, each with whether it is when the studies begin. */
const datesOf = (named: readonly BodyLine[]) =>
  named.flatMap((line) => line.dates.map((date) => ({ date, begins: date.form === 'range' || isBeginning(line, date) })))

const MARKS = /^[\s,;:–—()[\]-]+/u

/** "2022 – 2025 [In progress]": what is said right behind a period is said of it. */
const saysGoesOn = (named: readonly BodyLine[], date: DateRange): boolean =>
  named.some(
    ({ text, start, dates }) =>
      dates.includes(date) && READS['studies-go-on'].exec(text.slice(date.end - start).replace(MARKS, ''))?.index === 0,
  )

/** "2017 – Present (Expected: May 2019)": a date right behind a period that has not ended, where the words between say so. */
const expectedAfter = (named: readonly BodyLine[], date: DateRange): DateRange | undefined => {
  const line = named.find(({ dates }) => dates.includes(date))
  const next = line?.dates.find(({ start }) => start >= date.end)
  const says = line && next && READS['studies-expected'].test(line.text.slice(date.end - line.start, next.start - line.start))
  return says ? next : undefined
}

/**
 * When studies end: a period's end, or "present" where the words behind it say that they go on, else a single date;
 * "present" where only their beginning is known, or no date and they are said to go on; null where nothing says so.
 * The end may lie after the as-of month: "expected 2028".
 */
export const endOfStudies = (named: readonly BodyLine[], asOf: string): EndMonth | null => {
  const dates = datesOf(named)
  const { date, begins } = dates.find((one) => one.date.form === 'range') ?? dates[0] ?? {}
  const says = (pattern: RegExp): boolean => named.some(({ text }) => pattern.test(text))
  if (!date) return says(READS['studies-under-way']) ? 'present' : null
  const expected = date.to === 'present' ? expectedAfter(named, date) : undefined
  if (expected) return expected.to
  if (date.form === 'range') return !goesOnAfter(date.to, asOf) && saysGoesOn(named, date) ? 'present' : date.to
  return begins || (says(READS['studies-go-on']) && endMonth(date.to, asOf) < startMonth(asOf)) ? 'present' : date.to
}

const ALONE = /^\P{L}*(?:\p{L}+\P{L}+){0,2}\p{L}+\P{L}*$/u

/** "(Incomplete)": a line of up to three words that says how the degree above it stands, and no more. */
export const saysNotHeld = (words: string): boolean => ALONE.test(words) && READS['degree-not-held'].test(words)

/** Where a degree is named. */
interface NamedAt {
  readonly line: BodyLine
  /** Where the next degree begins in that line without its dates, else its length. */
  readonly until: number
  /** The naming lines of the entry. */
  readonly named: readonly BodyLine[]
}

/**
 * Whether a degree is held or worked on. One that is only aimed at is neither: "planning to do a PhD", "MSc (planned
 * 2027)", and studies that begin after the as-of month.
 */
export const isBegun = (degree: Degree, { line, until, named }: NamedAt, asOf: string): boolean => {
  const text = withoutDates(line)
  if (READS['degree-not-held'].test(text) || READS['degree-aimed-at'].test(text.slice(0, degree.start))) return false
  const below = until === text.length ? named.slice(named.indexOf(line) + 1).map(withoutDates) : []
  if (below.some((words) => saysNotHeld(words) && findDegrees(words).length === 0)) return false
  const beginnings = datesOf(named).filter(({ begins }) => begins)
  if (beginnings.length > 0) return beginnings.some(({ date }) => hasCome(date, asOf))
  return ![text.slice(degree.end, until), ...below].some((part) => READS['studies-arranged'].test(part))
}
