import type { Rect } from './geometry.ts'
import { type Barriers, bottomOf, findGutters, type Gutter, linesOf, sharesLine, topOf } from './gutters.ts'
import { breakBetweenLayouts } from './layout-breaks.ts'
import { pageHeadings } from './page-headings.ts'
import { linesAcross } from './page-rules.ts'
import type { Segment } from './segments.ts'
import { blocksOf, isHeadingIn, isLabelColumn, isLargeIn, isTable, partsDates } from './tables.ts'

/** Segments that are read row by row, without interruption. */
export type Block = readonly Segment[]

/** One heading may be that of a section whose entries stand in columns. */
const MIN_SIDEBAR_HEADINGS = 2

/** Layouts nest columns in bands in columns, hardly deeper. */
const DEEPEST_CUT = 12

/**
 * A page of more pieces is a drawing, a map or a sheet of cells, whose columns nobody reads one after the other. The most of 58
 * pages of real resumes is 106; of 1,836 pages of public test files two have more. Finding gutters takes quadratic time.
 */
export const MAX_SEGMENTS = 1_000

/** What lies above or below only one of two columns is separated by at least this from it, in parts of its font size. */
const CLEAR_BLOCK_GAP = 0.7

const isParted = (line: Segment, before: Segment | undefined): boolean =>
  before !== undefined && line.rect.top - before.rect.bottom >= CLEAR_BLOCK_GAP * before.sizePt

const largestOf = (segments: readonly Segment[]): number => Math.max(...segments.map(({ sizePt }) => sizePt))

/** Whether nothing in the column is set larger than its first lines, as a name is; one heading among others is the column's own. */
const beginsLargest = (lines: readonly Segment[], count: number, column: readonly Segment[]): boolean => {
  const [top] = lines
  const [first, rest] = [largestOf(lines.slice(0, count)), largestOf(lines.slice(count))]
  const isHeading = count === 1 && top !== undefined && isHeadingIn(top, column)
  return first > rest || (first === rest && !isHeading)
}

/**
 * The part of a column that lies above the other column and does not belong to it: as far as a heading sets it off from
 * the column's own rest, or where a clear gap ends the lines around the name at the top of a resume.
 */
const headOf = (column: readonly Segment[], otherTop: number): readonly Segment[] => {
  const lines = linesOf(column)
  const restAt = lines.findIndex(({ rect }) => rect.bottom > otherTop)
  const isBreak = (line: Segment, index: number): boolean => index <= restAt && isParted(line, lines[index - 1])
  const isHead = (line: Segment | undefined, index: number): boolean =>
    line !== undefined && (index === 0 || isBreak(line, index)) && isHeadingIn(line, column)
  // A heading that stands alone above another one heads it.
  const heading = lines.findLast((line, index) => index > 0 && isHead(line, index) && !isHead(lines[index - 1], index - 1))
  const rest = lines.findLast((line, index) => index === restAt && isBreak(line, index) && beginsLargest(lines, index, column))
  const cut = heading ?? rest
  return cut ? column.filter((segment) => segment.baseline < cut.baseline && !sharesLine(cut, segment)) : []
}

/**
 * A section that begins below the other column and goes on below both has at most this many lines beside the gutter, and
 * continues at once and in the same column. In parts of the font size; a footer is further off, or centred.
 */
const MAX_TAIL_LINES = 4
const MAX_TAIL_GAP = 1
const MAX_TAIL_INDENT = 4

/**
 * The end of a column that begins, with a heading, below the other column: a section that goes on below both.
 *
 * @param below what lies below both columns.
 */
const tailOf = (column: readonly Segment[], otherBottom: number, below: readonly Segment[]): readonly Segment[] => {
  const lines = linesOf(column)
  const last = lines.at(-1)
  const left = Math.min(...column.map(({ rect }) => rect.left))
  const goesOn = below.some(
    ({ rect, sizePt }) =>
      last !== undefined &&
      rect.top - last.rect.bottom < MAX_TAIL_GAP * sizePt &&
      Math.abs(rect.left - left) < MAX_TAIL_INDENT * sizePt,
  )
  const cut = lines.find(
    (line, index) =>
      index > 0 &&
      index >= lines.length - MAX_TAIL_LINES &&
      line.rect.top >= otherBottom &&
      isParted(line, lines[index - 1]) &&
      isHeadingIn(line, column),
  )
  return cut && goesOn ? column.filter((segment) => segment.baseline > cut.baseline || sharesLine(cut, segment)) : []
}

