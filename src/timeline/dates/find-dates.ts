import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import type { EndMonth, YearMonth } from '../../schema/timeline.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { dateCandidates } from './date-candidates.ts'
import { beginsWithDays, type DateOrder, type DatePoint, type Precision, readDatePoint } from './date-points.ts'
import { monthNamed } from './month-names.ts'
import { readMonthsBehindYear } from './months-behind-year.ts'
import { openBeforePlace } from './open-before-place.ts'
import { readPresent } from './present.ts'
import { readSharedStart } from './shared-start.ts'

/** A period as written: its words are `text.slice(start, end)`. A single date has the same `from` and `to`. */
export interface DateRange extends Span {
  /** null in "Month 20XX – present". */
  readonly from: YearMonth | null
  readonly to: EndMonth
  /** `range` where two ends are written (or one and "since", or an open dash), else how fine the single date is. */
  readonly form: 'range' | Precision
}

/** Directly before a date that starts with a digit: part of a longer number, name, price, phone number or address. */
const BAD_NEIGHBOUR = /(?:[\p{L}\p{N}_@#$€£+\\=&?%]|[\p{L}\p{N}][-./:_]|\d,|\d{3}[.)\]]? |[:/]\/)$/u
const NEIGHBOURHOOD = 5

const SLASHED = / ?\/ ?/y
const SPACED = / +/y
/** On a line of its own the dash is all there is: with words behind it, it is the mark of a list. */
const UNTIL_NOTHING =
  /(?:[^\S\n]*|\s+(?=[-‐‑–—−]{1,2}[^\S\n]*(?:$|\n)))[-‐‑–—−]{1,2}\s*(?:…|\.{3}\s*)?(?=\.?(?:$|\n)|[\t)|\]]| {2}| ?[:,] )/uy
/** "2014–" or "2014 ->" in a margin, right before the entry: a dash between two parts of a line has a blank before it. */
const OPEN_IN_MARGIN = /(?:–| ?(?:[-–=]>|→))(?= \p{L})/uy
/** The words that open a period are named in `date-candidates.ts` too. */
const SINCE = new LazyPattern(`(?:${WORK_WORDS.since.openings.join('|')})(?:[^\\S\\n]+(?:el |le )?|(?<=['’]))`, 'iuy')
const FROM_A_DATE = new LazyPattern(
  `(?:(?:${WORK_WORDS['start-label'].openings.join('|')})[^\\S\\n]?:[^\\S\\n]*|${READS['opens-a-period'].source})`,
  'iuy',
)
/** "Start: 2018  End: 2020": a form that asks for both. */
const LABELLED_END = new LazyPattern(`\\s*[-–—|,;.]?\\s*(?:${WORK_WORDS['end-label'].openings.join('|')})[^\\S\\n]?:\\s*`, 'iuy')
/** Around "from May 2023" where that is all that is said about the time: a mark or a gap, and the end of the line. */
const LEFT_OF_START = /(?:^|[\n\t(|–—,·•-]| {2})\s?$/u
const RIGHT_OF_START = /^\s*(?:$|[\n\t)|·•]| {2})/u
const SHORT_YEAR = /\d\d(?![\p{L}\p{N}]|[.,:/-]\d)/uy

/** What may follow a year on its own; a gap is a tab or two spaces. */
const RIGHT_OF_YEAR = /^\s?(?:$|[\n\t)\]|·•–—;:,.]| {2}|- )/u

/** Two ends of a period in one cell, or under each other there: nothing else stands in it. */
const STACKED = /\s*[|–—-]\s*| to | +/uy
const LEFT_OF_CELL = /(?:^|[\n\t(])\s?$/u
const RIGHT_OF_CELL = /^\s*(?:$|[\n\t)])/u

/** No position is longer. */
const MOST_YEARS = 60

