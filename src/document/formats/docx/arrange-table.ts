import { CHECK_MARK, EMPTY_CELL } from '../../../text/check-marks.ts'
import type { Row } from '../../compose-text.ts'
import type { SourcedText } from './blocks.ts'

/** A line, and the pieces that make up its text. */
export interface DocxRow extends Row {
  readonly pieces: readonly SourcedText[]
  /** Only a line break parts it from the line above: both are of one paragraph. */
  readonly goesOn?: true
}

/** The lines of one cell, none of them blank. */
type CellRows = readonly DocxRow[]

/** A column of running text: a sidebar, a main column. Labels and dates beside a text have one to three lines. */
const TALL_CELL_ROWS = 4

/** A short cell beside a long one: a date, a place, a label. */
const SHORT_CELL_ROWS = 2
const SHORT_CELL_CHARACTERS = 40

const isFilled = (cell: CellRows): boolean => cell.length > 0

/** Pages are laid out in two or three columns; a wider table is a grid. */
const MAX_COLUMNS = 4

const columnsOf = (table: readonly (readonly CellRows[])[]): CellRows[][] => {
  const count = table.reduce((most, row) => Math.max(most, row.length), 0)
  if (count > MAX_COLUMNS) return []
  return Array.from({ length: count }, (_, column) => table.map((row) => row[column] ?? []))
}

const isTall = (column: readonly CellRows[]): boolean => {
  const filled = column.filter(isFilled)
  const rows = filled.reduce((sum, cell) => sum + cell.length, 0)
  return rows >= TALL_CELL_ROWS * filled.length
}

/** Every column that holds text is tall, and there is more than one: the table only lays columns out. */
const isColumnLayout = (columns: readonly (readonly CellRows[])[]): boolean => {
  const filled = columns.filter((column) => column.some(isFilled))
  return filled.length > 1 && filled.every(isTall)
}

const isShort = (cell: CellRows): boolean =>
  cell.length <= SHORT_CELL_ROWS && cell.every(({ text }) => text.length <= SHORT_CELL_CHARACTERS)

const holdsHeading = (cell: CellRows): boolean => cell.some(({ heading }) => heading)

const holdsNumber = (cell: CellRows): boolean => cell.some(({ text }) => /\d/.test(text))

const joinByTabs = (rows: readonly DocxRow[]): Pick<DocxRow, 'text' | 'pieces'> => ({
  text: rows.map(({ text }) => text).join('\t'),
  pieces: rows.flatMap(({ pieces }, index) => (index > 0 ? [{ text: '\t', source: null }, ...pieces] : pieces)),
})

/** A period continues in the next line when it ends like this, or when that line begins so. */
const CELL_GOES_ON = /(?:[|–—-]|\sto)$/
const OPEN_CELL_START = /^[|–—-]/

const joinBySpace = (above: DocxRow, below: DocxRow): DocxRow => ({
  ...above,
  text: `${above.text} ${below.text}`,
  pieces: [...above.pieces, { text: ' ', source: null }, ...below.pieces],
})

const goesOn = (above: DocxRow | undefined, below: DocxRow): above is DocxRow =>
  above !== undefined &&
  holdsNumber([above]) &&
  (CELL_GOES_ON.test(above.text.trimEnd()) || OPEN_CELL_START.test(below.text.trimStart()))

/** The two ends of a period that stand under each other in a cell are one line. */
const joinPeriods = (cell: CellRows): CellRows => {
  const lines: DocxRow[] = []
  for (const row of cell) {
    const above = lines.at(-1)
    if (goesOn(above, row)) lines[lines.length - 1] = joinBySpace(above, row)
    else lines.push(row)
  }
  return lines
}

const shortPeriods = (cell: CellRows): CellRows => (isShort(cell) ? joinPeriods(cell) : cell)

/** Two cells side by side as a person sees them: first line by first line. */
const joinLines = (left: CellRows, right: CellRows): DocxRow[] => {
  const longer = left.length >= right.length ? left : right
  return longer.map((row, index) => {
    const parts = [left[index], right[index]].filter((part) => part !== undefined)
    return { ...(left[index] ?? row), ...joinByTabs(parts) }
  })
}

const isLabel = ({ text, goesOn, heading }: DocxRow): boolean =>
  goesOn !== true && !heading && text.length <= SHORT_CELL_CHARACTERS && /\p{L}\s*:$/u.test(text.trimEnd())

/** The lines of a cell, paragraph by paragraph. */
const paragraphsOf = (cell: CellRows): DocxRow[][] => {
  const paragraphs: DocxRow[][] = []
  for (const row of cell) {
    if (row.goesOn && paragraphs.length > 0) paragraphs.at(-1)?.push(row)
    else paragraphs.push([row])
  }
  return paragraphs
}

