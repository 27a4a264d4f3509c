import type { Line } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'

/*
 * Plain text that was wrapped at a width, as mail programs and pages copied from a window have it:
 *
 *   - Sie verantworten den Einkauf von Leiterplatten,
 *     Halbleitern und Displays weltweit.
 *
 * German writes nouns with a capital, so that the next line's first letter does not say whether it goes on.
 */

/** So many lines that continue with a small letter are no accident. */
const FEWEST_WRAPPED = 4

/** Narrower text is a list of short items; wider text was not wrapped by hand or by a mail program. */
const NARROWEST_CHARS = 36
const WIDEST_CHARS = 110

/** A heading or a first line may be wider than the text below it by so much. */
const OVERHANG_CHARS = 20

const BEGINS_SMALL = /^\p{Ll}/u

const charsOf = ({ start, end }: Span): number => end - start

/** Whether the next line, right below, begins with a small letter and no bullet. */
const isWrapped = (text: string, line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  !next.listItem &&
  BEGINS_SMALL.test(text.charAt(next.start)) &&
  !text.slice(line.end, next.start).includes('\n\n')

/** The width in characters that a text was wrapped at; 0: it was not. */
export const wrapWidth = (text: string, lines: readonly Line[]): number => {
  const wrapped = lines.filter((line, index) => isWrapped(text, line, lines[index + 1]))
  const width = wrapped.reduce((widest, line) => Math.max(widest, charsOf(line)), 0)
  const isText = wrapped.length >= FEWEST_WRAPPED && width >= NARROWEST_CHARS && width <= WIDEST_CHARS
  return isText && lines.every((line) => charsOf(line) <= width + OVERHANG_CHARS) ? width : 0
}

/** Whether a line had no room left for the next line's first word. */
export const isFullLine = (text: string, line: Span, next: Span, width: number): boolean => {
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0] ?? ''
  return charsOf(line) + 1 + word.length > width
}
