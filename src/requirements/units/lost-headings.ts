import { SAYS } from '../../language/postings.ts'
import { beginsHeading, headingAnywhere, knownHeading, readHeading } from '../../language/read-heading.ts'
import { matchesOf } from '../../text/matches.ts'
import { goesOn } from './find-demands.ts'

/** A heading in the midst of a line; offsets count in the line. */
export interface LostHeading {
  readonly start: number
  /** Where what it heads begins. */
  readonly bodyStart: number
  /** It counts in a paragraph, too; others are believed only where a whole posting became one line. */
  readonly sure: boolean
}

const LONGEST_WORDS = 9
const LONGEST_CHARS = 90

/** A capital that begins a word, or follows a small letter without a space. */
const CAPITAL_OF_WORD = /(?<!\p{Lu})\p{Lu}/gu

/** Where a word ends; a small letter before a capital or a digit ends one too. */
const WORD_END = /(?<=[\p{L}\p{N})?!…'’])(?=[\s:?,.(–—•·]|$)|(?<=\p{Ll})(?=[\p{Lu}\d])/gu

/** What may follow a heading, with or without a space: a capital, a number or a bullet. */
const BEGINS_TEXT = /^[:?]?\s*[:–—]?\s*(?:[-*–—•·▪●✓✔→]\s+)?["“/]?\s?(?:\p{Lu}|\d|[-*–—•·▪●✓✔→]\s)/u
const BEGINS_POINT = /^(?:\s*[:•·]|:?\s+[-*–—•·▪●✓✔→]\s)/u
const IS_GLUED = /^[:?]?(?:\p{Lu}|\d)/u

const ENDS_SENTENCE = /(?:^|[.!?:;)…•·#*_])\s*$/u
const ENDS_GLUED = /(?:[\p{Ll}\d]|\s{2})$/u

/** "Our Python skills Python" is no heading; "Required Skills Python" is, and "Who you are You…" after a sentence. */
const isSure = (words: string, before: string, after: string): boolean => {
  if (headingAnywhere(words) === undefined) return false
  if (BEGINS_POINT.test(after) || SAYS['sure-word'].test(words)) return true
  const isFree = ENDS_SENTENCE.test(before) || ENDS_GLUED.test(before)
  return isFree && (IS_GLUED.test(after) || /^(?:what|who|how|your|about)\s/i.test(words))
}

/** Forms that are ordinary words elsewhere are believed only between the end of a sentence and a capital, or before an item. */
const isLikely = (words: string, before: string, after: string): boolean => {
  if (goesOn(before)) return false
  if (SAYS['sure-word'].test(words) || (/\s/.test(words) && headingAnywhere(words) !== undefined)) return true
  const beforePoint = BEGINS_POINT.test(after)
  if (!beforePoint && !ENDS_SENTENCE.test(before)) return false
  return knownHeading(words) !== undefined || (beforePoint && readHeading(words) !== undefined)
}

/** The longest heading that begins at a place. */
const headingAt = (line: string, start: number): LostHeading | undefined => {
  const before = line.slice(Math.max(0, start - 12), start)
  const ahead = line.slice(start, start + LONGEST_CHARS)
  const ends = matchesOf(ahead, WORD_END).slice(0, LONGEST_WORDS)
  for (const { index: end } of ends.reverse()) {
    const [words, after] = [ahead.slice(0, end), line.slice(start + end, start + end + 8)]
    if (!BEGINS_TEXT.test(after) || (SAYS['verb-ends'].test(words) && /^\s*\d/.test(after))) {
      // "an Equal Opportunity Employer": the shorter form would be a piece of it.
      if (headingAnywhere(words) !== undefined) return undefined
      continue
    }
    const sure = isSure(words, before, after)
    const bodyStart = start + end + (/^[:?]?\s*[:–—]?\s*/.exec(after)?.[0].length ?? 0)
    if (sure || isLikely(words, before, after)) return { start, bodyStart, sure }
  }
  return undefined
}

/** A list item, a colon: any words may head what follows it. */
const POINT = /[:•·*–—▪●✓✔→]|\s-\s/u
const LETTERS = /^[\p{L}\p{N}]+/u
const WORD_WITHIN = /(?<=\p{Ll})(?=[\p{Lu}\d])/gu

/** Whether any heading can begin at a place: most words begin none, which is quicker to see than to look up all that follow. */
const mayHead = (line: string, start: number): boolean => {
  const ahead = line.slice(start, start + LONGEST_CHARS + 8)
  const word = LETTERS.exec(ahead)?.[0] ?? ''
  if (beginsHeading(word) || matchesOf(word, WORD_WITHIN).some(({ index }) => beginsHeading(word.slice(0, index)))) return true
  return POINT.test(ahead)
}

/** The headings of a line that lost its breaks, in order. */
export const findLostHeadings = (line: string): LostHeading[] => {
  const found: LostHeading[] = []
  for (const { index } of matchesOf(line, CAPITAL_OF_WORD)) {
    const isBehind = index >= (found.at(-1)?.bodyStart ?? 0)
    const heading = isBehind && mayHead(line, index) ? headingAt(line, index) : undefined
    if (heading) found.push(heading)
  }
  return found
}
