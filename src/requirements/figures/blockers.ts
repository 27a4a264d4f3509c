import { CONDITIONS } from '../../language/conditions.compiled.ts'
import { deniesCondition } from '../../language/denials.ts'
import { SAYS } from '../../language/postings.ts'
import { readHeading } from '../../language/read-heading.ts'
import type { Blocker } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { cellsOf } from '../../text/cells-of.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { matchesOf, spansOf } from '../../text/matches.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
import { isWithin } from '../../text/sets.ts'
import { inSmallLetters } from '../../text/small-letters.ts'
import { quote, withoutOverlaps } from '../../text/span.ts'

/** A condition as it is found in a posting. */
export interface FoundBlocker extends Omit<Blocker, 'importance'> {
  /** No form was found in the statement: that it is a condition was decided by the model of senses. */
  readonly isBySense: boolean
}

/** A bullet or a sentence of a posting. */
export interface Unit extends Span {
  /** The sense step takes it for a condition. */
  readonly condition: boolean
}

/** All are matched against lower-case text: ignoring case takes a pattern several times as long. */
const CONDITION_ROWS = CONDITIONS.map(({ id, kind, words, any, speaks }) => ({
  ...{ kind, words },
  by: `conditions/${id}`,
  pattern: new LazyPattern(any.join('|'), 'gu'),
  speaks: speaks.length > 0 ? new LazyPattern(`\\b(?:${speaks.join('|')})\\b`) : null,
}))

/** No condition needs more words than these. */
const MAX_QUOTE_CHARS = 90

const CUT_WORD = /^[\p{L}\p{N}]+/u

/** Where what was found ends, or the word that a bound would cut. */
const endInWords = (saying: string, start: number, found: string): number => {
  const end = start + Math.min(found.trimEnd().length, MAX_QUOTE_CHARS)
  const isCut = LETTER_OR_DIGIT.test(saying.charAt(end - 1))
  return end + (isCut ? (CUT_WORD.exec(saying.slice(end, end + MAX_QUOTE_CHARS))?.[0].length ?? 0) : 0)
}

/** "(Onsite) Bengaluru" is quoted with its bracket. */
const CLOSES_BRACKET = /^[^()]*\)/

const MAX_PLACE_LINE_CHARS = 70

/** "Ghent, hybrid", "Remote (LATAM)": a line that gives the place, not a sentence about the company. */
const isPlaceLine = (saying: string): boolean => saying.length <= MAX_PLACE_LINE_CHARS && !SAYS['speaks-of-company'].test(saying)

/** Where the sense step saw no condition, a place is the company's unless it surely is not. */
const isSilentOn = (kind: Blocker['kind'], { condition }: Unit, found: string, saying: string): boolean =>
  kind === 'location' && !condition && !SAYS['condition-begins'].test(found) && !isPlaceLine(saying)

const FIRST_WORDS = /^[^\p{L}\d]*$/u

/** How many characters of names follow a place that opens a line: "Remote - Ghent/Antwerp" is quoted whole. */
const lengthOfPlaces = (saying: string, index: number, end: number): number =>
  FIRST_WORDS.test(saying.slice(0, index)) && isPlaceLine(saying)
    ? (SAYS['places-follow'].exec(saying.slice(end))?.[0].trimEnd().length ?? 0)
    : 0

/** Where a clause begins. */
const CLAUSE = /(?:[.!?;:,]|\s[–—-])\s+/g

/** "Travel percent", "Job schedule:": what it is stands elsewhere. */
const LABEL = /^\W*\p{L}+(?: \p{L}+)?\W*$/u

