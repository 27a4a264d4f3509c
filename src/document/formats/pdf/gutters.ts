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

export const topOf = (segments: readonly Segment[]): number => Math.min(...segments.map(({ rect }) => rect.top))

export const bottomOf = (segments: readonly Segment[]): number => Math.max(...segments.map(({ rect }) => rect.bottom))

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
const guttersAt = (byHeight: readonly Segment[], x: number, headings: ReadonlySet<Segment>): Gutter[] => {
  const found: Gutter[] = []
  let between: Segment[] = []
  const finish = (): void => {
    const gutter = gutterAt(between, x)
    if (gutter) found.push(gutter)
    between = []
  }
  for (const segment of byHeight) {
    if ((segment.rect.left < x && segment.rect.right > x) || headings.has(segment)) finish()
    else between.push(segment)
  }
  finish()
  return found
}

const sizeOf = ({ left, right }: Gutter): number => left.length + right.length

/** Neighbouring places lie in one gutter. */
const distinct = (gutters: readonly Gutter[]): Gutter[] => [
  ...new Map(
    gutters.map((one) => [`${one.left.length} ${one.right.length} ${topOf(one.left)} ${topOf(one.right)}`, one]),
  ).values(),
]

/**
 * The gutters of a region, tallest first; the `headings` are crossed by none. The left border of a gutter is the right border of some segment, so only those
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
export const findGutters = (segments: readonly Segment[], headings: ReadonlySet<Segment> = new Set()): Gutter[] => {
  const minWidthPt = MIN_WIDTH * median(segments.map(({ sizePt }) => sizePt))
  const byHeight = [...segments].sort((a, b) => middleOf(a) - middleOf(b))
  const places = new Set(segments.map(({ rect }) => Math.round(rect.right + minWidthPt / 2)))
  return distinct([...places].flatMap((x) => guttersAt(byHeight, x, headings)))
    .filter(({ widthPt }) => widthPt >= minWidthPt)
    .sort((a, b) => b.heightPt - a.heightPt || sizeOf(b) - sizeOf(a) || b.widthPt - a.widthPt)
}
