import { linesOf, median, sharesLine } from './gutters.ts'
import type { Segment } from './segments.ts'
import {
  blocksOf,
  type Columns,
  HEADING_SIZE,
  hasDate,
  isLabelColumn,
  MAX_DATE_LINES,
  MIN_LABELS,
  shareBeside,
} from './tables.ts'

/** In parts of the font size: the least gap across both columns at which one layout may end and another begin. */
const MIN_BREAK = 0.7

/** Edges that differ by less, in parts of the font size, are one edge. */
const SAME_BREAK_EDGE = 0.2

/** Only a column with far fewer lines than its entries is surely one of labels. */
const MAX_SURE_DENSITY = 0.5

/** Heights at which neither side of a gutter has text, from the top. */
const breaksOf = ({ left, right }: Columns): number[] => {
  const heights: number[] = []
  let bottom = Number.POSITIVE_INFINITY
  for (const { rect, sizePt } of [...left, ...right].sort((a, b) => a.rect.top - b.rect.top)) {
    if (rect.top - bottom > MIN_BREAK * sizePt) heights.push((rect.top + bottom) / 2)
    bottom = bottom === Number.POSITIVE_INFINITY ? rect.bottom : Math.max(bottom, rect.bottom)
  }
  return heights
}

const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges)

const isRightAligned = (segments: readonly Segment[]): boolean => {
  const sizePt = median(segments.map((segment) => segment.sizePt))
  const isRagged = segments.length === 1 || spread(segments.map(({ rect }) => rect.left)) > sizePt
  return isRagged && spread(segments.map(({ rect }) => rect.right)) < SAME_BREAK_EDGE * sizePt
}

/** Whether this part of two columns is an entry with its date at the right edge, or with its place beside its date. */
const isDatedEntry = ({ left, right }: Columns): boolean => {
  const lines = linesOf(right)
  if (lines.length > MAX_DATE_LINES || shareBeside(lines, left) < 1) return false
  const beside = left.filter((segment) => lines.some((line) => sharesLine(segment, line)))
  return (hasDate(lines) && isRightAligned(right)) || (lines.length === 1 && hasDate(beside))
}

const isLabelled = (part: Columns): boolean => {
  const labels = linesOf(part.left)
  if (blocksOf(labels).length < MIN_LABELS || labels.length > MAX_SURE_DENSITY * linesOf(part.right).length) return false
  return isLabelColumn(part)
}

/**
 * Whether a section with columns of its own begins here: a heading alone on its line, larger than anything in the right column,
 * and under it the first lines of both columns side by side. Two columns of a page each have headings of that size.
 */
const isSectionStart = ({ left, right }: Columns, whole: Columns): boolean => {
  const [heading, first] = linesOf(left)
  const [beside] = linesOf(right)
  if (!heading || !first || !beside || heading.sizePt < HEADING_SIZE * first.sizePt) return false
  const isLargest = whole.right.every(({ sizePt }) => sizePt < heading.sizePt)
  return isLargest && !sharesLine(heading, beside) && shareBeside([beside], [first]) === 1
}

const partOf = ({ left, right }: Columns, isIn: (bottom: number) => boolean): Columns => ({
  left: left.filter(({ rect }) => isIn(rect.bottom)),
  right: right.filter(({ rect }) => isIn(rect.bottom)),
})

/** One section that begins like this may do so by chance. */
const MIN_GRID_SECTIONS = 2
const MAX_HEADING_WORDS = 4

/** Whether the first line may be a heading, with nothing beside it. */
const startsAlone = ({ left, right }: Columns): boolean => {
  const [heading] = linesOf(left)
  if (!heading || /\d/.test(heading.text) || heading.text.split(' ').length > MAX_HEADING_WORDS) return false
  return right.every((segment) => segment.rect.top >= heading.rect.bottom)
}

/** A line alone at the left, and under it the first lines of both columns side by side. */
const isGridSection = (part: Columns): boolean => {
  const [, first] = linesOf(part.left)
  const [beside] = linesOf(part.right)
  return first !== undefined && beside !== undefined && startsAlone(part) && sharesLine(first, beside)
}

/**
 * Where the last of several sections begins whose entries stand in a grid below the heading, or that have none at the
 * right, whatever the headings look like.
 */
const breakInGrid = (gutter: Columns): number | undefined => {
  const heights = [Number.NEGATIVE_INFINITY, ...breaksOf(gutter)]
  const parts = heights.map((from, index) => {
    const until = heights[index + 1] ?? Number.POSITIVE_INFINITY
    return { from, part: partOf(gutter, (bottom) => bottom >= from && bottom < until) }
  })
  const sections = parts.filter(({ part }) => isGridSection(part))
  if (sections.length < MIN_GRID_SECTIONS) return undefined
  const last = parts.at(-1)
  const isTail = last !== undefined && last.part.right.length === 0 && startsAlone(last.part)
  return isTail ? last.from : sections.at(-1)?.from
}

/**
 * The height at which one layout gives way to another that happens to have the same gutter:
 *
 * ```text
 * University     2012 – 2016     an entry with its date at the edge,
 * Berlin            Bachelor
 * ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
 * PROJECTS                       then a section in columns
 * Project A    Project B
 * ████████     ████████
 * ```
 *
 * @returns undefined where the gutter is one layout from top to bottom.
 */
export const breakBetweenLayouts = (gutter: Columns): number | undefined => breakOfLayout(gutter) ?? breakInGrid(gutter)

const breakOfLayout = (gutter: Columns): number | undefined =>
  breaksOf(gutter).find((height) => {
    const above = partOf(gutter, (bottom) => bottom < height)
    const below = partOf(gutter, (bottom) => bottom >= height)
    if ([above.left, above.right, below.left, below.right].some((side) => side.length === 0)) return false
    return [above, below].some((part) => isDatedEntry(part) || isLabelled(part)) || isSectionStart(below, gutter)
  })
