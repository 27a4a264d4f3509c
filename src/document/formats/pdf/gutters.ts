import type { Rect } from './geometry.ts'
import type { Segment } from './segments.ts'

/** A vertical strip that no segment crosses between two heights, and what stands beside it there. */
export interface Gutter {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  /** The height over which both sides have text, in points. */
  readonly heightPt: number
  readonly widthPt: number
}

/** What no column passes: headings of the whole page, and lines that are drawn across it. */
export interface Barriers {
  readonly headings: ReadonlySet<Segment>
  readonly rules: readonly Rect[]
}

const NO_BARRIERS: Barriers = { headings: new Set(), rules: [] }

/** Narrower strips are word gaps that happen to line up; in parts of the median font size. */
const MIN_WIDTH = 0.9

/** Between columns of so many lines one or two long ones may nearly reach the other side: word gaps do not line up there. */
const TALL_LINES = 20
const MIN_TALL_WIDTH = 0.4
const MAX_LONG_LINES = 2

/** A side with fewer lines is a label or a date, not a column. */
const MIN_GUTTER_LINES = 3

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

/** A strip through `x` that may be a gutter: between which segments, sorted by height, and how much stands beside it. */
interface Strip {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly leftCount: number
  readonly rightCount: number
  readonly leftTop: number
  readonly rightTop: number
  readonly heightPt: number
  readonly widthPt: number
}

/**
 * The strip through `x` beside the segments from `from` on, up to the first that crosses it or that stands below `until`. Counted
 * without gathering, since most places are no gutter, and a page has hundreds of places.
 */
const stripAt = (
  byHeight: readonly Segment[],
  { headings }: Barriers,
  [x, until]: readonly [number, number],
  from: number,
): Strip => {
  let [leftCount, leftTop, leftBottom, leftEdge] = [
    0,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  let [rightCount, rightTop, rightBottom, rightEdge] = [
    0,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]
  let to = from
  for (; to < byHeight.length; to++) {
    const segment = byHeight[to] as Segment
    const { left, right, top, bottom } = segment.rect
    if ((left < x && right > x) || headings.has(segment) || middleOf(segment) > until) break
    if (right <= x) {
      leftCount++
      if (top < leftTop) leftTop = top
      if (bottom > leftBottom) leftBottom = bottom
      if (right > leftEdge) leftEdge = right
    }
    if (left >= x) {
      rightCount++
      if (top < rightTop) rightTop = top
      if (bottom > rightBottom) rightBottom = bottom
      if (left < rightEdge) rightEdge = left
    }
  }
  const heightPt = Math.min(leftBottom, rightBottom) - Math.max(leftTop, rightTop)
  return { x, from, to, leftCount, rightCount, leftTop, rightTop, heightPt, widthPt: rightEdge - leftEdge }
}

/** All strips through `x`: crossing segments and rules divide the region into the heights in which there may be one. */
const stripsAt = (byHeight: readonly Segment[], barriers: Barriers, x: number): Strip[] => {
  const strips: Strip[] = []
  const heights = barriers.rules.flatMap(({ left, right, top }) => (left < x && right > x ? [top] : []))
  for (let from = 0; from < byHeight.length; ) {
    const height = middleOf(byHeight[from] as Segment)
    const until = heights.reduce((next, top) => (top >= height && top < next ? top : next), Number.POSITIVE_INFINITY)
    const strip = stripAt(byHeight, barriers, [x, until], from)
    if (strip.leftCount >= MIN_GUTTER_LINES && strip.rightCount >= MIN_GUTTER_LINES && strip.heightPt > 0) strips.push(strip)
    const stopped = byHeight[strip.to]
    from = strip.to > from && stopped && middleOf(stopped) > until ? strip.to : strip.to + 1
  }
  return strips
}

/** Neighbouring places lie in one gutter. */
const distinct = (strips: readonly Strip[]): Strip[] => [
  ...new Map(strips.map((one) => [`${one.leftCount} ${one.rightCount} ${one.leftTop} ${one.rightTop}`, one])).values(),
]

const toGutter = (byHeight: readonly Segment[], strip: Strip): Gutter[] => {
  const between = byHeight.slice(strip.from, strip.to)
  const left = between.filter(({ rect }) => rect.right <= strip.x)
  const right = between.filter(({ rect }) => rect.left >= strip.x)
  if (linesOf(left).length < MIN_GUTTER_LINES || linesOf(right).length < MIN_GUTTER_LINES) return []
  return [{ left, right, heightPt: strip.heightPt, widthPt: strip.widthPt }]
}

/** Whether the strip has its width except for long lines within the column, neither its first nor its last. */
const isWideBut = ({ left, right }: Gutter, minWidthPt: number): boolean => {
  const edge = Math.min(...right.map((segment) => segment.rect.left))
  const isLong = ({ rect }: Segment): boolean => rect.right > edge - minWidthPt
  const others = left.filter((segment) => !isLong(segment))
  const isWithin = ({ rect }: Segment, lines: readonly Segment[]): boolean =>
    topOf(lines) < rect.top && bottomOf(lines) > rect.bottom
  return (
    left.length - others.length <= MAX_LONG_LINES &&
    Math.min(linesOf(others).length, linesOf(right).length) >= TALL_LINES &&
    left.filter(isLong).every((segment) => isWithin(segment, others) && isWithin(segment, right))
  )
}

const sizeOf = ({ left, right }: Gutter): number => left.length + right.length

/**
 * The gutters of a region, tallest first; none passes a barrier. The left border of a gutter is the right border of
 * some segment, so only those places need to be tried.
 *
 * ```text
 * ████ name ████████████
 * ██████  ┊  ███████████
 * ████    ┊  █████████      ┊ from the header that crosses it down to the footer
 * ██████  ┊  ██████████
 *   ████ footer ███
 * ```
 */
export const findGutters = (segments: readonly Segment[], barriers: Barriers = NO_BARRIERS): Gutter[] => {
  const emPt = median(segments.map(({ sizePt }) => sizePt))
  const byHeight = [...segments].sort((a, b) => middleOf(a) - middleOf(b))
  const stripsOf = (widthPt: number): Strip[] => {
    const places = new Set(segments.map(({ rect }) => Math.round(rect.right + widthPt / 2)))
    return distinct([...places].flatMap((x) => stripsAt(byHeight, barriers, x))).filter((strip) => strip.widthPt >= widthPt)
  }
  const [minPt, minTallPt] = [MIN_WIDTH * emPt, MIN_TALL_WIDTH * emPt]
  const isTall = ({ leftCount, rightCount, widthPt }: Strip): boolean =>
    widthPt < minPt && Math.min(leftCount, rightCount) >= TALL_LINES
  return [
    ...stripsOf(minPt).flatMap((strip) => toGutter(byHeight, strip)),
    ...(segments.length < 2 * TALL_LINES ? [] : stripsOf(minTallPt))
      .filter(isTall)
      .flatMap((strip) => toGutter(byHeight, strip))
      .filter((gutter) => isWideBut(gutter, minPt)),
  ].sort((a, b) => b.heightPt - a.heightPt || sizeOf(b) - sizeOf(a) || b.widthPt - a.widthPt)
}
