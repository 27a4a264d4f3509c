import type { PageContent } from './engine.ts'
import { heightOf, type Rect, unite, widthOf } from './geometry.ts'
import { linesOf } from './gutters.ts'
import type { Segment } from './segments.ts'

/** A filled bar that is no higher is drawn as a line; higher ones are backgrounds. */
const MAX_BAR_PT = 4
const WHITE_RULE = 0xffffff

/** Pieces of one line: Word draws it cell by cell. In points. */
const SAME_HEIGHT_PT = 1
const MAX_PIECE_GAP_PT = 2

/** In parts of the width of the page's text: a line that is drawn so far parts what is above from what is below. */
const MIN_RULE_WIDTH = 0.7

const continues = (line: Rect, piece: Rect): boolean =>
  Math.abs(piece.top - line.top) < SAME_HEIGHT_PT && Math.abs(piece.left - line.right) < MAX_PIECE_GAP_PT

const joinPieces = (pieces: readonly Rect[]): Rect[] => {
  const joined: Rect[] = []
  for (const piece of pieces.toSorted((a, b) => Math.round(a.top) - Math.round(b.top) || a.left - b.left)) {
    const last = joined.at(-1)
    if (last && continues(last, piece)) joined[joined.length - 1] = unite(last, piece)
    else joined.push(piece)
  }
  return joined
}

/** The level lines that are drawn on a page, thin ones and bars. */
export const levelLines = ({ rules, paints }: Pick<PageContent, 'rules' | 'paints'>): Rect[] => {
  const bars = paints.filter(({ rect, color }) => color !== WHITE_RULE && heightOf(rect) <= MAX_BAR_PT)
  return joinPieces([...rules, ...bars.map(({ rect }) => rect)])
}

/** Below or above a cell, at most so many times its size away, the next one of its column begins at the same edge. */
const NEXT_CELL = 2.5
const SAME_COLUMN_PT = 1

const hasNext = (cell: Segment, text: readonly Segment[]): boolean =>
  text.some(({ rect, baseline }) => {
    const distance = Math.abs(baseline - cell.baseline)
    return Math.abs(rect.left - cell.rect.left) < SAME_COLUMN_PT && distance > 0 && distance < NEXT_CELL * cell.sizePt
  })

/** Between the two stand the cells of one row of a table, and nothing else. */
const encloseRow = (upper: Rect | undefined, lower: Rect | undefined, text: readonly Segment[]): boolean => {
  if (!upper || !lower) return false
  const cells = text.filter(({ rect }) => rect.top >= upper.top && rect.bottom <= lower.bottom)
  return linesOf(cells).length === 1 && cells.filter((cell) => hasNext(cell, text)).length > 1
}

/** Those of the lines that run across all text, and not between the rows of a table. */
export const linesAcross = (lines: readonly Rect[], text: readonly Segment[]): Rect[] => {
  if (text.length === 0) return []
  const minWidthPt = MIN_RULE_WIDTH * widthOf(text.map(({ rect }) => rect).reduce(unite))
  const across = lines.filter((line) => widthOf(line) >= minWidthPt).sort((a, b) => a.top - b.top)
  return across.filter((line, at) => !encloseRow(across[at - 1], line, text) && !encloseRow(line, across[at + 1], text))
}
