import type { Document, Line, Span } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'

/** A run of a line's words: marked, or not. */
export interface Run {
  readonly text: string
  readonly isMarked: boolean
}

/** The marks within a line, joined where they overlap, in order. */
const marksWithin = (line: Line, marks: readonly Span[]): Span[] => {
  const joined: Span[] = []
  const own = marks.filter((mark) => overlaps(mark, line)).sort((a, b) => a.start - b.start)
  for (const mark of own) {
    const last = joined.at(-1)
    const end = Math.min(mark.end, line.end)
    if (last && mark.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start: Math.max(mark.start, line.start), end })
  }
  return joined
}

/** The words of a line in order, parted where marks begin and end; none is empty. */
export const runsOf = ({ text }: Pick<Document, 'text'>, line: Line, marks: readonly Span[]): Run[] => {
  let at = line.start
  const runs: Run[] = []
  for (const { start, end } of marksWithin(line, marks)) {
    runs.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  return [...runs, { text: text.slice(at, line.end), isMarked: false }].filter((run) => run.text !== '')
}

/** One page of a document, or all of it where it has none. */
export interface PageOfLines {
  readonly page: number | null
  /** Number of its first line, 1-based. */
  readonly from: number
  readonly lines: readonly Line[]
}

export const pagesOf = ({ lines }: Pick<Document, 'lines'>): PageOfLines[] => {
  const pages: { page: number | null; from: number; lines: Line[] }[] = []
  for (const [index, line] of lines.entries()) {
    const last = pages.at(-1)
    if (last && last.page === line.page) last.lines.push(line)
    else pages.push({ page: line.page, from: index + 1, lines: [line] })
  }
  return pages
}

/** Whether the layout leaves a gap above the line. */
export const isAfterGap = ({ text }: Pick<Document, 'text'>, line: Line): boolean =>
  text.slice(Math.max(0, line.start - 2), line.start) === '\n\n'
