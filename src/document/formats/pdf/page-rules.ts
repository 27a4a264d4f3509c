import type { PageContent } from './engine.ts'
import { heightOf, type Rect, unite, widthOf } from './geometry.ts'

/** A filled bar that is no higher is drawn as a line; higher ones are backgrounds. */
const MAX_BAR_PT = 4
const WHITE = 0xffffff

/** Pieces of one line: Word draws it cell by cell. In points. */
const SAME_HEIGHT_PT = 1
const MAX_PIECE_GAP_PT = 2

/** In parts of the width of the page's text: a line that is drawn so far parts what is above from what is below. */
const MIN_RULE_WIDTH = 0.7

const continues = (line: Rect, piece: Rect): boolean =>
  Math.abs(piece.top - line.top) < SAME_HEIGHT_PT && piece.left - line.right < MAX_PIECE_GAP_PT

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
  const bars = paints.filter(({ rect, color }) => color !== WHITE && heightOf(rect) <= MAX_BAR_PT)
  return joinPieces([...rules, ...bars.map(({ rect }) => rect)])
}

/** Those of the lines that run across all text. */
export const linesAcross = (lines: readonly Rect[], text: readonly Rect[]): Rect[] => {
  if (text.length === 0) return []
  const minWidthPt = MIN_RULE_WIDTH * widthOf(text.reduce(unite))
  return lines.filter((line) => widthOf(line) >= minWidthPt)
}
