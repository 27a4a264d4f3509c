import { type Cell, cellsOf, HALF_OF_ROW, HEADING, MOST_HALVES } from './cells.ts'
import { withoutGrids } from './grids.ts'

/** A line and what of it stands on either side of a gutter; null where the gutter has text. */
interface Sides {
  readonly line: string
  /** Where the first cell of the right side starts; the line's length where there is none. */
  readonly cut: number
  readonly hasLeft: boolean
  readonly hasRight: boolean
}

/** Lines `[from, to)` that no text crosses at a gutter. */
interface Block {
  readonly from: number
  readonly to: number
  readonly rows: readonly Sides[]
}

const MAY_HOLD_CELLS = /\S {3,}\S/

/** A bullet or a wrapped line stands this much in from the left edge of its column. */
const INDENTED_SPACES = 6
/** A heading or a bullet stands out by this much at most. */
const OUTDENT = 3

/** Least numbers of lines with text on both sides, before and after it is known what they are. */
const MIN_SHARED_CELLS = 2
const MIN_SHARED_LINES = 4
const MIN_LONE_LINES = 3
/** The least lines of a side, in general and where both sides have a known heading. */
const MIN_COLUMN_LINES = 6
const MIN_HEADED_LINES = 3
/** Of them, those that are neither labels nor headings. */
const MIN_PLAIN_LINES = 3

/** Of gutters that are tried, those with the most lines first. */
const MOST_GUTTERS = 6

/** Lines of a column without text that are a gap. */
const GAP_LINES = 2

/**
 * A column is set flush left; text that is set flush right ends rows. At least this share of a column stands at its edge, or is
 * indented from it.
 */
const MIN_FLUSH = 0.4
const MIN_INDENTED = 0.7

const shifted = (cells: readonly Cell[], by: number): Cell[] =>
  cells.map(({ start, end }) => ({ start: start + by, end: end + by }))

/** A line whose text the gutter splits, or leaves on one side; null where text stands in the gutter. */
const sidesAt = (line: string, gutter: number): Sides | null => {
  if (line.includes('\t')) return null
  // Two blanks are enough where the text after them starts at the very edge of its column.
  const tight = line.slice(gutter - 2, gutter) === '  '
  const cells = tight ? [...cellsOf(line.slice(0, gutter)), ...shifted(cellsOf(line.slice(gutter)), gutter)] : cellsOf(line)
  const right = cells.findIndex(({ start }) => start >= gutter - OUTDENT)
  const left = right < 0 ? cells.at(-1) : cells[right - 1]
  if (left && left.end >= gutter) return null
  return { line, cut: cells[right]?.start ?? line.length, hasLeft: left !== undefined, hasRight: right >= 0 }
}