/**
 * "Languages:" above "Computer:", and beside them as many paragraphs: each label stands before its own; null where they are no such
 * cells.
 */
const labelled = (labels: CellRows, texts: CellRows): DocxRow[] | null => {
  const paragraphs = paragraphsOf(texts)
  if (labels.length < 2 || labels.length !== paragraphs.length || !labels.every(isLabel)) return null
  return labels.flatMap((label, index) => joinLines([label], paragraphs[index] ?? []))
}

const standSideBySide = (left: CellRows, right: CellRows): boolean => {
  if (holdsHeading(left) || holdsHeading(right)) return false
  if (isShort(right) && right.length < left.length) return true
  return isShort(left) && left.length < right.length && holdsNumber(left)
}

/** A heading beside its section is set in larger print, in parts of the other; so is a title beside its dates. */
const HEADING_SIZE = 1.15

const isHeadingBeside = ([left]: CellRows, [right]: CellRows = []): boolean =>
  left !== undefined &&
  right !== undefined &&
  !holdsNumber([left, right]) &&
  (left.fontSizePt ?? 0) >= HEADING_SIZE * (right.fontSizePt ?? Number.POSITIVE_INFINITY)

/** Cells of one line each are one line; headings stay lines of their own. */
const isOneLine = (cells: readonly CellRows[]): boolean =>
  cells.every((cell, index) => cell.length === 1 && !holdsHeading(cell) && !isHeadingBeside(cell, cells[index + 1]))

/** A dash in the place of each empty cell before a last one that holds a check mark alone: which column is marked shows by it. */
const withEmptyBeforeCheck = (row: readonly CellRows[]): readonly CellRows[] => {
  const last = row.findLastIndex(isFilled)
  const [mark, ...more] = row[last] ?? []
  if (mark === undefined || more.length > 0 || !CHECK_MARK.test(mark.text)) return row
  const dash = { ...mark, text: EMPTY_CELL, pieces: [{ text: EMPTY_CELL, source: null }] }
  return row.map((cell, at) => (at > 0 && at < last && !isFilled(cell) ? [dash] : cell))
}

/**
 * One row of a table. A short cell at the right of a long one (dates beside a job) is read on the same lines;
 * so is one at the left if it holds a number (a date), and labels stand before what they label. All others are read one after
 * the other.
 */
const arrangeTableRow = (row: readonly CellRows[]): readonly DocxRow[] => {
  const cells = withEmptyBeforeCheck(row).filter(isFilled)
  const [left, right, ...more] = cells
  if (left?.[0] === undefined || right === undefined) return cells.flat()
  if (isOneLine(cells)) return [{ ...left[0], ...joinByTabs(cells.flat()) }]
  const told = more.length === 0 ? labelled(left, right) : null
  if (told) return told
  return more.length === 0 && standSideBySide(left, right) ? joinLines(shortPeriods(left), shortPeriods(right)) : cells.flat()
}

/** A grid has at least so many columns; a cell of it at most so many lines and characters. */
const GRID_COLUMNS = 3
const GRID_CELL_ROWS = 3
const GRID_CELL_CHARACTERS = 80

const isGridCell = (cell: CellRows): boolean =>
  cell.length <= GRID_CELL_ROWS &&
  !holdsHeading(cell) &&
  cell.every(({ listItem }) => !listItem) &&
  cell.reduce((sum, { text }) => sum + text.length, 0) <= GRID_CELL_CHARACTERS

/** So many of its cells have one line. */
const GRID_SHARE = 0.7

/** Rows of as many short cells each, most of them of one line: where a cell is broken over two lines, its row is still one line. */
const isGrid = (table: readonly (readonly CellRows[])[]): boolean => {
  const rows = table.map((row) => row.filter(isFilled))
  const count = rows[0]?.length ?? 0
  const cells = rows.flat()
  return (
    count >= GRID_COLUMNS &&
    rows.length > 1 &&
    rows.every((row) => row.length === count && row.every(isGridCell)) &&
    cells.filter(({ length }) => length === 1).length >= cells.length * GRID_SHARE
  )
}

const joinCell = ([first, ...others]: CellRows): DocxRow[] => (first ? [others.reduce(joinBySpace, first)] : [])

/**
 * The lines of a table in reading order: a table that only lays out columns is read column by column, any other row by row, with
 * a tab between the cells of a line.
 *
 * @param table rows of cells of lines; each line comes out exactly once, perhaps joined to others.
 */
export const arrangeTable = (table: readonly (readonly CellRows[])[]): DocxRow[] => {
  const columns = columnsOf(table)
  if (isColumnLayout(columns)) return columns.flat(2)
  return (isGrid(table) ? table.map((row) => row.map(joinCell)) : table).flatMap(arrangeTableRow)
}
