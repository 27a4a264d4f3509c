import { findGutters, isTable } from './gutters.ts'
import type { Segment } from './segments.ts'

/** Segments that are read row by row, without interruption. */
export type Block = readonly Segment[]

/** Layouts nest columns in bands in columns, hardly deeper. */
const MAX_DEPTH = 12

/** A header above one column is parted from it by at least this, in parts of its font size. */
const CLEAR_GAP = 0.7

interface Bands {
  readonly above: readonly Segment[]
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  readonly below: readonly Segment[]
}

const topOf = (segments: readonly Segment[]): number => Math.min(...segments.map(({ rect }) => rect.top))
const bottomOf = (segments: readonly Segment[]): number => Math.max(...segments.map(({ rect }) => rect.bottom))

/** The part of a column that lies wholly above (or below) the other column and is parted by a clear gap from its own rest. */
const headOf = (column: readonly Segment[], otherTop: number): readonly Segment[] => {
  const head = column.filter(({ rect }) => rect.bottom <= otherTop)
  const rest = column.filter(({ rect }) => rect.bottom > otherTop)
  if (head.length === 0 || rest.length === 0) return []
  const last = head.reduce((lowest, segment) => (segment.rect.bottom > lowest.rect.bottom ? segment : lowest))
  return topOf(rest) - last.rect.bottom >= CLEAR_GAP * last.sizePt ? head : []
}

const splitAt = (segments: readonly Segment[], left: readonly Segment[], right: readonly Segment[]): Bands => {
  const heads = new Set([...headOf(left, topOf(right)), ...headOf(right, topOf(left))])
  const inside = new Set([...left, ...right].filter((segment) => !heads.has(segment)))
  const middle = (topOf([...inside]) + bottomOf([...inside])) / 2
  const outside = segments.filter((segment) => !inside.has(segment))
  const isAbove = ({ rect }: Segment): boolean => (rect.top + rect.bottom) / 2 < middle
  return {
    above: outside.filter(isAbove),
    left: left.filter((segment) => inside.has(segment)),
    right: right.filter((segment) => inside.has(segment)),
    below: outside.filter((segment) => !isAbove(segment)),
  }
}

/**
 * Order one page's segments as a person reads them, as blocks: a recursive XY-cut that looks for the tallest gutter first.
 *
 * ```text
 *   1 1 1 1 1        what lies above a gutter is read first,
 *   2 2 │ 3 3        then the left column whole,
 *   2 2 │ 3 3        then the right column whole,
 *   4 4 4 4 4        then what lies below.
 * ```
 *
 * A gutter between the columns of a table (dates, labels) parts nothing: see {@link isTable}.
 *
 * @param segments any order.
 * @returns Each segment exactly once.
 */
export const readingOrder = (segments: readonly Segment[], depth = 0): Block[] => {
  if (segments.length === 0) return []
  const gutter = depth < MAX_DEPTH ? findGutters(segments).find((one) => !isTable(one)) : undefined
  if (!gutter) return [segments]
  const { above, left, right, below } = splitAt(segments, gutter.left, gutter.right)
  return [above, left, right, below].flatMap((part) => readingOrder(part, depth + 1))
}
