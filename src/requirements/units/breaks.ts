import { SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Line } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import { lengthOf } from '../../text/span.ts'

/** What the words of a language say at the ends of lines. */
type SaysOfLines = Readonly<Record<'hanging' | 'continues', RegExp>>

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
  readonly says: SaysOfLines
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

export const beginsSmall = (text: string, { start }: Span): boolean => /^\p{Ll}/u.test(text.charAt(start))

export const hangs = (text: string, { start, end }: Span, { hanging }: SaysOfLines): boolean =>
  hanging.test(text.slice(Math.max(start, end - 12), end))

export const continues = (text: string, { start }: Span, { continues: pattern }: SaysOfLines): boolean =>
  pattern.test(text.slice(start, start + 10))

/** Lines with the next one where that stands right below and is no list item. */
const pairsOf = (text: string, lines: readonly Line[]): (readonly [Line, Line])[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && !next.listItem && !text.slice(line.end, next.start).includes('\n\n') ? [[line, next] as const] : []
  })

const wrapWidth = (text: string, lines: readonly Line[], pairs: readonly (readonly [Line, Line])[]): number => {
  const wrapped = pairs.filter(([, next]) => beginsSmall(text, next))
  const width = wrapped.reduce((widest, [line]) => Math.max(widest, lengthOf(line)), 0)
  const isText = wrapped.length >= FEWEST_WRAPPED && width >= NARROWEST_CHARS && width <= WIDEST_CHARS
  return isText && lines.every((line) => lengthOf(line) <= width + OVERHANG_CHARS) ? width : 0
}

/** Both ends of what stands in bold show: the line before it hangs, and the line after it goes on. */
const isBrokenAtEmphasis = (text: string, pairs: readonly (readonly [Line, Line])[], says: SaysOfLines): boolean => {
  const hanging = pairs.filter(([line]) => hangs(text, line, says)).length
  const goingOn = pairs.filter(([, next]) => continues(text, next, says)).length
  return hanging > 0 && goingOn > 0 && hanging + goingOn >= FEWEST_ENDS
}

export const breaksOf = (text: string, lines: readonly Line[], tongue: Tongue): Breaks => {
  const says = SAYS_IN[tongue]
  const widestPt = lines.reduce((widest, { box }) => Math.max(widest, box?.[2] ?? 0), 0)
  const pairs = widestPt > 0 ? [] : pairsOf(text, lines)
  const wrapChars = wrapWidth(text, lines, pairs)
  return { widestPt, wrapChars, atEmphasis: wrapChars === 0 && isBrokenAtEmphasis(text, pairs, says), says }
}

const firstWordLength = (text: string, { start, end }: Span): number =>
  /^\S+/.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0

/** Whether a line had no room left for the next line's first word: only then was it wrapped. */
export const isFullLine = (text: string, line: Line, next: Span, { widestPt, wrapChars }: Breaks): boolean => {
  const word = firstWordLength(text, next)
  if (widestPt === 0) return wrapChars > 0 && lengthOf(line) + 1 + word > wrapChars
  const width = line.box?.[2] ?? 0
  return width + ((word + 1) * width) / Math.max(1, lengthOf(line)) > widestPt
}
