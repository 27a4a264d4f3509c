import { widthOf } from './geometry.ts'
import { isListItem } from './list-marks.ts'
import type { Segment } from './segments.ts'

/** A vertical strip that no segment crosses between two heights, and what stands beside it there. */
export interface Gutter {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  /** The height over which both sides have text, in points. */
  readonly heightPt: number
  readonly widthPt: number
}

/** Narrower strips are word gaps that happen to stand above each other; in parts of the median font size. */
const MIN_WIDTH = 0.9

/** A side with fewer lines is a label or a date, not a column. */
const MIN_LINES = 3

/** Two segments share a line when their baselines differ by less, in parts of the font size. */
const SAME_LINE = 0.45

const middleOf = ({ rect }: Segment): number => (rect.top + rect.bottom) / 2

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

export const sharesLine = (a: Segment, b: Segment): boolean =>
  Math.abs(a.baseline - b.baseline) < SAME_LINE * Math.min(a.sizePt, b.sizePt)

/** The segments' distinct lines, as the first segment of each, from top to bottom. */
export const linesOf = (segments: readonly Segment[]): Segment[] => {
  const lines: Segment[] = []
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1)
    if (!last || !sharesLine(last, segment)) lines.push(segment)
  }
  return lines
}

const topOf = (segments: readonly Segment[]): number => Math.min(...segments.map(({ rect }) => rect.top))
const bottomOf = (segments: readonly Segment[]): number => Math.max(...segments.map(({ rect }) => rect.bottom))

/** The gutter through `x` between two heights. */
const gutterAt = (between: readonly Segment[], x: number): Gutter | undefined => {
  const left = between.filter(({ rect }) => rect.right <= x)
  const right = between.filter(({ rect }) => rect.left >= x)
  if (left.length < MIN_LINES || right.length < MIN_LINES) return undefined
  const heightPt = Math.min(bottomOf(left), bottomOf(right)) - Math.max(topOf(left), topOf(right))
  const widthPt = Math.min(...right.map(({ rect }) => rect.left)) - Math.max(...left.map(({ rect }) => rect.right))
  if (heightPt <= 0 || linesOf(left).length < MIN_LINES || linesOf(right).length < MIN_LINES) return undefined
  return { left, right, heightPt, widthPt }
}

/** All gutters through `x`: crossing segments part the region into the heights in which there may be one. */
const guttersAt = (byHeight: readonly Segment[], x: number): Gutter[] => {
  const found: Gutter[] = []
  let between: Segment[] = []
  const finish = (): void => {
    const gutter = gutterAt(between, x)
    if (gutter) found.push(gutter)
    between = []
  }
  for (const segment of byHeight) {
    if (segment.rect.left < x && segment.rect.right > x) finish()
    else between.push(segment)
  }
  finish()
  return found
}

/**
 * The gutters of a region, tallest first. The left border of a gutter is the right border of some segment, so only those
 * places need to be tried.
 *
 * ```text
 * ████ name ████████████
 * ██████  ┊  ███████████
 * ████    ┊  █████████      ┊ from the header that crosses it down to the footer
 * ██████  ┊  ██████████
 *   ████ footer ███
 * ```
 */
export const findGutters = (segments: readonly Segment[]): Gutter[] => {
  const minWidthPt = MIN_WIDTH * median(segments.map(({ sizePt }) => sizePt))
  const byHeight = [...segments].sort((a, b) => middleOf(a) - middleOf(b))
  const places = new Set(segments.map(({ rect }) => Math.round(rect.right + minWidthPt / 2)))
  return [...places]
    .flatMap((x) => guttersAt(byHeight, x))
    .filter(({ widthPt }) => widthPt >= minWidthPt)
    .sort((a, b) => b.heightPt - a.heightPt || b.widthPt - a.widthPt)
}

/** Part of the labels that must begin beside a line of the other side for the two sides to be rows of one table. */
const MIN_SHARED = 0.75

/** Labels stand alone or in twos, dates with their place and length in threes; a sidebar's lines follow each other. */
const MAX_LABEL_LINES = 2.5
const MAX_DATE_LINES = 3.5

/** A label column has gaps where its entries are longer than it. */
const MAX_LABEL_DENSITY = 0.75

/** Lines closer than this, in parts of the font size, follow each other. */
const FOLLOWING = 1.9

/** A line is full when it fills this part of its column; prose has such lines, a table's cell has not. */
const FULL_LINE = 0.8
const PROSE_SHARE = 0.35
const PROSE_WIDTH = 15

/** A year, "present", 03/19: what stands in a column of dates. */
const DATE = /\b(?:19|20)\d{2}\b|\b(?:present|current|today|ongoing|now)\b|\b\d{1,2}\/\d{2,4}\b/i
const DATE_SHARE = 0.5

const LIST_SHARE = 0.5

/** Lines that follow each other closely, as one label or paragraph. */
const blocksOf = (lines: readonly Segment[]): Segment[][] => {
  const blocks: Segment[][] = []
  for (const line of lines) {
    const before = blocks.at(-1)?.at(-1)
    if (before && line.baseline - before.baseline <= FOLLOWING * Math.max(line.sizePt, before.sizePt)) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

const columnWidth = (segments: readonly Segment[]): number =>
  Math.max(...segments.map(({ rect }) => rect.right)) - Math.min(...segments.map(({ rect }) => rect.left))

const isProse = (segments: readonly Segment[]): boolean => {
  const width = columnWidth(segments)
  const full = segments.filter(({ rect }) => widthOf(rect) > FULL_LINE * width).length
  return width > PROSE_WIDTH * median(segments.map(({ sizePt }) => sizePt)) && full >= PROSE_SHARE * segments.length
}

const shareOf = <T>(all: readonly T[], has: (one: T) => boolean): number => all.filter(has).length / Math.max(1, all.length)

/**
 * Do the two sides of a gutter belong together line by line, so that it must not be read as two columns? So it is with
 * dates at the right edge, with labels (dates, names of skill groups, section headings) beside their entries, and with
 * the cells of a table.
 *
 * The side with fewer lines is bound to the other when nearly each of its blocks begins beside a line of the other, and
 * when the blocks are dates, or short labels with space between them, or when both sides have the same lines but neither
 * is prose or a list.
 */
export const isTable = ({ left, right }: Gutter): boolean => {
  const leftLines = linesOf(left)
  const rightLines = linesOf(right)
  const [few, many, side] = leftLines.length < rightLines.length ? [leftLines, rightLines, left] : [rightLines, leftLines, right]
  const isBeside = (line: Segment | undefined): boolean => many.some((other) => line && sharesLine(line, other))
  const blocks = blocksOf(few)
  if (shareOf(blocks, (block) => isBeside(block[0])) < MIN_SHARED) return false
  const linesPerBlock = few.length / blocks.length
  const dated = shareOf(blocks, (block) => block.some(({ text }) => DATE.test(text))) >= DATE_SHARE
  if (dated && linesPerBlock <= MAX_DATE_LINES && !isProse(side)) return true
  if (shareOf(few, isBeside) < MIN_SHARED) return false
  if (few.length <= MAX_LABEL_DENSITY * many.length) return linesPerBlock <= MAX_LABEL_LINES
  const listed = shareOf(right, ({ text }) => isListItem(text)) >= LIST_SHARE
  return !listed && !(isProse(left) && isProse(right))
}
