import { SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Line } from '../../schema/document.ts'
import { lengthOf, quote } from '../../text/span.ts'

/**
 * How the lines of a document came to be broken, where not by whoever wrote it:
 *
 * ```text
 * page       the file says how wide its lines are, and a line was full
 * width      - Sie verantworten den Einkauf von Leiterplatten,      a mail program, or a page copied from a window
 *              Halbleitern und Displays weltweit.
 * emphasis   They are now seeking a                                 a site that sets each word in bold on a line of its own
 *            Java Engineer
 *            to join the team
 * ```
 */
export interface Breaks {
  /** Of the widest line on a page; 0: plain text. */
  readonly widestPt: number
  /** The width in characters that the text was wrapped at; 0: it was not. */
  readonly wrapChars: number
  readonly atEmphasis: boolean
  /** What the words of the language say at the ends of lines. */
  readonly says: Readonly<Record<'hanging' | 'continues', RegExp>>
}

/** So many lines that continue with a small letter are no accident. */
const FEWEST_WRAPPED = 4

/** Narrower text is a list of short items; wider text was not wrapped by hand or by a mail program. */
const NARROWEST_CHARS = 36
const WIDEST_CHARS = 110

/** A heading or a first line may be wider than the text below it by so much. */
const OVERHANG_CHARS = 20

/** So many ends of lines around words in bold are no accident: those of two words, or of one and the half of another. */
const FEWEST_ENDS = 3

export const beginsSmall = (words: string): boolean => /^\p{Ll}/u.test(words)

/** The words of a line, and those of the next one. */
interface Pair {
  readonly above: string
  readonly below: string
}

/** Lines with the next one where that stands right below and is no list item. */
const pairsOf = (text: string, lines: readonly Line[]): Pair[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const isBelow = next && !next.listItem && !text.slice(line.end, next.start).includes('\n\n')
    return isBelow ? [{ above: quote(text, line), below: quote(text, next) }] : []
  })

const wrapWidth = (lines: readonly Line[], pairs: readonly Pair[]): number => {
  const wrapped = pairs.filter(({ below }) => beginsSmall(below))
  const width = wrapped.reduce((widest, { above }) => Math.max(widest, above.length), 0)
  const isText = wrapped.length >= FEWEST_WRAPPED && width >= NARROWEST_CHARS && width <= WIDEST_CHARS
  return isText && lines.every((line) => lengthOf(line) <= width + OVERHANG_CHARS) ? width : 0
}

/** Both ends of what stands in bold show: the line before it hangs, and the line after it goes on. */
const isBrokenAtEmphasis = (pairs: readonly Pair[], { hanging, continues }: Breaks['says']): boolean => {
  const ends = pairs.filter(({ above }) => hanging.test(above)).length
  const beginnings = pairs.filter(({ below }) => continues.test(`${below}\n`)).length
  return ends > 0 && beginnings > 0 && ends + beginnings >= FEWEST_ENDS
}

export const breaksOf = (text: string, lines: readonly Line[], tongue: Tongue): Breaks => {
  const says = SAYS_IN[tongue]
  const widestPt = lines.reduce((widest, { box }) => Math.max(widest, box?.[2] ?? 0), 0)
  const pairs = widestPt > 0 ? [] : pairsOf(text, lines)
  const wrapChars = wrapWidth(lines, pairs)
  return { widestPt, wrapChars, atEmphasis: wrapChars === 0 && isBrokenAtEmphasis(pairs, says), says }
}

/** Whether a line had no room left for the next line's first word: only then was it wrapped. */
export const isFullLine = (line: Line, below: string, { widestPt, wrapChars }: Breaks): boolean => {
  const word = /^\S{0,60}/.exec(below)?.[0].length ?? 0
  if (widestPt === 0) return wrapChars > 0 && lengthOf(line) + 1 + word > wrapChars
  const width = line.box?.[2] ?? 0
  return width + ((word + 1) * width) / Math.max(1, lengthOf(line)) > widestPt
}
