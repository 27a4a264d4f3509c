import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { remember } from './remember.ts'
import { CLOSES_LINE } from './sentence-ends.ts'

/** A shorter line followed by a capital is an entry of its own: a narrow column holds 20 to 35 characters. */
const MIN_WRAPPED_LENGTH = 40

const looksAlike = (a: Line, b: Line): boolean => a.bold === b.bold && a.fontSizePt === b.fontSizePt && !a.heading && !b.heading

/** A text with a longer line than this was not broken by a margin: its other lines were ended on purpose. */
const WIDEST_MARGIN_CHARS = 160
const FEWEST_WORDS = 15

/** Formats without pages may keep a paragraph in one line, however long. An address is long, too. */
const keepsParagraphs = ({ text, lines }: Document): boolean =>
  lines.some(
    ({ start, end, box }) =>
      box === null && end - start > WIDEST_MARGIN_CHARS && text.slice(start, end).split(' ').length >= FEWEST_WORDS,
  )

/** "3+ years of", "Bachelor's degree in": an item of a list without bullets. */
const BEGINS_POINT =
  /^\s*(?:\d{1,2}\s?(?:\+|[-–]\s?\d|to \d|years?|yrs?)|(?:Bachelors?|Masters?|Ph\.?D|B\.?Sc?|M\.?Sc?|BA|MA|Degree|Minimum|At least)(?!\p{L}))/u

/**
 * Whether the words of `line` continue in the next one: one line break apart, looking alike, no end of a sentence between them,
 * and broken by the margin: after a long line, within a list item, or before a small letter.
 */
const goesOn = (text: string, line: Line, next: Line, withinItem: boolean): boolean => {
  if (text.slice(line.end, next.start) !== '\n' || next.listItem || !looksAlike(line, next)) return false
  const words = text.slice(line.start, line.end)
  if (CLOSES_LINE.test(words.slice(-16))) return false
  return withinItem || words.length >= MIN_WRAPPED_LENGTH || /^\s*\p{Ll}/u.test(text.slice(next.start, next.end))
}

/** Whether one of two lines is a list item: where no margin breaks lines, the two are not one. */
const isPoint = (text: string, line: Line, next: Line): boolean =>
  [line, next].some(({ start, end }) => BEGINS_POINT.test(text.slice(start, Math.min(end, start + LONGEST_BEGINNING_CHARS))))

const LONGEST_BEGINNING_CHARS = 24

/** Text as it was written, before a margin broke it. */
export interface Paragraphs {
  /** In order, not overlapping: every line of the document belongs to one. */
  readonly paragraphs: readonly Span[]
  /** Offsets of the line breaks within paragraphs. */
  readonly softBreaks: ReadonlySet<number>
}

/** Join the lines that a margin broke: the same words are found in a PDF, a DOCX and a text. Joined once for all stages. */
export const joinLines = remember((document: Document): Paragraphs => {
  const { text, lines } = document
  const isWhole = keepsParagraphs(document)
  const paragraphs: Span[] = []
  const softBreaks = new Set<number>()
  let first: Line | undefined
  for (const [index, line] of lines.entries()) {
    first ??= line
    const next = lines[index + 1]
    if (next && goesOn(text, line, next, first.listItem) && !(isWhole && isPoint(text, line, next))) softBreaks.add(line.end)
    else {
      paragraphs.push({ start: first.start, end: line.end })
      first = undefined
    }
  }
  return { paragraphs, softBreaks }
})
