import { SAYS } from '../../language/postings.ts'
import { WORDS } from '../../language/words.compiled.ts'
import { matchesOf } from '../../text/matches.ts'
import { goesOnInLine, goesOnWithNumber } from './goes-on.ts'
import { headingAnywhere, knownHeading, readHeading } from './headings/index.ts'
import { findDemandStarts } from './short-postings.ts'

/*
 * A whole posting as one line, as some sites let it be copied: every line break became a space.
 *
 *   …for a million people. What you'll do - Build models in Python - Look after them What we ask - Python - SQL
 *                        ↑ heading        ↑ points               ↑ heading before the next point
 */

const LONGEST_HEADING_WORDS = 9

/** A capital that begins a word. */
const CAPITAL_WORD = /(?<=^|\s)\p{Lu}/gu

const ENDS_SENTENCE = /(?:^|[.!?:;)…•·#*_])\s*$/u

/** What may stand behind a heading: a capital, a number or a bullet. */
const BEGINS_TEXT = /^:?\s+(?:[-*–—•·▪●✓✔→]\s*)?["“]?(?:\p{Lu}|\d|[-*–—•·▪●✓✔→]\s)/u

const BEGINS_POINT = /^:?\s+[-*–—•·▪●✓✔→]\s/u

interface Heading {
  readonly start: number
  readonly end: number
}

const WORD_END = /(?<=[\p{L}\p{N})?!…])(?=:?\s|$)/gu

/** Ends of the words from a place on, as many as a heading may have. */
const wordEnds = (line: string, start: number): number[] => {
  const ahead = line.slice(start, start + 90)
  return matchesOf(ahead, WORD_END)
    .slice(0, LONGEST_HEADING_WORDS)
    .map(({ index }) => start + index)
}

/** "Jetson with TensorRT Requirements": the heading is only the end of these words. */
const endsWithKnown = (words: string): boolean =>
  matchesOf(words, CAPITAL_WORD).some(({ index }) => index > 0 && knownHeading(words.slice(index)) !== undefined)

/** Forms that are ordinary words elsewhere are believed only between the end of a sentence and a capital, or before a point. */
const isHeading = (line: string, start: number, end: number): boolean => {
  const words = line.slice(start, end)
  const after = line.slice(end, end + 8)
  if (!BEGINS_TEXT.test(after) || (SAYS['verb-ends'].test(words) && /^\s*\d/.test(after))) return false
  if (SAYS['sure-word'].test(words) || (/\s/.test(words) && headingAnywhere(words) !== undefined)) return true
  const beforePoint = BEGINS_POINT.test(after)
  if (!beforePoint && !ENDS_SENTENCE.test(line.slice(Math.max(0, start - 3), start))) return false
  return knownHeading(words) !== undefined || (beforePoint && readHeading(words) !== undefined && !endsWithKnown(words))
}

const headingAt = (line: string, start: number): Heading | undefined => {
  if (goesOnInLine(line.slice(Math.max(0, start - 12), start))) return undefined
  const end = wordEnds(line, start).findLast((at) => isHeading(line, start, at))
  return end === undefined ? undefined : { start, end }
}

const findHeadings = (line: string): Heading[] => {
  const found: Heading[] = []
  for (const { index } of matchesOf(line, CAPITAL_WORD)) {
    const heading = index < (found.at(-1)?.end ?? 0) ? undefined : headingAt(line, index)
    if (heading) found.push(heading)
  }
  return found
}

/** A sign that stands so often between spaces is a bullet, and no dash of a sentence. */
const BULLETS: readonly (readonly [RegExp, number])[] = [
  [/(?<=\s)[*·✓✔→](?=\s)/g, 3],
  [/(?<=\s)(?:(?<!\d )-|-(?= \D))(?=\s)/g, 3],
  [/(?<=\s)(?:(?<!\d )[–—]|[–—](?= \D))(?=\s)/g, 6],
  [/(?<=\s)#{1,6}(?=\s)/g, 1],
]

/** Within a posting of one line these are no walls between the cells of a table. */
const BAR: readonly [RegExp, number] = [/(?<=\s)\|(?=\s)/g, 2]

const bulletSeams = (line: string, bullets = BULLETS): number[] =>
  bullets.flatMap(([pattern, least]) => {
    const found = matchesOf(line, pattern)
    return found.length < least ? [] : found.map(({ index }) => index)
  })

const demandSeams = (line: string): number[] =>
  matchesOf(line, SAYS.demand)
    .map(({ index }) => index)
    .filter((index) => /[\p{Lu}\d]/u.test(line.charAt(index)))
    .filter((index) => {
      const before = line.slice(Math.max(0, index - 16), index)
      return !goesOnInLine(before) && !(/\d/.test(line.charAt(index)) && goesOnWithNumber(before))
    })

/** "management Leading people": a capital behind a small word, and a small word behind it. */
const LOOSE = /(?<=\s\p{Ll}[\p{Ll}-]{2,24}[)%+]?\s)(?=\p{Lu}\p{Ll}{2,}\s\p{Ll}+)/gu

/** "strong Python skills", "our Acme and": it was a name. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(WORDS['behind-names'])

const isNameThatGoesOn = (words: string): boolean => BEHIND_NAMES.has(/^\S+ (\p{L}+)/u.exec(words)?.[1] ?? '')

const looseSeams = (line: string): number[] =>
  matchesOf(line, LOOSE)
    .map(({ index }) => index)
    .filter((at) => !isNameThatGoesOn(line.slice(at, at + 40)) && !goesOnInLine(line.slice(Math.max(0, at - 12), at)))

/** A paragraph is shorter. */
const POSTING_CHARS = 500

/** So many parts have a heading of their own only in a posting; one will do where points follow. */
const MIN_HEADINGS = 2

export interface LostLines {
  /** Offsets of headings, of what follows them, and of points and sentences. */
  readonly sure: readonly number[]
  /** Where a capital may begin a line, or a name. */
  readonly loose: readonly number[]
}

const NO_LINES: LostLines = { sure: [], loose: [] }

const behindHeading = (line: string, { end }: Heading): number => end + (/^:?\s*/.exec(line.slice(end, end + 8))?.[0].length ?? 0)

const seamsAt = (line: string, headings: readonly Heading[]): number[] =>
  headings.flatMap((heading) => [heading.start, behindHeading(line, heading)])

/** Where the lines of a posting began that was copied as one line; none in a line that is a paragraph. Offsets in no order. */
export const findLostLines = (line: string): LostLines => {
  if (line.length < POSTING_CHARS) return NO_LINES
  const headings = findHeadings(line)
  const bullets = bulletSeams(line)
  if (headings.length < MIN_HEADINGS && (headings.length === 0 || bullets.length === 0)) return NO_LINES
  const speakers = matchesOf(line, SAYS.speaker)
    .map(({ index }) => index)
    .filter((at) => !goesOnInLine(line.slice(Math.max(0, at - 12), at)))
  return { sure: [...seamsAt(line, headings), ...bullets, ...demandSeams(line), ...speakers], loose: looseSeams(line) }
}

/** The same of a line that is the whole posting, however short: one heading is believed beside another sign of a lost line. */
export const findLinesOfPosting = (line: string): readonly number[] => {
  const headings = findHeadings(line)
  const others = [...bulletSeams(line, [...BULLETS, BAR]), ...findDemandStarts(line)]
  return headings.length + others.length < MIN_HEADINGS ? others : [...seamsAt(line, headings), ...others]
}
