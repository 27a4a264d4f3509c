import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'
import { MONTH_NAME, MONTH_STARTS, MONTHS_PER_YEAR } from '../text/months.ts'
import { COUNTING_WORDS, toNumber } from '../text/numbers.ts'
import { overlaps } from '../text/span.ts'
import { foldedTokens, type Token } from '../text/tokenize.ts'
import { type FoundPhrase, findPhrases, unitAt } from './claims.ts'

/** -1: that much at most; 0: about; 1: at least; null: not said. */
type Bound = -1 | 0 | 1 | null

/** A number as it stands in a line, and what it is a number of. */
export interface Figure extends Span {
  /** In the smallest unit of `measure`; a month is counted from year 0. */
  readonly value: number
  /** "time", "percent", "dollars"; "count" where no unit stands there; "month" and "date" of a calendar. */
  readonly measure: string
  readonly bound: Bound
  /** The unit of time it is per: in "40 a day" a day, in seconds; null where there is none. */
  readonly per: number | null
  /** Without its unit: "300 ms" is 300. */
  readonly written: number
}

/** How often a thing is done. */
export interface Rate extends Span {
  /** Between two times. */
  readonly seconds: number
}

/** Measures of a calendar: such figures count nothing. */
export const CALENDAR: ReadonlySet<string> = new Set(['date', 'month'])

const YEAR_PATTERN = '(?:19|20)\\d\\d'

/** "March 2021", "2021-03", "03/2021", "2021". */
const DATE_FIGURE = new RegExp(
  `\\b(?:(${MONTH_NAME})\\.? (${YEAR_PATTERN})|(${YEAR_PATTERN})[-/](0[1-9]|1[0-2])|(0?[1-9]|1[0-2])[/.](${YEAR_PATTERN})|(${YEAR_PATTERN}))(?![\\d,.]?\\d|\\s?%)`,
  'gi',
)

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  hundred: 100,
  dozen: 12,
}
const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' }

