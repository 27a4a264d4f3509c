import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { cutAtWord } from '../text/cut-at-word.ts'
import { startOfWords } from '../text/list-mark.ts'
import { endMonth, startMonth } from '../text/months.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { tellsOfWork } from '../text/section-lines.ts'
import { contains, lastIndexStartingAt, lastStartingAt, quote, rangeAt } from '../text/span.ts'
import { deedsWithin, isShowing, partsWithin } from './evidence-within.ts'
import { isHard } from './named-skills.ts'
import type { CoveredPart, MatchedBullet, RuleContext } from './rule.ts'

/** A line of another look, or one that is set apart by a tab, heads the next project. */
const isOtherEntry = (line: Line, next: Line, text: string): boolean =>
  next.bold !== line.bold || text.slice(next.start, next.end).includes('\t')

/** The bullet that begins on a line: that line, and those below it up to the next bullet, entry or gap. */
const bulletFrom = rememberWith((line: Line, { document, positions }: Analysis): Span => {
  const { lines, text } = document
  const within = positions.find((position) => contains(position, line))
  const endsBefore = (next: Line): boolean => (within ? next.end > within.end : isOtherEntry(line, next, text))
  let { end } = line
  for (let at = lastIndexStartingAt(lines, line.start) + 1; at < lines.length; at++) {
    const next = lines[at] ?? line
    if (next.listItem || next.heading || endsBefore(next) || text.slice(end, next.start) !== '\n') break
    end = next.end
  }
  return { start: line.start, end }
})

/** The lines that begin a bullet. */
const marksOf = remember(({ lines }: Document): readonly Line[] => lines.filter(({ listItem }) => listItem))

/** The bullet that holds a place; undefined where none does. */
export const bulletHolding = (place: Span, analysis: Analysis): Span | undefined => {
  const mark = lastStartingAt(marksOf(analysis.document), place.start)
  const bullet = mark && bulletFrom(mark, analysis)
  return bullet && contains(bullet, place) ? bullet : undefined
}

/** All bullets of jobs and projects, in reading order; the outer one of nested bullets that begins a position is no deed. */
export const bulletsOfWork = remember((analysis: Analysis): readonly Span[] => {
  const heads = new Set(analysis.positions.map(({ start }) => start))
  return analysis.document.lines
    .filter(({ listItem, start }) => listItem && !heads.has(start))
    .filter(({ start }) => tellsOfWork(rangeAt(analysis.sections, start)?.kind ?? 'other'))
    .map((line) => bulletFrom(line, analysis))
})

/** As much of a line as is needed to know it again. */
const ADVISED_QUOTE_LENGTH = 50

/** The person's own words in a bullet, in one line. */
export const wordsOf = (bullet: Span, text: string): string =>
  quote(text, { start: startOfWords(text, bullet), end: bullet.end }).replace(/\s+/g, ' ')

/** The same at its head, cut at a word. */
export const quoteHead = (bullet: Span, text: string): string => cutAtWord(wordsOf(bullet, text), ADVISED_QUOTE_LENGTH)

/** Words, and no span of time and no degree. */
const isOfWords = ({ skill, relation }: Evidence): boolean => skill !== null || relation === 'words'

/**
 * The bullets that speak for at least one part of what is asked, in reading order, each once.
 * Only lines that the file marks as list items begin one.
 */
export const findMatchedBullets = (parts: readonly CoveredPart[], analysis: Analysis): MatchedBullet[] => {
  const marks = marksOf(analysis.document)
  const found = new Map<Line, Span & { readonly covered: CoveredPart[] }>()
  for (const covered of parts) {
    for (const evidence of covered.evidence) {
      const isTold = tellsOfWork(evidence.section) && isOfWords(evidence) && isShowing(evidence)
      const line = isTold ? lastStartingAt(marks, evidence.start) : undefined
      if (!line) continue
      const bullet = found.get(line) ?? { ...bulletFrom(line, analysis), covered: [] }
      if (!contains(bullet, evidence)) continue
      found.set(line, bullet)
      if (!bullet.covered.includes(covered)) bullet.covered.push(covered)
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The part that weighs most among those that a bullet speaks for; the first on a tie. */
export const heaviest = ({ covered }: Pick<MatchedBullet, 'covered'>): CoveredPart | undefined =>
  covered.reduce<CoveredPart | undefined>((most, one) => (most && one.weight <= most.weight ? most : one), undefined)

/** What only stands near something, or is its neighbour, counts half. */
const NEARLY = 0.5

/** How much one piece of evidence counts as showing. */
type Counts = (evidence: Evidence) => number

const whatShows: Counts = (one) => (isShowing(one) ? 1 : 0)

const whatIsNear: Counts = (one) => (isShowing(one) ? 1 : NEARLY)

/** How well something is shown (0..1), by its best evidence. */
const bestOf = (evidence: readonly Evidence[], counts: Counts): number =>
  evidence.reduce((best, one) => Math.max(best, counts(one) * Math.min(1, one.strength)), 0)

/** Half of what a line is worth to a reader is gone when it tells of work that ended so long ago. */
const HALF_LIFE_MONTHS = 48
/** A project has no employer who would vouch for it, and mostly no date. */
const OF_PROJECTS = 0.6

/** How much a line at a place counts with who reads (0..1): that of now most, of long ago and of projects less. */
const freshnessOf = (place: Span, { positions, experience: { asOf } }: Analysis): number => {
  const position = positions.find((one) => contains(one, place))
  if (position === undefined) return OF_PROJECTS
  const months = position.to === null ? HALF_LIFE_MONTHS : startMonth(asOf) - endMonth(position.to, asOf)
  return 0.5 ** (Math.max(0, months) / HALF_LIFE_MONTHS)
}

/** What ended longer ago is history: nobody works on its lines for a new post. */
const LEAST_FRESH = 0.5

export const isFresh = (place: Span, analysis: Analysis): boolean => freshnessOf(place, analysis) >= LEAST_FRESH

/** Of work that ended eight years ago nobody wants to read first, nor has anybody figures left. */
const LEAST_KNOWN = 0.25

export const isLongOver = (place: Span, analysis: Analysis): boolean => freshnessOf(place, analysis) < LEAST_KNOWN

type FitContext = Pick<RuleContext, 'parts' | 'coverage' | 'analysis'>

const weighBy =
  (counts: Counts) =>
  (place: Span, { parts, coverage, analysis }: FitContext): number => {
    const byParts = partsWithin(place, parts)
      .filter(({ one }) => isHard(one))
      .reduce((sum, { one: { weight }, evidence }) => sum + weight * bestOf(evidence, counts), 0)
    const byDeeds = deedsWithin(place, coverage).reduce(
      (sum, { one: { weight }, evidence }) => sum + weight * bestOf(evidence, counts),
      0,
    )
    return (byParts + byDeeds) * freshnessOf(place, analysis)
  }

/**
 * How much of what the posting asks a place shows, qualities aside: of each statement the share of its parts and deeds, by how
 * well this place shows them, and by how long ago. A line that does the work asked for fits better than one that happens to
 * name a field.
 */
export const fitOf = weighBy(whatShows)

/** The same with what is near: of two lines that show nothing the nearer one. */
export const nearnessOf = weighBy(whatIsNear)
