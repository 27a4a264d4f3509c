import type { EndMonth } from '../schema/timeline.ts'
import { endMonth, startMonth } from '../text/months.ts'
import { oneOf } from '../text/patterns.ts'
import { type BodyLine, withoutDates } from './body-lines.ts'
import type { DateRange } from './dates.ts'
import type { Degree } from './degrees.ts'

/** "(dropped out)", "I do not have a bachelor's degree": the degree is named and not held. */
const NOT_HELD = new RegExp(
  `\\b${oneOf(`
    not (?:completed|finished), incomplete, unfinished, dropped out, did not (?:finish|complete|graduate),
    (?:do|does|did) not have, without a degree, withdrew, discontinued`)}\\b`,
  'i',
)

/** Before a degree: it is wished for or arranged, and not begun. The words of the first list may stand further off. */
const AIMED_AT = new RegExp(
  `\\b(?:${oneOf(`
    intend(?:s|ed|ing)? (?:to|on), intention (?:of|to), plan(?:s|ned|ning)? (?:to|on|for), hop(?:es?|ing) (?:to|for),
    want(?:s|ing)? to, would like to, wish(?:es)? to, aspir(?:es?|ing) to(?:wards?)?, aim(?:s|ing)? (?:to|for|at), considering,
    interested in (?:doing|pursuing|starting|beginning), to (?:start|begin),
    (?:will|going to|about to|due to) (?:start|begin|do|pursue|study|enroll?)`)}(?!\\p{L})[^.;,|]*|${oneOf(`
    incoming, prospective, future, aspiring, would-be, planned, intended, offer (?:of|for), appl(?:y|ying|ied) (?:to|for),
    (?:accepted|admitted) (?:to|into|for|on)`)}\\s+(?:(?:an?|the)\\s+)?)$`,
  'iu',
)

/** After a degree, in brackets or between commas. "Planned completion" says that the work is under way. */
const ARRANGED = new RegExp(
  `(?:^|[(\\[,;:|\\t–—-])\\s*${oneOf(`
    planned, intended, prospective, future, upcoming, deferred, geplant, prévue?, previsto, applied, application \\p{L}+,
    (?:un)?conditional offer, offer (?:held|accepted|received), not (?:yet )?(?:started|begun), yet to (?:start|begin),
    to (?:be )?(?:start|begin|begun)\\p{L}*`)}(?=\\s*(?:$|[)\\],;:|\\t–—-]|\\d|for\\b|in\\b|from\\b|start|entry|begin))`,
  'iu',
)

/** Studies that go on, said without a date. */
const UNDER_WAY = new RegExp(
  `\\b${oneOf(`
    candidate, in progress, ongoing, pursuing, currently, expected, anticipated, pending, all but dissertation,
    to be (?:awarded|conferred|completed|finished), laufend, en cours`)}\\b|\\bABD\\b`,
  'i',
)
/** Where these are said, a single date of the past is when the studies began. */
const STUDIES_GO_ON = /\b(?:in progress|ongoing|pursuing|all but dissertation)\b|\bABD\b/i

/** Stands before the date on which studies begin. */
const BEGINS =
  /\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc(?:es|ed|ing)|entry|enroll?(?:ed|ing)?)(?: in| from| date)?:?\s*$/i
const FROM_A_SCHOOL = /^from\b/i

/** A date that says when the studies begin and not when they end. */
const isBeginning = ({ text, start }: BodyLine, date: DateRange): boolean =>
  date.form !== 'range' && (BEGINS.test(text.slice(0, date.start - start)) || FROM_A_SCHOOL.test(text.slice(date.start - start)))

const hasCome = (date: DateRange, asOf: string): boolean => date.from === null || startMonth(date.from) <= startMonth(asOf)

/** The dates of an entry, each with whether it is when the studies begin. */
const datesOf = (named: readonly BodyLine[]) =>
  named.flatMap((line) => line.dates.map((date) => ({ date, begins: date.form === 'range' || isBeginning(line, date) })))

/**
 * When studies end: a period's end, else a single date; "present" where only their beginning is known, or no date and
 * they are said to go on; null where nothing tells. The end may lie after the as-of month: "expected 2028".
 */
export const endOfStudies = (named: readonly BodyLine[], asOf: string): EndMonth | null => {
  const dates = datesOf(named)
  const { date, begins } = dates.find((one) => one.date.form === 'range') ?? dates[0] ?? {}
  const says = (pattern: RegExp): boolean => named.some(({ text }) => pattern.test(text))
  if (!date) return says(UNDER_WAY) ? 'present' : null
  if (date.form === 'range') return date.to
  return begins || (says(STUDIES_GO_ON) && endMonth(date.to, asOf) < startMonth(asOf)) ? 'present' : date.to
}

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
  if (NOT_HELD.test(text) || AIMED_AT.test(text.slice(0, degree.start))) return false
  const beginnings = datesOf(named).filter(({ begins }) => begins)
  if (beginnings.length > 0) return beginnings.some(({ date }) => hasCome(date, asOf))
  const below = until === text.length ? named.slice(named.indexOf(line) + 1).map(withoutDates) : []
  return ![text.slice(degree.end, until), ...below].some((part) => ARRANGED.test(part))
}
