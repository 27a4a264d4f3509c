import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'
import { contains, overlaps } from '../text/span.ts'
import { countedBy } from './counted-by.ts'
import type { Difference } from './difference.ts'
import { changesIn } from './find-changes.ts'
import { CALENDAR, type Figure } from './find-figures.ts'
import { clauseAt, type Statement, wordsAt } from './read-statements.ts'

/** A figure with the statement that it stands in. */
interface Placed {
  readonly figure: Figure
  readonly statement: Statement
}

/** "18 months" are a year and a half, whatever the months. */
const CLOSE = 0.02
/** "About 1,200" of 1,240. */
const ROUNDED = 0.06
/** "Over 1,000" of 1,240. */
const LEAST_OF_OVER = 0.75
/** Words on either side that say what a figure is about, where its clause says nothing else. */
const NEAR_CHARACTERS = 48

const differs = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE)

const isSameNumber = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && differs(a.value, b.value) <= (a.measure === 'time' ? CLOSE : 1e-9)

const before = ({ figure, statement }: Placed): string => statement.text.slice(0, figure.start - statement.start)

const ENDS_WITH_TO = /\b(?:to|at|of)\s+$/i

/** "Doubled" as "by 100 %" or "to 200 %"; where something became less, "halved" as "by 50 %". */
const isSameFactor = (a: Placed, b: Placed): boolean => {
  const [{ measure, value }, other] = [a.figure, b.figure]
  if (measure === 'factor' && other.measure === 'count') return value === other.value
  if (measure !== 'factor' || other.measure !== 'percent') return false
  const percents = [
    READS['became-less'].test(b.statement.text) ? 100 - 100 / value : 100 * (value - 1),
    ...(ENDS_WITH_TO.test(before(b)) ? [100 * value] : []),
  ]
  return percents.some((percent) => Math.abs(percent - other.value) < 1)
}

/** The same day or month, or the year of it. */
const isSameDate = (tailored: Figure, original: Figure): boolean =>
  tailored.measure === 'date' ? tailored.value === original.written : tailored.value === original.value

/** "60,000 a year" and "5,000 a month". */
const isSameFlow = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && a.per !== null && b.per !== null && differs(a.value / a.per, b.value / b.per) <= CLOSE

const isSame = (tailored: Placed, original: Placed): boolean => {
  const [one, other] = [tailored.figure, original.figure]
  if (CALENDAR.has(one.measure) || CALENDAR.has(other.measure))
    return CALENDAR.has(one.measure) && CALENDAR.has(other.measure) && isSameDate(one, other)
  return (
    isSameNumber(one, other) || isSameFlow(one, other) || isSameFactor(tailored, original) || isSameFactor(original, tailored)
  )
}

/** A rounder number that claims no more; if it is not just cut to a whole number, its words must say that it is rounded. */
const isRounded = (tailored: Figure, { figure: original, statement }: Placed): boolean => {
  if (tailored.measure !== original.measure || CALENDAR.has(tailored.measure)) return false
  return isRounder(tailored, original) && !READS['school-mark'].test(statement.text)
}

const isRounder = (tailored: Figure, original: Figure): boolean => {
  if (tailored.bound === 1) return tailored.value < original.value && tailored.value >= original.value * LEAST_OF_OVER
  if (tailored.bound !== null) return differs(tailored.value, original.value) <= ROUNDED
  return tailored.measure !== 'factor' && tailored.value > 0 && tailored.value === Math.floor(original.value)
}

/** "By 25 percentage points", from 35% to 60%. */
const DECIMAL_POINTS = /\bpoints?$/iu

const saysChange = ({ statement: { text } }: Placed): boolean =>
  READS['became-less'].test(text) || READS['became-more-or-less'].test(text)

/** "Hid 7% of sign-ups" made "raised sign-ups by 7%": a share of a thing is not a change in it. */
const isMadeChange = (tailored: Placed, originals: readonly Placed[]): boolean =>
  tailored.figure.measure === 'percent' &&
  READS['says-by-how-much'].test(before(tailored)) &&
  saysChange(tailored) &&
  originals.every((one) => !isChange(one) && !saysChange(one))

const isChange = (tailored: Placed): boolean => {
  const { figure, statement } = tailored
  return (
    figure.measure === 'factor' ||
    /^\p{L}/u.test(wordsAt(statement, figure)) ||
    READS['says-by-how-much'].test(before(tailored)) ||
    READS['says-more-or-less'].test(statement.text.slice(figure.end - statement.start))
  )
}

