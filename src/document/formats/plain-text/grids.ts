import { type Cell, cellsOf, HALF_OF_ROW, HEADING, MOST_HALVES } from './cells.ts'

/** A cell may stand so far left of the heading of its column, in characters. */
const OUTDENT = 2

/** Lines below the headings; one alone is a row of labels and their values. */
const MIN_GRID_LINES = 2
/** A grid of more is a page in columns. */
const LONGEST_GRID_LINES = 40

/** Where the columns of a grid begin: the line holds several cells, each a heading of a section; else none. */
const columnStarts = (line: string): number[] => {
  const cells = cellsOf(line)
  const isHead = cells.length > 1 && cells.every(({ start, end }) => HEADING.test(line.slice(start, end).trim()))
  return isHead ? cells.map(({ start }) => start - OUTDENT) : []
}

const columnOf = (starts: readonly number[], { start, end }: Cell): number => {
  const column = starts.findLastIndex((from) => from <= start)
  return end <= (starts[column + 1] ?? Number.POSITIVE_INFINITY) ? column : -1
}

/** The line by columns, what it lacks empty; null where a cell stands in no column, or in two. */
const cutLine = (line: string, starts: readonly number[]): string[] | null => {
  const columns = starts.map(() => '')
  for (const cell of cellsOf(line)) {
    const column = columnOf(starts, cell)
    if (column < 0 || columns[column] !== '') return null
    columns[column] = line.slice(cell.start, cell.end)
  }
  return columns
}

/** The rows below the headings at `lines[head]`, up to a blank line. */
const rowsBelow = (lines: readonly string[], head: number, starts: readonly number[]): string[][] | null => {
  const rows: string[][] = []
  for (let at = head + 1; at <= head + LONGEST_GRID_LINES + 1 && at < lines.length && lines[at]?.trim() !== ''; at++) {
    const row = cutLine(lines[at] ?? '', starts)
    if (!row) return null
    rows.push(row)
  }
  return rows.length < MIN_GRID_LINES || rows.length > LONGEST_GRID_LINES || isTable(rows) ? null : rows
}

/** "SKILLS   EXPERIENCE" above "Python   5 years" heads a table: what is beside a skill says something about it. */
const isTable = (rows: readonly string[][]): boolean =>
  (rows[0] ?? []).some((_first, column) => {
    const entries = rows.map((row) => row[column] ?? '').filter((entry) => entry !== '')
    return entries.filter((entry) => HALF_OF_ROW.test(entry)).length >= entries.length * MOST_HALVES
  })

/**
 * Short sections that stand side by side below their headings, one after the other:
 *
 * ```text
 * SKILLS     LANGUAGES   INTERESTS
 * Python     English     Chess
 * SQL        German
 * ```
 */
export const withoutGrids = (lines: readonly string[]): string[] => {
  const out: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const starts = columnStarts(line)
    const rows = starts.length > 0 ? rowsBelow(lines, at, starts) : null
    const heads = rows ? cutLine(line, starts) : null
    if (!rows || !heads) {
      out.push(line)
      continue
    }
    for (const [column, head] of heads.entries()) {
      const entries = rows.map((row) => row[column] ?? '').filter((entry) => entry !== '')
      out.push('', head, ...entries)
    }
    at += rows.length
  }
  return out
}
