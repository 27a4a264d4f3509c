import type { CheckedLine } from '../schema/check.ts'
import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { lastStartingAt } from '../text/span.ts'

/** A line on a page has half of that; a paragraph of a text may be any length. */
const CITED_LINE_LENGTH = 240

/** The part of a line that is shown. */
const shownOf = ({ start, end }: Span, at: number): Span => {
  if (end - start <= CITED_LINE_LENGTH) return { start, end }
  const from = Math.max(start, Math.min(at - CITED_LINE_LENGTH / 4, end - CITED_LINE_LENGTH))
  return { start: from, end: Math.min(end, from + CITED_LINE_LENGTH) }
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The words of a line as they are shown, and where in them the words meant stand. */
const quoteOf = (text: string, line: Span, words: Span): Pick<CheckedLine, 'quote' | 'within'> => {
  const shown = shownOf(line, words.start)
  const [before, after] = [shown.start > line.start ? '…' : '', shown.end < line.end ? '…' : '']
  const part = (end: number): string => inOneLine(before + text.slice(shown.start, Math.max(shown.start, end))).trimStart()
  const quote = `${part(shown.end)}${after}`.trimEnd()
  const start = Math.min(part(words.start).length, quote.length)
  return {
    quote,
    within: { start, end: Math.max(start, Math.min(part(Math.min(words.end, shown.end)).trimEnd().length, quote.length)) },
  }
}

/** A place as it is shown: its line, and the words of it. */
export const citeLine = ({ text, lines }: Document, { start, end }: Span): CheckedLine => {
  const line = lastStartingAt(lines, start)
  const isHidden = line === undefined || start >= line.end
  const shown = isHidden ? { start, end } : { start: line.start, end: line.end }
  return {
    start,
    end,
    line: isHidden || !line ? Math.max(1, lines.length) : lines.indexOf(line) + 1,
    ...quoteOf(text, shown, { start, end }),
  }
}
