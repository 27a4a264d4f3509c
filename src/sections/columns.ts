import type { Document, Line } from '../schema/document.ts'

/** Horizontal extent of some lines, in points from the left edge of the page. */
interface Extent {
  readonly left: number
  readonly right: number
}

/** A run of lines that lie below each other in one column of one page: `[from, to)` are indexes of lines. */
export interface ColumnRun {
  readonly from: number
  readonly to: number
  readonly page: number | null
  readonly extent: Extent | null
}

/** In points: a line that starts higher than the one before it by more than this opens another column. */
const JUMP_UP_PT = 4

const jumps = (before: Line | undefined, line: Line): boolean =>
  before === undefined ||
  before.page !== line.page ||
  (before.box !== null && line.box !== null && line.box[1] < before.box[1] - JUMP_UP_PT)

/** A title may run on beside the other column: as many lines of a column reach no further. */
const SHARE_WITHIN = 0.9

const extentOf = (lines: readonly Line[]): Extent | null => {
  const boxes = lines.flatMap(({ box }) => (box ? [box] : []))
  if (boxes.length === 0) return null
  const left = boxes.reduce((least, [x]) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const rights = boxes.map(([x, , width]) => x + width).sort((a, b) => a - b)
  return { left, right: rights[Math.ceil(rights.length * SHARE_WITHIN) - 1] ?? left }
}

/** The document's lines as runs, in reading order; one run where there are no pages. */
export const columnRuns = ({ lines }: Document): ColumnRun[] => {
  const starts = lines.flatMap((line, index) => (jumps(lines[index - 1], line) ? [index] : []))
  return starts.map((from, order) => {
    const to = starts[order + 1] ?? lines.length
    return { from, to, page: lines[from]?.page ?? null, extent: extentOf(lines.slice(from, to)) }
  })
}

/** The runs stand side by side: they share no vertical line. */
export const areApart = (a: ColumnRun, b: ColumnRun): boolean =>
  a.extent !== null && b.extent !== null && (a.extent.right <= b.extent.left || b.extent.right <= a.extent.left)
