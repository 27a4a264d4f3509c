import type { Span } from '../../schema/span.ts'
import type { YearMonth } from '../../schema/timeline.ts'
import { monthNamed, seasonNamed } from './month-names.ts'

/** How finely a date is given. */
export type Precision = 'day' | 'month' | 'season' | 'year'

/** One date as written. `from` and `to` differ only for a season or quarter. */
export interface DatePoint extends Span {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly precision: Precision
  /** Means a date only beside another one: "Sep 15", "06/19". */
  readonly weak: boolean
}

/** Years that a working life can name; "2,000", "1080p" and zip codes are excluded by this and by what stands next to them. */
const YEAR_GROUP = '(?<year>19[5-9]\\d|20\\d\\d)'
/** Not "2019th", "2000+", "2019.3", "2020-123"; but "2020-22" and "2020-2022" may go on. */
const YEAR_END = '(?![\\p{L}\\p{N}%+]|[.,:]\\d|-\\d(?!\\d(?!\\d)|\\d{3}(?!\\d)))'
const MONTH_NAME_GROUP = '(?<name>\\p{L}{3,12})\\.?'
const MONTH_NUMBER_GROUP = '(?<month>0?[1-9]|1[0-2])'
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])'

/** Typing turns the one before a short year the wrong way: ‘19. */
const APOSTROPHE = "['’‘]"

/** In the order in which they are tried: the longer form first. */
const DATE_POINT_FORMS: readonly { readonly pattern: string; readonly weak?: true }[] = [
  { pattern: `${YEAR_GROUP}(?:[-/]| / |\\.(?=\\d\\d))${MONTH_NUMBER_GROUP}(?:[-./]${DAY})?(?![\\d/]|\\.\\d)` }, // 2019-05, 2019/05/14, 2011 / 11
  { pattern: `(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>${YEAR_GROUP}${YEAR_END}` }, // 14.05.2019, 05/14/2019
  { pattern: `${MONTH_NUMBER_GROUP}(?:[-.]| ?/ ?)${YEAR_GROUP}${YEAR_END}` }, // 05/2019, 05/ 2019
  { pattern: `${MONTH_NAME_GROUP} ?${DAY}(?:st|nd|rd|th)?,? ${YEAR_GROUP}${YEAR_END}` }, // May 14, 2019
  { pattern: `${DAY}(?:st|nd|rd|th|er|\\.?º|\\.)? (?:de )?${MONTH_NAME_GROUP},? (?:de |del )?${YEAR_GROUP}${YEAR_END}` }, // 14 May 2019
  { pattern: `${DAY}(?<mark>[-./])${MONTH_NAME_GROUP}\\k<mark>${YEAR_GROUP}${YEAR_END}` }, // 14-May-2019
  { pattern: `${DAY}(?:st|nd|rd|th)? ?[-–] ?${MONTH_NAME_GROUP} ?[-–] ?${YEAR_GROUP}${YEAR_END}` }, // 14th - May - 2019
  { pattern: `(?<name>q[1-4])(?: |/)${YEAR_GROUP}${YEAR_END}` }, // Q3 2019
  { pattern: `${YEAR_GROUP}[ /](?<name>q[1-4])(?![\\p{L}\\p{N}])` }, // 2019 Q3
  {
    pattern: `${MONTH_NAME_GROUP}(?: (?:de|del|of|term|semester|quarter|season) | ?[,/-]? {0,2}| ?${APOSTROPHE} ?)${YEAR_GROUP}${YEAR_END}`,
  }, // May 2019, mayo de 2019, May’2019
  { pattern: `${MONTH_NAME_GROUP},? ?${APOSTROPHE} ?(?<short>\\d\\d)(?![\\p{L}\\p{N}])` }, // May '19
  { pattern: `${YEAR_GROUP},? ${MONTH_NAME_GROUP}(?![\\p{L}\\p{N}]| ?${APOSTROPHE}?\\d)` }, // 2019 May
  { pattern: `(?<=\\()${MONTH_NAME_GROUP}\\n${YEAR_GROUP}${YEAR_END}(?= ?[-–—])` }, // (May / 2019 – present)
  { pattern: `${YEAR_GROUP}\\.(?<month>[1-9])(?![\\p{L}\\p{N}%+]|\\.\\d)`, weak: true }, // 2019.5, which is a version of Unity, too
  { pattern: `${YEAR_GROUP}${YEAR_END}` },
  { pattern: `${APOSTROPHE}(?<short>\\d\\d)(?![\\p{L}\\p{N}])` }, // '19
  { pattern: `${MONTH_NAME_GROUP}[ -](?<short>\\d\\d)(?![\\p{L}\\p{N}]|[.,:/]\\d)`, weak: true }, // Sep 15
  { pattern: `(?<month>0[1-9]|1[0-2])\\.(?<short>\\d\\d)(?![\\p{L}\\p{N}./%])`, weak: true }, // 06.19
  { pattern: `${MONTH_NUMBER_GROUP}/(?<short>\\d\\d)(?![\\p{L}\\p{N}/])`, weak: true }, // 06/19
]