/** "Tidal Energy2018 – 2021": a head too long for its line, and the period at the end of that. */
const GLUED_PERIOD = /(?<=\p{Ll}{3})(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)\d\d|\p{L}{4,8})[^\S\n]*(?:$|\n)/uy

const matchAt = (pattern: RegExp, text: string, offset: number): string | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? null
}

const inOrder = (from: YearMonth, to: EndMonth): boolean =>
  to === 'present' || (startMonth(from) <= endMonth(to, to) && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= MOST_YEARS)

type End = { readonly to: EndMonth; readonly end: number }

/** "22" in "2020–22". */
const readShortYear = (text: string, first: DatePoint, offset: number): End | null => {
  const short = first.precision === 'year' ? matchAt(SHORT_YEAR, text, offset) : null
  return short === null ? null : { to: `${first.from.slice(0, 2)}${short}`, end: offset + short.length }
}

/** The month and year of an end that is broken over two lines, and does not open a period of its own: "June / 2019". */
const BROKEN_POINT = /(?<name>\p{L}{3,12})\.?,?\n(?<year>(?:19|20)\d\d)(?!\s*[-–—]|[\p{L}\p{N}])/uy

const readBroken = (text: string, offset: number): End | null => {
  BROKEN_POINT.lastIndex = offset
  const match = BROKEN_POINT.exec(text)
  const month = monthNamed(match?.groups?.name ?? '')
  if (!match || month === undefined) return null
  return { to: `${match.groups?.year}-${String(month).padStart(2, '0')}`, end: offset + match[0].length }
}

const readSecond = (text: string, first: DatePoint, offset: number, order: DateOrder): End | null => {
  const point = readDatePoint(text, offset, order)
  if (point && !(point.weak && first.precision === 'year')) return { to: point.to, end: point.end }
  return readPresent(text, offset) ?? readShortYear(text, first, offset) ?? readBroken(text, offset)
}

/** What may stand between the two dates of a period that begins with such a date. */
const connectorsAfter = (first: DatePoint): readonly RegExp[] => {
  if (first.weak) return [LABELLED_END, READS['dash-between-ends'], READS['word-between-ends']]
  const usual = [LABELLED_END, READS['dash-between-ends'], READS['word-between-ends'], SLASHED]
  return first.precision === 'month' ? [...usual, SPACED] : usual
}

/** The end of a line, and the start of the next. */
const BREAK = /[^\S\n]*\n[^\S\n]*/uy
/** A short line with a year: a column of dates rather than the two ends of one period. */
const LINE_WITH_YEAR = /^[^\n]{0,14}(?:19|20)\d\d[^\n]{0,3}$/u

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 2) + 1, Math.max(0, at - 1))

const lineFrom = (text: string, at: number): string => text.slice(at, (text.indexOf('\n', at) + 1 || text.length + 1) - 1)

/** "03/2021" above "06/2023" or "today": two lines of nothing else, and no third. */
const readBelow = (text: string, first: DatePoint, order: DateOrder): End | null => {
  const gap = isAtLineStart(text, first) && !first.weak ? matchAt(BREAK, text, first.end) : null
  const second = gap === null ? null : readSecond(text, first, first.end + gap.length, order)
  if (!second || lineFrom(text, second.end).trim() !== '' || !inOrder(first.from, second.to)) return null
  if (first.precision === 'year' && second.to !== 'present') return null
  const around = [lineBefore(text, first.start), lineFrom(text, second.end + lineFrom(text, second.end).length + 1)]
  return around.some((line) => LINE_WITH_YEAR.test(line)) ? null : second
}

const isAtLineStart = (text: string, { start }: Span): boolean => start === 0 || text.charAt(start - 1) === '\n'

