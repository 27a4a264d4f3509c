import type { CheckedLine } from '../schema/check.ts'
import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { lastStartingAt } from '../text/span.ts'

/** A line on a page has half of that; a paragraph of a text may be any length. */
const MAX_QUOTE = 240

const cut = (text: string, { start, end }: Span, at: number): string => {
  if (end - start <= MAX_QUOTE) return text.slice(start, end)
  const from = Math.max(start, Math.min(at - MAX_QUOTE / 4, end - MAX_QUOTE))
  return `${from > start ? '…' : ''}${text.slice(from, from + MAX_QUOTE)}${from + MAX_QUOTE < end ? '…' : ''}`
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
    quote: cut(text, shown, start).replace(/\s+/g, ' ').trim(),
  }
}
