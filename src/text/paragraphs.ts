import type { Document, Line, MediaType } from '../schema/document.ts'
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

/** In these formats a line is a paragraph: none was broken by a margin. */
export const UNBROKEN: ReadonlySet<MediaType> = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html',
])

/** "3+ years of", "Bachelor's degree in": an item of a list without bullets. */
const BEGINS_POINT =
  /^\s*(?:\d{1,2}\s?(?:\+|[-–]\s?\d|to \d|years?|yrs?)|(?:Bachelors?|Masters?|Ph\.?D|B\.?Sc?|M\.?Sc?|BA|MA|Degree|Minimum|At least)(?!\p{L}))/u

/** Of the widest line: where the next word would have stood within it, the line was ended on purpose. Letters differ in width. */
const SURE_ROOM = 0.75

/** An address may be wider than the margin. */
const FEWEST_WORDS_OF_WIDEST = 6

/** In a text whose lines a margin broke, in characters; 0 where lines have boxes or no margin broke them. */
const widthOf = ({ text, lines }: Document, isWhole: boolean): number => {
  const widths = lines
    .filter(({ box, start, end }) => box === null && text.slice(start, end).split(' ').length >= FEWEST_WORDS_OF_WIDEST)
    .map(({ start, end }) => end - start)
  return isWhole ? 0 : widths.reduce((most, width) => Math.max(most, width), 0)
}

const hasRoom = (text: string, line: Line, next: Line, width: number): boolean => {
  const [word = ''] = text.slice(next.start, Math.min(next.end, next.start + LONGEST_BEGINNING_CHARS)).split(' ', 1)
  return line.box === null && line.end - line.start + 1 + word.length <= SURE_ROOM * width
}

/** Where two lines stand. */
interface Surroundings {
  /** They may both be of one bullet. */
  readonly withinItem: boolean
  /** The format breaks lines at a margin. */
  readonly mayBeBroken: boolean
  /** Of the text, in characters; 0 where it is not known. */
  readonly width: number
}

const SMALL = /^\s*\p{Ll}/u

/**
 * Whether the words of `line` continue in the next one: one line break apart, looking alike, no end of a sentence between them,
 * and broken by the margin: after a long line or within a list item where a margin breaks lines, or before a small letter.
 */
const goesOn = (text: string, line: Line, next: Line, { withinItem, mayBeBroken, width }: Surroundings): boolean => {
  if (text.slice(line.end, next.start) !== '\n' || next.listItem || !looksAlike(line, next)) return false
  const words = text.slice(line.start, line.end)
  if (CLOSES_LINE.test(words.slice(-16))) return false
  const isBroken = mayBeBroken && !hasRoom(text, line, next, width)
  return (isBroken && (withinItem || words.length >= MIN_WRAPPED_LENGTH)) || SMALL.test(text.slice(next.start, next.end))
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
  const width = widthOf(document, isWhole)
  const mayBeBroken = !UNBROKEN.has(document.mediaType)
  const paragraphs: Span[] = []
  const softBreaks = new Set<number>()
  let first: Line | undefined
  for (const [index, line] of lines.entries()) {
    first ??= line
    const next = lines[index + 1]
    if (
      next &&
      goesOn(text, line, next, { withinItem: first.listItem, mayBeBroken, width }) &&
      !(isWhole && isPoint(text, line, next))
    )
      softBreaks.add(line.end)
    else {
      paragraphs.push({ start: first.start, end: line.end })
      first = undefined
    }
  }
  return { paragraphs, softBreaks }
})
