import type { Document, Span } from '../../schema/index.ts'
import { lastStartingAt } from '../../text/span.ts'
import type { Markup } from '../markup.ts'
import { type LaidOutParagraph, wordsOf } from './lay-out-paragraphs.ts'

/** A stretch of the old text and where it stands in the new one. */
interface Stretch extends Span {
  readonly newStart: number
}

/** Where the lines of each paragraph went. The new document is used only if it reads back paragraph by paragraph as it was drawn. */
const stretchesOf = (paragraphs: readonly LaidOutParagraph[], after: Document): Stretch[] => {
  const drawn = paragraphs.filter((paragraph) => wordsOf(paragraph).trim() !== '')
  return drawn.flatMap((paragraph, index) => {
    const line = after.lines[index]
    const words = wordsOf(paragraph)
    if (line === undefined || !after.text.slice(line.start, line.end).endsWith(words)) return []
    let newStart = line.end - words.length
    return paragraph.pieces.map(({ start, end, glue }) => {
      const stretch = { start, end, newStart: newStart + glue.length }
      newStart += glue.length + end - start
      return stretch
    })
  })
}

const moveWithin = (span: Span, stretches: readonly Stretch[]): Span | null => {
  const home = stretches.find(({ start, end }) => span.start <= end && start < Math.max(span.end, span.start + 1))
  if (!home) return null
  const [start, end] = [Math.max(span.start, home.start), Math.max(home.start, Math.min(span.end, home.end))]
  return { start: home.newStart + start - home.start, end: home.newStart + end - home.start }
}

/** A new line above another ends with a copy of that line's mark, which the new document draws in its own way. */
const withMarkOf = ({ text, start }: Markup['edits'][number], place: Span, before: string, after: Document): string => {
  const markAt = before.lastIndexOf('\n', start - 1) + 1
  const ending = `\n${before.slice(markAt, start)}`
  const line = lastStartingAt(after.lines, place.start)
  if (!line || !text.endsWith(ending)) return text
  return `${text.slice(0, -ending.length)}\n${after.text.slice(line.start, place.start)}`
}

/** Markup of one document, for a new one that says the same: places move, and what has no place in the new one loses it. */
export const translateMarkup = (
  { edits, notes }: Pick<Markup, 'edits' | 'notes'>,
  paragraphs: readonly LaidOutParagraph[],
  before: string,
  after: Document,
): Pick<Markup, 'edits' | 'notes'> => {
  const stretches = stretchesOf(paragraphs, after)
  const move = (span: Span): Span | null => moveWithin(span, stretches)
  return {
    edits: edits.flatMap((edit) => {
      const place = move(edit)
      return place && place.end - place.start === edit.end - edit.start
        ? [{ ...edit, ...place, text: withMarkOf(edit, place, before, after) }]
        : []
    }),
    notes: notes.map((note) => ({ ...note, place: note.place && move(note.place) })),
  }
}