/** What stands before and after a number in digits decides what it is; "B2B", "GPT-4o" and "v2" hold none. */
const DIGITS =
  /(?<![\p{L}\p{N}.,_#/]|\p{L}-)([$€£]\s?)?(\d{1,3}(?:[,\u202f ]\d{3})+(?!\d)|\d+)(\.\d+)?(?:\s?(%)|[ -]?(k|thousand|mn?|million|bn?|billion|hundred)|([a-z×]{1,4}))?(\+)?(?![\p{L}\p{N}]|[.,]\d)/giu

/** "One" by itself more often means "someone". */
const NUMBER_WORDS_PATTERN = COUNTING_WORDS.slice(1).join('|')
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
/** Tens that ones may follow: "thirty-two". */
const TENS_WORDS = `twenty|${Object.keys(TENS).join('|')}`
const ONES_WORDS = COUNTING_WORDS.slice(0, 9).join('|')
const SINGLE_WORDS = `${NUMBER_WORDS_PATTERN}|${Object.keys(TENS).join('|')}`
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${TENS_WORDS})-(${ONES_WORDS})|(${SINGLE_WORDS})|an?|(?<=\\b))` +
    '(?:[ -](hundred|thousand|million|billion|dozen)s?)?(?![\\p{L}\\p{N}])',
  'giu',
)

/** Words that are a figure by themselves. */
const FIGURES_IN_WORDS: Readonly<Record<string, { readonly value: number; readonly measure: string }>> = {
  half: { value: 50, measure: 'percent' },
  halved: { value: 50, measure: 'percent' },
  halving: { value: 50, measure: 'percent' },
  third: { value: 33, measure: 'percent' },
  quarter: { value: 25, measure: 'percent' },
  twice: { value: 2, measure: 'factor' },
  doubled: { value: 2, measure: 'factor' },
  doubling: { value: 2, measure: 'factor' },
  tripled: { value: 3, measure: 'factor' },
  tripling: { value: 3, measure: 'factor' },
  threefold: { value: 3, measure: 'factor' },
  tenfold: { value: 10, measure: 'factor' },
  twofold: { value: 2, measure: 'factor' },
  fourfold: { value: 4, measure: 'factor' },
  fivefold: { value: 5, measure: 'factor' },
  quadrupled: { value: 4, measure: 'factor' },
  dozen: { value: 12, measure: 'count' },
}

type Raw = Omit<Figure, 'bound' | 'per'> & { readonly isOpen?: boolean }

const findDates = (text: string): Raw[] =>
  [...text.matchAll(DATE_FIGURE)].map(
    ({ 0: words, index, 1: name, 2: ofName, 3: first, 4: month, 5: lead, 6: last, 7: alone }) => {
      const place = { start: index, end: index + words.length }
      const year = Number(ofName ?? first ?? last ?? alone)
      if (alone !== undefined) return { ...place, value: year, written: year, measure: 'date' }
      const number = name === undefined ? Number(month ?? lead) : MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1
      return { ...place, value: year * MONTHS_PER_YEAR + number - 1, written: year, measure: 'month' }
    },
  )

/** "300ms", "3x"; null where the letters are not a unit: "3rd". */
const gluedUnit = (letters: string): FoundPhrase | null => unitAt(foldedTokens(letters === '×' ? 'x' : letters), 0)

const findDigits = (text: string): Raw[] =>
  [...text.matchAll(DIGITS)].flatMap(
    ({ 0: words, index, 1: sign, 2: whole = '', 3: rest = '', 4: percent, 5: times, 6: letters, 7: plus }) => {
      const unit = letters === undefined ? null : gluedUnit(letters)
      if (letters !== undefined && unit === null) return []
      const written = Number(whole.replace(/[^\d]/g, '') + rest) * (MULTIPLIERS[times?.toLowerCase() ?? ''] ?? 1)
      const measure = percent ? 'percent' : (unit?.row.measure ?? CURRENCIES[sign?.trim() ?? ''] ?? 'count')
      const value = written * (unit?.row.size ?? 1)
      return [{ start: index, end: index + words.length, value, written, measure, isOpen: plus !== undefined }]
    },
  )

const numberInWords = (word: string): number => TENS[word.toLowerCase()] ?? toNumber(word)

const findInWords = (text: string): Raw[] =>
  [...text.matchAll(IN_WORDS)].flatMap(({ 0: words, index, 1: tens, 2: ones, 3: single, 4: times }) => {
    const many = MULTIPLIERS[times?.toLowerCase() ?? '']
    if (tens === undefined && single === undefined && many === undefined) return []
    const value =
      tens === undefined ? (single === undefined ? 1 : numberInWords(single)) : numberInWords(tens) + toNumber(ones ?? '')
    const start = index + (words.length - words.trimStart().length)
    const written = value * (many ?? 1)
    return [{ start, end: index + words.length, value: written, written, measure: 'count' }]
  })

/** "The third year", "every quarter": not a share of anything. */
const SHARES = new Set(['third', 'quarter'])
const BEFORE_SHARES = new Set(['a', 'one'])
const ARTICLES = new Set(['a', 'an'])

const findSpoken = (tokens: readonly Token[]): Raw[] =>
  tokens.flatMap(({ word, start, end }, index) => {
    if (SHARES.has(word) && !BEFORE_SHARES.has(tokens[index - 1]?.word ?? '')) return []
    const single = word === 'one' ? unitAt(tokens, index + 1)?.row : undefined
    if (single?.measure === 'time' && single.size !== undefined)
      return [{ start, end: tokens[index + 1]?.end ?? end, value: single.size, written: 1, measure: 'time' }]
    const halved = word === 'half' && ARTICLES.has(tokens[index + 1]?.word ?? '') ? unitAt(tokens, index + 2) : null
    if (halved?.row.size !== undefined)
      return [{ start, end: halved.end, value: halved.row.size / 2, written: 0.5, measure: halved.row.measure ?? 'count' }]
    const figure = Object.hasOwn(FIGURES_IN_WORDS, word) ? FIGURES_IN_WORDS[word] : undefined
    return figure === undefined ? [] : [{ start, end, ...figure, written: figure.value }]
  })

/** The first of those that overlap: a date is not a number, and "twenty-five" is not a five. */
const apart = (figures: readonly Raw[]): Raw[] => {
  const kept: Raw[] = []
  for (const figure of figures) {
    if (!kept.some(({ start, end }) => figure.start < end && start < figure.end)) kept.push(figure)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** How many words before a number its bound may be. */
const BOUND_WORDS = 4
/** How many words may stand between a number and the unit of time it is per. */
const RATE_WORDS = 4
const EACH = new Set(['per', 'each', 'every'])
const PER = new Set(['per', 'a', 'an', 'each', 'every', 'by'])
/** "75 weekly deliveries" are not 75 weeks. */
const ADVERBS = /ly$|^annual$/

const boundOf = ({ start, isOpen }: Raw, tokens: readonly Token[]): Bound => {
  if (isOpen) return 1
  const before = tokens.filter((token) => token.end <= start).slice(-BOUND_WORDS)
  const last = findPhrases(before)
    .filter(({ row }) => row.kind === 'bound')
    .at(-1)
  const nearest = before.at(-1)
  if (last === undefined || nearest === undefined || last.end < nearest.start) return null
  const { rank } = last.row
  return rank === 1 || rank === -1 ? rank : 0
}

/** The unit of time that the number is per: "a day", "per hour", "daily". */
const rateOf = (end: number, text: string, tokens: readonly Token[]): number | null => {
  const first = tokens.findIndex(({ start }) => start >= end)
  if (first < 0) return null
  for (let at = first; at < Math.min(tokens.length, first + RATE_WORDS + 1); at++) {
    const word = tokens[at]?.word ?? ''
    const size = unitAt(tokens, PER.has(word) ? at + 1 : at)?.row
    const isRate = PER.has(word) || ADVERBS.test(word) || text.charAt((tokens[at]?.start ?? 1) - 1) === '/'
    if (size?.measure === 'time' && size.size !== undefined && isRate) return size.size
    if (/[.;:()]/.test(text.slice(end, tokens[at]?.start ?? end))) return null
  }
  return null
}

const measured = (raw: Raw, text: string, tokens: readonly Token[]): Figure => {
  const { isOpen: _, ...figure } = raw
  const bound = boundOf(raw, tokens)
  if (CALENDAR.has(raw.measure)) return { ...figure, bound, per: null }
  const next = tokens.findIndex(({ start }) => start >= raw.end)
  const isBeside = next >= 0 && /^[\s-]{0,2}$/.test(text.slice(raw.end, tokens[next]?.start))
  const unit = raw.measure === 'count' && isBeside && !ADVERBS.test(tokens[next]?.word ?? '') ? unitAt(tokens, next) : null
  const end = unit?.end ?? raw.end
  const { measure = raw.measure, size = 1 } = unit?.row ?? {}
  return { ...figure, end, measure, value: raw.value * size, bound, per: rateOf(end, text, tokens) }
}

const lend = (figure: Figure, { value, written, measure }: Figure): Figure =>
  written === 0 ? figure : { ...figure, measure, value: (figure.written * value) / written }

const shareUnits = (figures: readonly Figure[], text: string): Figure[] =>
  figures.map((figure, at) => {
    if (figure.measure !== 'count') return figure
    const [before, after] = [figures[at - 1], figures[at + 1]]
    if (after && !CALENDAR.has(after.measure) && READS['joins-figures'].test(text.slice(figure.end, after.start)))
      return lend(figure, after)
    const isLast =
      before &&
      READS['joins-figures'].test(text.slice(before.end, figure.start)) &&
      READS['ends-figure'].test(text.slice(figure.end))
    return isLast && !CALENDAR.has(before.measure) ? lend(figure, before) : figure
  })

/** "Every other week" is every second one. */
const ORDINALS = new Map([
  ['other', 2],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
])

const timeAt = (tokens: readonly Token[], at: number): { readonly end: number; readonly seconds: number } | null => {
  const unit = unitAt(tokens, at)
  return unit?.row.measure === 'time' && unit.row.size !== undefined ? { end: unit.end, seconds: unit.row.size } : null
}

const numberOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : numberInWords(word))

/** "One week in four", which is every fourth week. */
const findTurns = (tokens: readonly Token[]): Rate[] =>
  tokens.flatMap(({ word, start }, at) => {
    const time = (word === 'one' || word === '1') && tokens[at + 2]?.word === 'in' ? timeAt(tokens, at + 1) : null
    const [of, times] = [tokens[at + 3], numberOf(tokens[at + 3]?.word ?? '')]
    return time && of && times > 1 ? [{ start, end: of.end, seconds: time.seconds * times }] : []
  })

/**
 * The figures of a text, in digits and in words, in reading order. "One" counts only with a unit of time: it more often means
 * "someone".
 */
export const findFigures = (text: string, tokens: readonly Token[]): Figure[] => {
  const turns = findTurns(tokens)
  const figures = apart([...findDates(text), ...findDigits(text), ...findInWords(text), ...findSpoken(tokens)])
  const own = figures.filter((figure) => !turns.some((turn) => overlaps(turn, figure)))
  return shareUnits(
    own.map((raw) => measured(raw, text, tokens)),
    text,
  )
}

/** How often a thing is done, as said at a token: "weekly", "every week", "every fourth week". */
const rateAt = (tokens: readonly Token[], at: number): Rate | null => {
  const { word = '', start = 0 } = tokens[at] ?? {}
  if (ADVERBS.test(word)) {
    const time = timeAt(tokens, at)
    return time && { start, ...time }
  }
  if (!EACH.has(word)) return null
  const times = ORDINALS.get(tokens[at + 1]?.word ?? '')
  const time = timeAt(tokens, at + (times === undefined ? 1 : 2))
  return time && { start, end: time.end, seconds: time.seconds * (times ?? 1) }
}

/** How often things are done: "every week", "daily", "per hour", "one week in four"; in reading order. */
export const findRates = (tokens: readonly Token[]): Rate[] =>
  [...tokens.flatMap((_, at) => rateAt(tokens, at) ?? []), ...findTurns(tokens)].sort((a, b) => a.start - b.start)