const DATE_POINT_PATTERNS = DATE_POINT_FORMS.map(({ pattern, weak = false }) => ({ pattern: new RegExp(pattern, 'iuy'), weak }))

/** "'49" is 2049 and "'50" is 1950: no position is older. */
const CENTURY_PIVOT = 50

const pad = (month: number): string => String(month).padStart(2, '0')

const yearOf = (groups: Record<string, string | undefined>): string => {
  if (groups.year !== undefined) return groups.year
  const short = groups.short ?? ''
  return `${Number(short) < CENTURY_PIVOT ? '20' : '19'}${short}`
}

/** How the document writes a day and a month of two digits each. */
export interface DateOrder {
  /** The day comes first with separators other than dots, too: "05/03/2021" is in March. */
  readonly dayFirst: boolean
}

/** Of "05/14" and "14.05": day first with dots, month first otherwise, unless the document or the numbers show another order. */
const monthOfPair = (first: number, second: number, startsWithDay: boolean): number | undefined => {
  const dayFirst = first > 12 || (startsWithDay && second <= 12)
  const month = dayFirst ? second : first
  const day = dayFirst ? first : second
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? month : undefined
}

type Read = Pick<DatePoint, 'from' | 'to' | 'precision'>

const inMonth = (year: string, month: number, precision: Precision): Read => {
  const from = `${year}-${pad(month)}`
  return { from, to: from, precision }
}

const readName = (year: string, name: string, precision: Precision): Read | null => {
  const month = monthNamed(name)
  if (month !== undefined) return inMonth(year, month, precision)
  const season = seasonNamed(name)
  return season ? { from: `${year}-${pad(season[0])}`, to: `${year}-${pad(season[1])}`, precision: 'season' } : null
}

const readGroups = (groups: Record<string, string | undefined>, text: string, { dayFirst }: DateOrder): Read | null => {
  const year = yearOf(groups)
  const precision = groups.day === undefined ? 'month' : 'day'
  if (groups.name !== undefined) return readName(year, groups.name, precision)
  if (groups.month !== undefined) return inMonth(year, Number(groups.month), precision)
  if (groups.first === undefined) return { from: year, to: year, precision: 'year' }
  const month = monthOfPair(Number(groups.first), Number(groups.second), dayFirst || text.includes('.'))
  return month === undefined ? null : inMonth(year, month, 'day')
}

/** "set" is September in Peru, an abbreviation with a mark after it: "Set. 2018". */
const SHORT_OF_SEPTEMBER = /^set(?![\p{L}./-])/iu

/** The date written at `offset`, in the longest form that reads as one; null where none does. */
export const readDatePoint = (text: string, offset: number, order: DateOrder): DatePoint | null => {
  for (const { pattern, weak } of DATE_POINT_PATTERNS) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    const read = match?.groups && readGroups(match.groups, match[0], order)
    if (match && read && !SHORT_OF_SEPTEMBER.test(match[0]))
      return { ...read, weak, start: offset, end: offset + match[0].length }
  }
  return null
}

const PAIR = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g

/** Some date of the text can only begin with its day, and no date can only begin with its month. */
export const beginsWithDays = (text: string): boolean => {
  const pairs = [...text.matchAll(PAIR)].map(([, first, second]) => [Number(first), Number(second)] as const)
  return pairs.some(([first]) => first > 12) && pairs.every(([, second]) => second <= 12)
}
