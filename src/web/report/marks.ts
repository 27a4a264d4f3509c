import type { Document, Line, Span } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'

/** A run of words: marked or not, and highlighted or not. */
export interface Run {
  readonly text: string
  readonly isMarked: boolean
  readonly isLit: boolean
}

/** Runs that look alike are one. */
const joinAlike = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.isMarked === run.isMarked && last.isLit === run.isLit) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    } else joined.push(run)
  }
  return joined
}

/**
 * The words of a span in order, separated where marks begin and end; none is empty.
 *
 * @param lit those of the marks that are highlighted.
 */
export const runsOf = (
  { text }: Pick<Document, 'text'>,
  span: Span,
  marks: readonly Span[],
  lit: readonly Span[] = [],
): Run[] => {
  const within = (all: readonly Span[]): Span[] => all.filter((mark) => overlaps(mark, span))
  const [own, ownLit] = [within(marks), within(lit)]
  const edges = [...own, ...ownLit].flatMap(({ start, end }) => [Math.max(start, span.start), Math.min(end, span.end)])
  const cuts = [...new Set([span.start, ...edges, span.end])].sort((a, b) => a - b)
  const runs = cuts.slice(1).map((end, index) => {
    const piece = { start: cuts[index] ?? span.start, end }
    const isIn = (all: readonly Span[]): boolean => all.some((mark) => overlaps(mark, piece))
    return { text: text.slice(piece.start, end), isMarked: isIn(own), isLit: isIn(ownLit) }
  })
  return joinAlike(runs)
}

/** One page of a document, or all of it if it has no pages. */
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