const middleOf = (segments: readonly Segment[]): number => (topOf(segments) + bottomOf(segments)) / 2

/** What lies above the two columns, the columns, and what lies below them. */
const splitAt = (segments: readonly Segment[], left: readonly Segment[], right: readonly Segment[]): Segment[][] => {
  const columns = new Set([...left, ...right])
  const below = segments.filter((segment) => !columns.has(segment) && segment.baseline > bottomOf([...columns]))
  const tails = [...tailOf(left, bottomOf(right), below), ...tailOf(right, bottomOf(left), below)]
  for (const segment of [...headOf(left, topOf(right)), ...headOf(right, topOf(left)), ...tails]) columns.delete(segment)
  const middle = middleOf([...columns])
  const outside = segments.filter((segment) => !columns.has(segment))
  const isAbove = (segment: Segment): boolean => middleOf([segment]) < middle
  const inside = [left, right].map((column) => column.filter((segment) => columns.has(segment)))
  return [outside.filter(isAbove), ...inside, outside.filter((segment) => !isAbove(segment))]
}

/** Bands of a region, each beginning with a label, so that no entry is read together with the next one's. */
const bandsByLabel = (segments: readonly Segment[], labels: readonly Segment[]): Segment[][] => {
  const bands: Segment[][] = [[]]
  const starts = blocksOf(linesOf(labels)).flatMap((block) => block.slice(0, 1))
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const next = starts[0]
    if (next && (segment.baseline >= next.baseline || sharesLine(segment, next))) {
      starts.shift()
      bands.push([])
    }
    bands.at(-1)?.push(segment)
  }
  return bands
}

const splitAtHeight = (segments: readonly Segment[], height: number): Segment[][] => [
  segments.filter(({ rect }) => rect.bottom < height),
  segments.filter(({ rect }) => rect.bottom >= height),
]

const isPartOf = (part: readonly Segment[], whole: ReadonlySet<Segment>): boolean => part.every((segment) => whole.has(segment))

/**
 * The tallest gutter between columns. One whose side is a piece of a taller table's cells lies within that table, however
 * its few lines may stand.
 */
const findColumns = (gutters: readonly Gutter[]): Gutter | undefined => {
  const cells: ReadonlySet<Segment>[] = []
  return gutters.find((gutter) => {
    const { left, right } = gutter
    if (cells.some((side) => isPartOf(left, side) || isPartOf(right, side))) return false
    if (!isTable(gutter)) return !gutters.some((other) => partsDates(gutter, other))
    cells.push(new Set(left.length < right.length ? left : right))
    return false
  })
}

/** A column with headings of its own has nothing to do with labels at the other side of the page. */
const isSidebar = (column: readonly Segment[]): boolean =>
  linesOf(column).filter((line) => isLargeIn(line, column)).length >= MIN_SIDEBAR_HEADINGS

/** The parts into which a region divides, in the order in which they are read; undefined where it is read row by row. */
const partsOf = (segments: readonly Segment[], barriers: Barriers): Segment[][] | undefined => {
  const gutters = findGutters(segments, barriers)
  const gutter = findColumns(gutters)
  if (!gutter) return undefined
  const labels = isSidebar(gutter.right)
    ? undefined
    : gutters.find((one) => one.heightPt >= gutter.heightPt && isLabelColumn(one))
  if (labels) return bandsByLabel(segments, labels.left)
  const height = breakBetweenLayouts(gutter)
  return height === undefined ? splitAt(segments, gutter.left, gutter.right) : splitAtHeight(segments, height)
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
 * A gutter between the columns of a table (dates, labels) does not split the page: see {@link isTable}. Columns beside a column
 * of labels are read label by label, and where one layout gives way to another the page is cut across first.
 *
 * @param segments any order; more than {@link MAX_SEGMENTS} are one block.
 * @param rules level lines that are drawn on the page.
 * @returns Each segment exactly once.
 */
export const readingOrder = (segments: readonly Segment[], rules: readonly Rect[] = []): Block[] => {
  if (segments.length > MAX_SEGMENTS) return [segments]
  const barriers = {
    headings: pageHeadings(segments),
    rules: linesAcross(rules, segments),
  }
  const order = (region: readonly Segment[], depth: number): Block[] => {
    if (region.length === 0) return []
    const parts = depth < DEEPEST_CUT ? partsOf(region, barriers) : undefined
    return parts ? parts.flatMap((part) => order(part, depth + 1)) : [region]
  }
  return order(segments, 0)
}
