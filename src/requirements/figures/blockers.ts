import { CONDITIONS } from '../../language/conditions.compiled.ts'
import { SAYS } from '../../language/postings.ts'
import type { Blocker } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { matchesOf } from '../../text/matches.ts'
import { isWithin } from '../../text/sets.ts'
import { quote, withoutOverlaps } from '../../text/span.ts'
import { readHeading } from '../units/index.ts'

/** A condition as it is found in a posting. */
export interface FoundBlocker extends Blocker {
  /** No form was found in the statement: that it is a condition was decided by the model of senses. */
  readonly isBySense: boolean
}

/** A bullet or a sentence of a posting. */
export interface Unit extends Span {
  /** The sense step takes it for a condition. */
  readonly condition: boolean
}

/** All are matched against lower-case text: ignoring case takes a pattern several times as long. */
const CONDITION_ROWS = CONDITIONS.map(({ id, kind, any, speaks }) => ({
  kind,
  by: `conditions/${id}`,
  pattern: new LazyPattern(any.join('|'), 'gu'),
  speaks: speaks.length > 0 ? new LazyPattern(`\\b(?:${speaks.join('|')})\\b`) : null,
}))

/** Words of which each form of a condition has one: most units have none. */
const WORDS = new LazyPattern(CONDITIONS.flatMap(({ words }) => words).join('|'))

/** A few letters are longer in lower case; with one of them, all that follows would be found at another place. */
const inSmallLetters = (saying: string): string => {
  const low = saying.toLowerCase()
  return low.length === saying.length ? low : saying.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().slice(0, letter.length))
}

/** No condition needs more words than these. */
const MAX_QUOTE_CHARS = 90

const CUT_WORD = /^[\p{L}\p{N}]+/u

/** Characters of what was found, to the end of the word that a bound would cut. */
const lengthInWords = (saying: string, index: number, found: string): number => {
  const length = Math.min(found.trimEnd().length, MAX_QUOTE_CHARS)
  const isCut = /[\p{L}\p{N}]/u.test(saying.charAt(index + length - 1))
  const rest = isCut ? CUT_WORD.exec(saying.slice(index + length, index + length + MAX_QUOTE_CHARS)) : null
  return length + (rest?.[0].length ?? 0)
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

/** Where the clause begins that holds a place too far on for a quote from the beginning. */
const clauseBefore = (saying: string, at: number): number => {
  const last = at < MAX_QUOTE_CHARS ? undefined : matchesOf(saying.slice(0, at), CLAUSE).at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

/** A condition in no known form is taken as a whole, or from the clause on that speaks of it, with the first kind that its words speak of. */
const readWhole = (text: string, unit: Unit): FoundBlocker[] => {
  const saying = quote(text, unit)
  const low = inSmallLetters(saying)
  const row = unit.condition ? CONDITION_ROWS.find(({ speaks }) => speaks?.test(low)) : undefined
  if (row === undefined) return []
  const from = clauseBefore(saying, row.speaks?.exec(low)?.index ?? 0)
  const start = unit.start + from
  return [{ kind: row.kind, by: row.by, isBySense: true, start, end: start + lengthInWords(saying, from, saying.slice(from)) }]
}

const readUnit = (text: string, unit: Unit): FoundBlocker[] => {
  const saying = quote(text, unit)
  if (!unit.condition && SAYS['law-of-citizens'].test(saying)) return []
  const low = inSmallLetters(saying)
  const found = (WORDS.test(low) ? CONDITION_ROWS : []).flatMap(({ kind, by, pattern }) =>
    matchesOf(low, pattern).flatMap(({ 0: words, index }): FoundBlocker[] => {
      if (isSilentOn(kind, unit, words, saying)) return []
      const start = unit.start + index
      const length = lengthInWords(saying, index, words)
      const end = start + length + (kind === 'location' ? lengthOfPlaces(saying, index, index + length) : 0)
      const isBracketed = CLOSES_BRACKET.test(text.slice(start, end)) && text[start - 1] === '('
      return [{ kind, by, isBySense: false, start: isBracketed ? start - 1 : start, end }]
    }),
  )
  return found.length > 0 ? found : readWhole(text, unit)
}

const placesAfterLabels = (text: string, units: readonly Unit[]): FoundBlocker[] =>
  units.flatMap(({ start, end }, index) => {
    const before = units[index - 1]
    const label = before && end - start <= MAX_QUOTE_CHARS ? text.slice(before.start, before.end).trimEnd() : ''
    if (!label.endsWith(':') || !SAYS['place-label'].test(label) || readHeading(text.slice(start, end))) return []
    const travel = SAYS.travel.exec(text.slice(start, end))?.index ?? end - start
    return travel > 0 ? [{ kind: 'location', by: 'postings/place-label', isBySense: false, start, end: start + travel }] : []
  })

/**
 * Conditions other than skills, in reading order, not overlapping: for the person to check, never scored.
 *
 * @param units of the whole posting, in order: conditions are said in any part of it.
 */
export const findBlockers = (text: string, units: readonly Unit[]): FoundBlocker[] =>
  withoutOverlaps([...placesAfterLabels(text, units), ...units.flatMap((unit) => readUnit(text, unit))])

const wordsOf = (text: string, { start, end }: Span): ReadonlySet<string> =>
  new Set(
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

/**
 * Each condition once: of two of a kind where one says nothing that the other does not ("Remote", "Location: Remote"), the
 * one that says more, or the earlier.
 */
export const withoutRepeats = <T extends Pick<Blocker, 'kind' | 'start' | 'end'>>(text: string, blockers: readonly T[]): T[] => {
  const said = blockers.map((blocker) => ({ blocker, words: wordsOf(text, blocker) }))
  const saysAll = (one: (typeof said)[number], other: (typeof said)[number]): boolean =>
    one.blocker.kind === other.blocker.kind && isWithin(other.words, one.words)
  return said.flatMap((one, at) =>
    said.some((other, place) => place !== at && saysAll(other, one) && (!saysAll(one, other) || place < at)) ? [] : [one.blocker],
  )
}