const readEnd = (text: string, first: DatePoint, order: DateOrder): End | null => {
  for (const pattern of connectorsAfter(first)) {
    const connector = matchAt(pattern, text, first.end)
    const second = connector === null ? null : readSecond(text, first, first.end + connector.length, order)
    if (second && inOrder(first.from, second.to)) return second
  }
  const below = readBelow(text, first, order)
  if (below) return below
  const inMargin = isAtLineStart(text, first) ? matchAt(OPEN_IN_MARGIN, text, first.end) : null
  const open = matchAt(UNTIL_NOTHING, text, first.end) ?? matchAt(READS['closes-a-period'], text, first.end) ?? inMargin
  return open !== null && !first.weak ? { to: 'present', end: first.end + open.trimEnd().length } : null
}

/** "2011 2015", "2015 | 2011", "Current | 2015", "Aug 2016 to Jan 2016": alone in a cell, in either order. */
const readStacked = (text: string, start: number, order: DateOrder): DateRange | null => {
  if (!LEFT_OF_CELL.test(text.slice(Math.max(0, start - NEIGHBOURHOOD), start))) return null
  const first = readDatePoint(text, start, order)
  const at = first?.end ?? readPresent(text, start)?.end
  const connector = at === undefined ? null : matchAt(STACKED, text, at)
  if (at === undefined || connector === null) return null
  const second = readDatePoint(text, at + connector.length, order)
  const end = second?.end ?? readPresent(text, at + connector.length)?.end
  if (end === undefined) return null
  // "2010 | 2015 Bachelor": in a margin that no gap parts from what is dated.
  const inMargin =
    connector.includes('|') && (start === 0 || text.charAt(start - 1) === '\n') && /^ \p{Lu}/u.test(text.slice(end, end + 2))
  if (!inMargin && !RIGHT_OF_CELL.test(text.slice(end, end + NEIGHBOURHOOD))) return null
  // "06/17 | 06/19": two of them are no fraction and no page.
  const areMonths = first?.precision === 'month' && second?.precision === 'month'
  const points = [first, second].flatMap((point) => (point && (areMonths || !point.weak) ? [point] : []))
  const [early, late] = points.sort((a, b) => a.from.localeCompare(b.from))
  if (!early || (points.length < 2 && first !== null && second !== null)) return null
  const to = late ? late.to : ('present' as const)
  return inOrder(early.from, to) ? { from: early.from, to, start, end, form: 'range' } : null
}

const standsAlone = (text: string, point: DatePoint, start: number): boolean => {
  if (point.weak || text.charAt(point.end) === '-') return false
  if (point.precision !== 'year') return true
  const left = text.slice(Math.max(0, start - 12), start)
  return READS['before-year-alone'].test(left) || RIGHT_OF_YEAR.test(text.slice(point.end, point.end + NEIGHBOURHOOD))
}

const startsOnly = (text: string, start: number, end: number): boolean =>
  LEFT_OF_START.test(text.slice(Math.max(0, start - NEIGHBOURHOOD), start)) &&
  RIGHT_OF_START.test(text.slice(end, end + NEIGHBOURHOOD))

/** "de" ends an address as well as it opens a period. */
const ATTACHED = /[\p{L}\p{N}.@/_-]/u

const readRangeAt = (text: string, start: number, order: DateOrder): DateRange | null => {
  const attached = ATTACHED.test(text.charAt(start - 1))
  const since = attached ? null : matchAt(SINCE, text, start)
  const prefix = since ?? (attached ? null : matchAt(FROM_A_DATE, text, start)) ?? ''
  const point = readDatePoint(text, start + prefix.length, order)
  const shared = !point || point.weak ? readSharedStart(text, start + prefix.length, order) : null
  if (shared) return { ...shared, start: start + prefix.length, form: 'range' }
  if (!point) return readStacked(text, start, order)
  const months = readMonthsBehindYear(text, point)
  if (months) return { ...months, start }
  const second = readEnd(text, point, order)
  if (second) return { from: point.from, ...second, start, form: 'range' }
  const stacked = readStacked(text, start, order)
  if (stacked) return stacked
  const opens = since !== null || (prefix !== '' && startsOnly(text, start, point.end))
  if (opens && !point.weak) return { from: point.from, to: 'present', start, end: point.end, form: 'range' }
  return standsAlone(text, point, start) ? { from: point.from, to: point.to, start, end: point.end, form: point.precision } : null
}