/** "From 6 hours to 3": half, or three hours less; but never as if so many had been counted. */
const isDerived = (tailored: Placed, sources: readonly Statement[]): boolean => {
  if (!isChange(tailored)) return false
  const { measure, value } = tailored.figure
  return sources.flatMap(changesIn).some(([from, to]) => {
    if (from.value === 0 || to.value === 0) return false
    const change = Math.abs(to.value - from.value)
    const isOfPoints = from.measure === 'percent' && DECIMAL_POINTS.test(wordsAt(tailored.statement, tailored.figure))
    if (measure === 'percent') return Math.abs((isOfPoints ? change : (100 * change) / from.value) - value) < 1
    if (measure === 'factor') return differs(Math.max(from.value / to.value, to.value / from.value), value) <= ROUNDED
    return measure === to.measure && differs(change, value) <= CLOSE
  })
}

/** What the words around a figure mean: those of its clause, or its neighbours where the clause has no other. */
const aboutOf = (placed: Placed): ReadonlySet<string> => {
  const { figure, statement } = placed
  const within = (span: Span) =>
    statement.words.filter((word) => contains(span, word) && !statement.figures.some((one) => overlaps(word, one)))
  const near = { start: figure.start - NEAR_CHARACTERS, end: figure.end + NEAR_CHARACTERS }
  const own = within(clauseAt(statement, figure))
  return new Set((own.length > 0 ? own : within(near)).flatMap(({ meanings }) => meanings))
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length

const place = ({ figure: { start, end } }: Placed): Span => ({ start, end })

/** The same figure where more is claimed about it; null where it is not. */
const compareSame = (tailored: Placed, originals: readonly Placed[], all: readonly Placed[]): Difference | null => {
  const { figure, statement } = tailored
  const about = aboutOf(tailored)
  const ranked = originals.toSorted((a, b) => shared(about, aboutOf(b)) - shared(about, aboutOf(a)))
  const [nearest] = ranked
  if (nearest === undefined) return null
  const words = `“${wordsAt(statement, figure)}”`
  const found = { tailored: place(tailored), original: place(nearest) }
  if (CALENDAR.has(figure.measure)) return null
  const counted = countedBy(tailored.figure, tailored.statement)
  const countedOnce = countedBy(nearest.figure, nearest.statement)
  const common = shared(about, aboutOf(nearest))
  const isOfOther =
    figure.measure === 'count' &&
    counted.size > 0 &&
    countedOnce.size > 0 &&
    shared(counted, countedOnce) === 0 &&
    shared(counted, nearest.statement.meanings) === 0 &&
    shared(countedOnce, statement.meanings) === 0
  const closer = all.find(
    (other) =>
      other.figure.measure === figure.measure && other.figure.value !== figure.value && shared(about, aboutOf(other)) > common,
  )
  const isSwapped = closer !== undefined && closer.statement === nearest.statement
  if (
    isOfOther ||
    isSwapped ||
    isMadeChange(tailored, originals) ||
    (about.size > 0 && common === 0 && aboutOf(nearest).size > 0 && shared(about, nearest.statement.meanings) === 0)
  )
    return { ...found, kind: 'number', verdict: 'invented', says: `${words} counts something else in the original.` }
  const rates = originals.map((one) => one.figure.per)
  if (figure.per !== null && !originals.some((one) => isSameRate(figure, one)))
    return {
      ...found,
      kind: 'unit',
      verdict: 'invented',
      says: `${words} is per another unit of time${rates.every((rate) => rate === null) ? ', which the original does not say' : ' in the original'}.`,
    }
  const bounds = originals.map((one) => one.figure.bound)
  if (figure.bound === 1 && !bounds.includes(1))
    return { ...found, kind: 'number', verdict: 'stronger', says: `The original does not say that it was more than ${words}.` }
  if (figure.bound === null && bounds.every((bound) => bound === -1))
    return { ...found, kind: 'number', verdict: 'stronger', says: `${words} is the most that the original says.` }
  return null
}

const isSameRate = (tailored: Figure, { figure, statement }: Placed): boolean => {
  const { per } = tailored
  if (isSameFlow(tailored, figure)) return true
  return figure.per === null
    ? statement.figures.some(({ per: other }) => other === per) || mayMean(per, statement)
    : figure.per === per
}

/** The words for a time as they may stand anywhere in a line: "daily reports to 40 people". */
const RATE_ROWS: ReadonlyMap<number, string> = new Map([
  [86400, '=same-often-day'],
  [604800, '=same-often-week'],
  [2628000, '=same-often-month'],
  [31536000, '=same-often-year'],
])

const mayMean = (per: number | null, { meanings }: Statement): boolean => per !== null && meanings.has(RATE_ROWS.get(per) ?? '')

/** "Aged two to five" of "two to five years": the unit goes without saying. */
const leavesUnit = (tailored: Placed, { figure }: Placed): boolean =>
  tailored.figure.measure === 'count' &&
  tailored.figure.written === figure.written &&
  !CALENDAR.has(figure.measure) &&
  countedBy(tailored.figure, tailored.statement).size === 0

const NEW: Readonly<Record<'date' | 'number', (words: string) => string>> = {
  date: (words) => `The date ${words} is not in the original.`,
  number: (words) => `The figure ${words} is not in the original.`,
}

/** What figures are compared with. */
export interface FigureSources {
  /** What the statement was made from. */
  readonly statements: readonly Statement[]
  /** Other lines of the same job, or of the whole resume where the statement is a summary. */
  readonly beside: readonly Statement[]
  /** Whether the figure follows from the resume as a whole: years of experience. */
  readonly follows: (figure: Figure, statement: Statement) => boolean
}

const compareFigure = (figure: Figure, statement: Statement, sources: FigureSources): Difference | null => {
  const tailored: Placed = { figure, statement }
  const place_ = place(tailored)
  const placedIn = (statements: readonly Statement[]): Placed[] =>
    statements.flatMap((one) => one.figures.map((other) => ({ figure: other, statement: one })))
  const all = placedIn(sources.statements)
  const same = all.filter((one) => isSame(tailored, one))
  if (same.length > 0) return compareSame(tailored, same, all)
  if (all.some((one) => isRounded(figure, one)) || isDerived(tailored, sources.statements)) return null
  const about = aboutOf(tailored)
  const elsewhere = placedIn(sources.beside).filter((one) => isSame(tailored, one) && shared(about, aboutOf(one)) > 0)
  if (elsewhere.length > 0) return compareSame(tailored, elsewhere, elsewhere)
  if (sources.follows(figure, statement)) return null
  // A line usually gives its figures in the order of its source.
  const nearest = all[statement.figures.indexOf(figure)] ?? all[0]
  const words = `“${wordsAt(statement, figure)}”`
  if (placedIn(sources.statements.slice(0, 1)).some((one) => leavesUnit(tailored, one))) return null
  const otherUnit = all.find((one) => one.figure.written === figure.written && !CALENDAR.has(one.figure.measure))
  if (otherUnit && !CALENDAR.has(figure.measure))
    return {
      kind: 'unit',
      verdict: 'invented',
      says: `${words} has another unit in the original.`,
      tailored: place_,
      original: place(otherUnit),
    }
  const kind = CALENDAR.has(figure.measure) ? 'date' : 'number'
  const original = nearest ? place(nearest) : (sources.statements[0] ?? null)
  return { kind, verdict: 'invented', says: NEW[kind](words), tailored: place_, original }
}

/** "Every week" made "every day", where no figure says how many. */
const compareRates = (statement: Statement, { statements }: FigureSources): Difference[] => {
  const [nearest] = statements
  const known = (seconds: number): boolean =>
    statements.some(
      (one) =>
        one.rates.some((rate) => rate.seconds === seconds) ||
        one.figures.some(({ per }) => per === seconds) ||
        (one.rates.length === 0 && mayMean(seconds, one)),
    )
  return statement.rates
    .filter(
      (rate) =>
        !statement.figures.some((figure) => figure.per === rate.seconds || overlaps(figure, rate)) && !known(rate.seconds),
    )
    .map((rate) => ({
      kind: 'unit',
      verdict: 'invented',
      says: `The original does not say “${wordsAt(statement, rate)}”.`,
      tailored: { start: rate.start, end: rate.end },
      original: nearest ?? null,
    }))
}

/** What a statement's figures claim that its sources do not. */
export const compareFigures = (statement: Statement, sources: FigureSources): Difference[] => [
  ...statement.figures.flatMap((figure) => compareFigure(figure, statement, sources) ?? []),
  ...compareRates(statement, sources),
]