/** A condition in no known form is taken as a whole, or from the clause on that speaks of it, with the first kind that its words speak of. */
const readWhole = (saying: string, low: string, { start }: Unit): FoundBlocker[] => {
  const row = CONDITION_ROWS.find(({ speaks }) => speaks?.test(low))
  if (row === undefined || LABEL.test(saying)) return []
  const at = row.speaks?.exec(low)?.index ?? 0
  if (deniesCondition(saying, at, row.kind)) return []
  // A quote from the beginning would not reach so far.
  const from = at < MAX_QUOTE_CHARS ? 0 : (spansOf(saying.slice(0, at), CLAUSE).at(-1)?.end ?? 0)
  const end = endInWords(saying, from, saying.slice(from))
  return [{ kind: row.kind, by: row.by, isBySense: true, start: start + from, end: start + end }]
}

const readForms = (text: string, cell: Unit): FoundBlocker[] => {
  const saying = quote(text, cell)
  const low = inSmallLetters(saying)
  const rows = CONDITION_ROWS.filter(({ words }) => words.some((word) => low.includes(word)))
  return rows.flatMap(({ kind, by, pattern }) =>
    matchesOf(low, pattern).flatMap(({ 0: words, index }): FoundBlocker[] => {
      if (isSilentOn(kind, cell, words, saying) || deniesCondition(saying, index, kind)) return []
      const end = endInWords(saying, index, words)
      const whole = end + (kind === 'location' ? lengthOfPlaces(saying, index, end) : 0)
      const isBracketed = CLOSES_BRACKET.test(saying.slice(index, whole)) && saying[index - 1] === '('
      return [{ kind, by, isBySense: false, start: cell.start + index - (isBracketed ? 1 : 0), end: cell.start + whole }]
    }),
  )
}

const readUnit = (text: string, unit: Unit): FoundBlocker[] => {
  const saying = quote(text, unit)
  if (!unit.condition && SAYS['law-of-citizens'].test(saying)) return []
  const found = cellsOf(text, unit).flatMap((cell) => readForms(text, { ...unit, ...cell }))
  return found.length > 0 || !unit.condition ? found : readWhole(saying, inSmallLetters(saying), unit)
}

const placesAfterLabels = (text: string, units: readonly Unit[]): FoundBlocker[] =>
  units.flatMap(({ start, end }, index) => {
    const before = units[index - 1]
    const saying = text.slice(start, end)
    const label = before && saying.length <= MAX_QUOTE_CHARS ? quote(text, before).trimEnd() : ''
    if (!label.endsWith(':') || !SAYS['place-label'].test(label) || readHeading(saying)) return []
    const travel = SAYS.travel.exec(saying)?.index ?? saying.length
    return travel > 0 ? [{ kind: 'location', by: 'postings/place-label', isBySense: false, start, end: start + travel }] : []
  })

/**
 * Conditions other than skills, in reading order, not overlapping: for the person to check, never scored.
 *
 * @param units of the whole posting, in order: conditions are said in any part of it.
 */
export const findBlockers = (text: string, units: readonly Unit[]): FoundBlocker[] =>
  withoutOverlaps([...placesAfterLabels(text, units), ...units.flatMap((unit) => readUnit(text, unit))])

const wordsOf = (low: string): ReadonlySet<string> => new Set(low.replace(SAYS['adds-no-condition'], '').match(/[\p{L}\p{N}]+/gu))

/** Each condition once: of two of a kind ("Remote", "Location: Remote") the one that says all the other says, or the earlier. No wish stands for a demand. */
export const withoutRepeats = <T extends Omit<Blocker, 'by'>>(text: string, blockers: readonly T[]): T[] => {
  const said = blockers.map((blocker) => ({ blocker, words: wordsOf(quote(text, blocker).toLowerCase()) }))
  const saysAll = (one: (typeof said)[number], other: (typeof said)[number]): boolean =>
    one.blocker.kind === other.blocker.kind &&
    (one.blocker.importance === 'required' || other.blocker.importance === 'preferred') &&
    isWithin(other.words, one.words)
  return said.flatMap((one, at) =>
    said.some((other, place) => place !== at && saysAll(other, one) && (!saysAll(one, other) || place < at)) ? [] : [one.blocker],
  )
}