/** "… – Present" without a readable start: a placeholder, or a date that was left out. */
const UNKNOWN_START = /[-–—]\s*(?=\p{L})/gu

const readUnknownStart = (text: string, known: readonly DateRange[]): DateRange[] =>
  [...text.matchAll(UNKNOWN_START)].flatMap((match) => {
    const present = readPresent(text, match.index + match[0].length)
    const taken = present && known.some((range) => range.start <= match.index && match.index < range.end)
    return present && !taken ? [{ from: null, ...present, start: match.index, form: 'range' as const }] : []
  })

/** A dash after a month in the margin, and what the entry says beside it. */
const MARGIN_DASH = /[^\S\n]*[-–—](?=[^\S\n]+\p{L}[^\n]*\n)/uy
const OPENS_PERIOD = /^\s*[-–—]/u

/** What the line below says of the end of a period: a date that opens none of its own, or "present". */
const readMarginEnd = (text: string, at: number, first: DateRange, second: DateRange | undefined): EndMonth | null => {
  if (second?.start !== at) return readPresent(text, at)?.to ?? null
  const opens = OPENS_PERIOD.test(text.slice(second.end, second.end + NEIGHBOURHOOD))
  return second.form !== 'range' && second.form === first.form && !opens ? second.to : null
}

/**
 * The end of a period that a narrow margin breaks over two lines, beside the entry: "Mar 2024 –  Analyst," above "Sep 2024  Leeds",
 * "2020 –  Analyst," above "present  Leeds".
 */
const endBelow = (text: string, first: DateRange, second: DateRange | undefined): DateRange | null => {
  if (first.form === 'range' || first.from === null || !isAtLineStart(text, first)) return null
  const dash = matchAt(MARGIN_DASH, text, first.end)
  const to = dash === null ? null : readMarginEnd(text, text.indexOf('\n', first.end) + 1, first, second)
  return to !== null && inOrder(first.from, to) ? { ...first, to, end: first.end + (dash ?? '').length, form: 'range' } : null
}

const joinInMargin = (text: string, found: readonly DateRange[]): DateRange[] => {
  const joined: DateRange[] = []
  for (let at = 0; at < found.length; at++) {
    const date = found[at] as DateRange
    const period = endBelow(text, date, found[at + 1])
    joined.push(period ?? date)
    if (period && period.to !== 'present') at++
  }
  return joined
}

/**
 * The dates and periods in a text, in order, not overlapping: "Jan 2020 – Present", "2020–22", "since 2019",
 * "Summer 2021", "05/2020"; months of all languages in `months.yaml`.
 *
 * Does not return phone numbers, zip codes, versions and amounts; a year alone counts only at an edge of its line or
 * between delimiters. Offsets are into `text`. Linear in its length.
 *
 * @param order of the document; by default what the dates of the text itself say.
 */
export const findDates = (text: string, order: DateOrder = { dayFirst: beginsWithDays(text) }): DateRange[] => {
  const found: DateRange[] = []
  let free = 0
  for (const { index, isNumber } of dateCandidates(text)) {
    if (index < free) continue
    const isBad = isNumber && BAD_NEIGHBOUR.test(text.slice(Math.max(free, index - NEIGHBOURHOOD), index))
    if (isBad && matchAt(GLUED_PERIOD, text, index) === null) continue
    const range = readRangeAt(text, index, order)
    if (!range || (isBad && range.form !== 'range')) continue
    found.push(range)
    free = range.end
  }
  return [...openBeforePlace(text, joinInMargin(text, found)), ...readUnknownStart(text, found)].sort((a, b) => a.start - b.start)
}
