import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'

/** Ends a sentence, also before a closing bracket or quote. */
const SENTENCE_END = /[.!?;:][)\]"'’”]*\s*$/

/** A shorter line that is followed by a capital is an entry of its own: a narrow column holds 20 to 35 characters. */
const MIN_WRAPPED_LENGTH = 40

const looksAlike = (a: Line, b: Line): boolean => a.bold === b.bold && a.fontSizePt === b.fontSizePt && !a.heading && !b.heading

/**
 * Whether the words of `line` go on in the next one: one line break apart, of one look, no sentence's end between
 * them, and the break made by the margin: after a long line, within a list item, or before a small letter.
 */
const goesOn = (text: string, line: Line, next: Line, withinItem: boolean): boolean => {
  if (text.slice(line.end, next.start) !== '\n' || next.listItem || !looksAlike(line, next)) return false
  const words = text.slice(line.start, line.end)
  if (SENTENCE_END.test(words.slice(-16))) return false
  return withinItem || words.length >= MIN_WRAPPED_LENGTH || /^\s*\p{Ll}/u.test(text.slice(next.start, next.end))
}

/** Text as it was written, before a margin broke it. */
export interface Paragraphs {
  /** In order, not overlapping: every line of the document belongs to one. */
  readonly paragraphs: readonly Span[]
  /** Offsets of the line breaks within paragraphs. */
  readonly softBreaks: ReadonlySet<number>
}

/** Join the lines that a margin broke: the same words are found in a PDF, a DOCX and a text. */
export const joinLines = ({ text, lines }: Document): Paragraphs => {
  const paragraphs: Span[] = []
  const softBreaks = new Set<number>()
  let first: Line | undefined
  for (const [index, line] of lines.entries()) {
    first ??= line
    const next = lines[index + 1]
    if (next && goesOn(text, line, next, first.listItem)) softBreaks.add(line.end)
    else {
      paragraphs.push({ start: first.start, end: line.end })
      first = undefined
    }
  }
  return { paragraphs, softBreaks }
}