/** Where cells start that others stand before, most frequent first; those a little further in count too. */
const guttersOf = (lines: readonly string[]): number[] => {
  const starts = new Map<number, number>()
  for (const line of lines) {
    if (!MAY_HOLD_CELLS.test(line)) continue
    for (const { start } of cellsOf(line).slice(1)) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  const countAt = (gutter: number): number =>
    Array.from({ length: INDENTED_SPACES }, (_, indent) => starts.get(gutter + indent) ?? 0).reduce(
      (sum, count) => sum + count,
      0,
    )
  return [...starts.keys()]
    .map((gutter) => ({ gutter, count: countAt(gutter), own: starts.get(gutter) ?? 0 }))
    .filter(({ count }) => count >= MIN_SHARED_CELLS)
    .sort((a, b) => b.count - a.count || b.own - a.own || a.gutter - b.gutter)
    .slice(0, MOST_GUTTERS)
    .map(({ gutter }) => gutter)
}

const blocksAt = (lines: readonly string[], gutter: number): Block[] => {
  const blocks: Block[] = []
  let rows: Sides[] = []
  lines.forEach((line, index) => {
    const sides = sidesAt(line, gutter)
    if (sides) rows.push(sides)
    if (rows.length > 0 && (!sides || index === lines.length - 1)) {
      const to = sides ? index + 1 : index
      blocks.push({ from: to - rows.length, to, rows })
      rows = []
    }
  })
  return blocks
}

const isBlank = (row: Sides | undefined): boolean => row?.line.trim() === ''

const leftOf = ({ line, cut }: Sides): string => line.slice(0, cut).trim()
const rightOf = ({ line, cut }: Sides): string => line.slice(cut).trim()

/** A side of several cells consists of whole rows. */
const isHalfOfRow = (text: string): boolean => HALF_OF_ROW.test(text) && !MAY_HOLD_CELLS.test(text)

const isRowLike = (shared: readonly Sides[]): boolean =>
  [leftOf, rightOf].some((sideOf) => shared.filter((row) => isHalfOfRow(sideOf(row))).length >= shared.length * MOST_HALVES)

const isFlush = (shared: readonly Sides[], gutter: number): boolean => {
  const shareWithin = (indent: number): number => shared.filter(({ cut }) => cut <= gutter + indent).length / shared.length
  return shareWithin(1) >= MIN_FLUSH && shareWithin(INDENTED_SPACES) >= MIN_INDENTED
}

/** Words that stand beside a text and name it: a heading, or anything in capitals. */
const isLabel = (text: string): boolean => HEADING.test(text) || isHalfOfRow(text) || text === text.toUpperCase()

/**
 * Both sides are independent: each has a section of its own, or lines with nothing beside them; and each is more than labels of
 * the other.
 */
const areColumns = ({ rows }: Block, gutter: number): boolean => {
  const shared = rows.filter(({ hasLeft, hasRight }) => hasLeft && hasRight)
  if (shared.length < MIN_SHARED_CELLS || isRowLike(shared) || !isFlush(shared, gutter)) return false
  const sides = [rows.filter(({ hasLeft }) => hasLeft).map(leftOf), rows.filter(({ hasRight }) => hasRight).map(rightOf)]
  if (!sides.every((side) => side.filter((text) => !isLabel(text)).length >= MIN_PLAIN_LINES)) return false
  const headed = sides.every((side) => side.some((text) => HEADING.test(text)))
  const lone = sides.map((side) => side.length - shared.length)
  const long = sides.every(({ length }) => length >= (headed ? MIN_HEADED_LINES : MIN_COLUMN_LINES))
  return long && (headed || (shared.length >= MIN_SHARED_LINES && lone.every((count) => count >= MIN_LONE_LINES)))
}

/** Below the last text on the right, a heading after a gap may begin what is as wide as the page. */
const withoutTail = ({ from, rows }: Block): Block => {
  const last = rows.findLastIndex(({ hasRight }) => hasRight)
  const tail = rows.findIndex(
    (row, index) => index > last && row.line.trim() !== '' && HEADING.test(leftOf(row)) && isBlank(rows[index - 1]),
  )
  const kept = tail < 0 ? rows : rows.slice(0, tail)
  return { from, to: from + kept.length, rows: kept }
}

/** One side's lines; two lines in a row that only the other side has are a gap. */
const columnOf = (rows: readonly Sides[], has: 'hasLeft' | 'hasRight', textOf: (row: Sides) => string): string[] => {
  const lines: string[] = []
  let empty = 0
  for (const row of rows) {
    empty = row[has] ? 0 : empty + 1
    if (row[has]) lines.push(textOf(row))
    else if (isBlank(row) || empty === GAP_LINES) lines.push('')
  }
  return lines
}

const findColumns = (lines: readonly string[]): { readonly gutter: number; readonly block: Block } | null => {
  const found = guttersOf(lines).flatMap((gutter) =>
    blocksAt(lines, gutter)
      .filter((block) => areColumns(block, gutter))
      .map((block) => ({ gutter, block: withoutTail(block) })),
  )
  return found.sort((a, b) => b.block.rows.length - a.block.rows.length)[0] ?? null
}

/** More columns than a page has. */
const MOST_COLUMNS = 4

/** A page as lines: what stands above two columns, the columns, and what stands below them. */
interface Columns {
  readonly above: readonly string[]
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly below: readonly string[]
}

/** What a page's lines are split into; null where they are not. */
const splitColumns = (lines: readonly string[]): Columns | null => {
  const found = findColumns(lines)
  if (!found) return null
  const { gutter, block } = found
  return {
    above: lines.slice(0, block.from),
    left: columnOf(block.rows, 'hasLeft', ({ line, cut }) => line.slice(0, cut)),
    right: columnOf(block.rows, 'hasRight', ({ line, cut }) => ' '.repeat(cut - gutter + OUTDENT) + line.slice(cut)),
    below: lines.slice(block.to),
  }
}

const arrange = (lines: readonly string[], columns: number): readonly string[] => {
  const parts = columns > 1 ? splitColumns(lines) : null
  if (!parts) return withoutGrids(lines)
  const { above, left, right, below } = parts
  const inOrder = [above, left, [''], right, below]
  return inOrder.flatMap((part) => arrange(part, columns - 1))
}

const mayHoldColumns = (lines: readonly string[]): boolean =>
  lines.filter((line) => MAY_HOLD_CELLS.test(line)).length >= MIN_SHARED_CELLS

const inOrder = (lines: readonly string[]): readonly string[] => (mayHoldColumns(lines) ? arrange(lines, MOST_COLUMNS) : lines)

const isHeaded = (lines: readonly string[]): boolean => HEADING.test(lines.find((line) => line.trim() !== '')?.trim() ?? '')

/** A sidebar with a heading of its own beside a column that goes on with what the page before ended with. */
const sidebarOf = (lines: readonly string[]): Columns | null => {
  const parts = mayHoldColumns(lines) ? splitColumns(lines) : null
  const isSidebar = parts?.above.every((line) => line.trim() === '') && isHeaded(parts.left) && !isHeaded(parts.right)
  return isSidebar ? parts : null
}

/**
 * Pages of text that were laid out with blanks, column by column instead of across.
 *
 * A gutter is a place that no text crosses for some lines, with text on both sides, each of which is independent. Rows (a name
 * and its date, a label and its list, a table) stay as they are, and so do lines with tabs. A column that goes on from page to
 * page beside a sidebar is read to its end before the sidebars of the later pages.
 */
export const inColumnOrder = (pages: readonly string[]): string => {
  const read: string[] = []
  let sidebars: string[] = []
  for (const [order, page] of pages.entries()) {
    const lines = page.split('\n')
    const parts = order > 0 ? sidebarOf(lines) : null
    if (parts) {
      read.push(inOrder(parts.right).join('\n'))
      sidebars.push(inOrder([...parts.left, ...parts.below]).join('\n'))
      continue
    }
    if (isHeaded(lines)) {
      read.push(...sidebars)
      sidebars = []
    }
    read.push(inOrder(lines).join('\n'))
  }
  return [...read, ...sidebars].join('\n\n')
}
