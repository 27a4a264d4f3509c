import type { Line } from '../schema/document.ts'
import type { RowId } from '../schema/row-id.ts'
import type { Span } from '../schema/span.ts'
import { CHECK_MARK } from '../text/check-marks.ts'
import { quote, trimSpan } from '../text/span.ts'
import { knownHeading } from './read-heading.ts'

/**
 * How much each line of a table is wanted, or of a list that says so behind each line:
 *
 * ```text
 * Criteria            | Essential | Desirable      Must have  | Nice to have      Degree in accounting (E)
 * NMC registration    | X         |                PostgreSQL | Kafka             Use of Xero (D)
 * ```
 */
export interface Criterion extends Span {
  /** Null for what is a label in a table, or is marked nowhere. */
  readonly wanted: Wanted | null
}

export type Wanted = 'required' | 'preferred'

/** The rows of headings that name columns. */
export const HEADING_OF: Readonly<Record<Wanted, RowId>> = { required: 'headings/required', preferred: 'headings/preferred' }

const LETTERS: Readonly<Record<string, Wanted>> = { E: 'required', D: 'preferred' }
const YES = /^(?:yes|ja|oui|sí)$/iu
const isCheck = (cell: string): boolean => CHECK_MARK.test(cell) || YES.test(cell)
const BLANK = /^[–—-]?$/

/** Longer lines are prose, and wider tables are no list of criteria. */
const MOST_CELLS = 8
const MOST_CHARS = 1_000

const MOST_MARK_CHARS = 40

const BORDER = /\t|\|/g

/** The cells of a line, white space at their ends left out; one for a line that is no row. */
const cellsOf = (text: string, line: Span): Span[] => {
  if (line.end - line.start > MOST_CHARS) return [line]
  const borders = [...quote(text, line).matchAll(BORDER)].map(({ index }) => line.start + index)
  const starts = [line.start, ...borders.map((at) => at + 1)]
  const cells = starts.map((start, at) => trimSpan(text, { start, end: borders[at] ?? line.end }))
  // "| NMC registration | X |" is framed.
  const framed = cells.length > 2 && cells[0]?.start === cells[0]?.end ? cells.slice(1) : cells
  return framed.length > MOST_CELLS ? [line] : framed
}

/** What a cell names: "Essential", "Nice to have". */
const columnOf = (words: string): Wanted | null => {
  const opens = knownHeading(words)
  return opens === 'required' || opens === 'preferred' ? opens : (LETTERS[words] ?? null)
}

/** How a criterion is assessed stands behind its mark in few letters: "A/I". */
const MOST_CODE_CHARS = 8

/** Whether words behind a criterion only mark it: "(E)", "| X |", "| Desirable", "| ✓ | | A/I". */
export const isMark = (words: string): boolean => {
  if (words.length > MOST_MARK_CHARS) return false
  const cells = words.split(BORDER).map((cell) => cell.replace(/^[\s()[\]–—-]+|[\s()[\]–—.-]+$/g, ''))
  const marks = cells.filter((cell) => isCheck(cell) || columnOf(cell) !== null)
  return marks.length > 0 && cells.every((cell) => marks.includes(cell) || cell.length <= MOST_CODE_CHARS)
}

type Columns = readonly (Wanted | null)[]

/** Some of what names a column is a heading elsewhere: two in a line are none. */
const nameColumns = (names: Columns): boolean => names.includes('preferred') && names.filter((name) => name !== null).length > 1

/** The cells of a row below the names of columns. */
const criteriaOf = (
  text: string,
  cells: readonly Span[],
  columns: Columns,
): { readonly isMarked: boolean; readonly all: readonly Criterion[] } => {
  const filled = cells.map((cell, at) => ({ ...cell, words: quote(text, cell), column: columns[at] ?? null }))
  const isMark = ({ words, column }: (typeof filled)[number]): boolean => column !== null && isCheck(words)
  const mark = filled.find(isMark)
  const texts = filled.filter((cell) => !BLANK.test(cell.words) && !isMark(cell))
  return mark
    ? { isMarked: true, all: texts.slice(0, 1).map(({ start, end }) => ({ start, end, wanted: mark.column })) }
    : { isMarked: false, all: texts.map(({ start, end, column }) => ({ start, end, wanted: column })) }
}

/** "Degree in accounting (E)", "Use of Xero | Desirable". */
const MARKED_BEHIND = /\s*(?:[([]([ED])[)\]]|[|\t]\s*(\p{L}+))[.|\s]*$/u

const markedBehind = (text: string, line: Span): Criterion | null => {
  const words = text.slice(Math.max(line.start, line.end - MOST_MARK_CHARS), line.end)
  const [behind = '', letter, word] = MARKED_BEHIND.exec(words) ?? []
  const wanted = columnOf(letter ?? word ?? '')
  return wanted === null || behind.length === words.length ? null : { start: line.start, end: line.end - behind.length, wanted }
}

/** "Python | Required | 5": what stands before the mark, or all of it where something is said behind. */
const markedWithin = (text: string, cells: readonly Span[]): Criterion | null => {
  const [first, ...others] = cells
  const mark = others.slice(0, -1).find((cell) => columnOf(quote(text, cell)) !== null)
  const last = cells.findLast((cell) => cell === mark || /\p{L}/u.test(quote(text, cell)))
  if (!first || !mark || !last || first.start === first.end) return null
  const end = last === mark ? (cells[cells.indexOf(mark) - 1]?.end ?? first.end) : last.end
  return { start: first.start, end, wanted: columnOf(quote(text, mark)) }
}

/** One line that ends like this may be an accident, and marks that are all the same tell nothing apart. */
const tellApart = (marked: readonly (readonly [Line, Criterion])[]): boolean =>
  new Set(marked.map(([, { wanted }]) => wanted)).size > 1

/** What the cells of a line name as columns, where they do; none of them where one column says it of each line: "Skill | Must/Nice". */
const columnsIn = (cells: readonly string[]): Columns | null => {
  const names = cells.map(columnOf)
  if (cells.length < 2) return null
  if (nameColumns(names)) return names
  return nameColumns((cells.at(-1) ?? '').slice(0, MOST_MARK_CHARS).split('/').map(columnOf)) ? [] : null
}

/**
 * The criteria of the lines that are rows of a table or marked by themselves. A line without any (the names of columns, a rule)
 * is none of the text; a line that is not in the map is what it is.
 */
export const readCriteria = (text: string, lines: readonly Line[]): ReadonlyMap<Line, readonly Criterion[]> => {
  const read = new Map<Line, readonly Criterion[]>()
  const marked: [Line, Criterion][] = []
  let columns: Columns = []
  let isApart = false
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(text, line)
    const named = columnsIn(cells.map((cell) => quote(text, cell)))
    const behind = markedBehind(text, line) ?? markedWithin(text, cells)
    isApart ||= text.slice(lines[index - 1]?.end ?? line.start, line.start).includes('\n\n')
    if (named !== null) {
      columns = named
      isApart = false
      read.set(line, [])
    } else if (behind) marked.push([line, behind])
    else if (cells.length > 1 && columns.length > 0) {
      // Lines without cells head parts of a table. Behind a gap it goes on only where a mark stands in one of its columns.
      const { isMarked, all } = criteriaOf(text, cells, columns)
      if (!isApart || isMarked) read.set(line, all)
    }
  }
  if (tellApart(marked)) for (const [line, criterion] of marked) read.set(line, [criterion])
  return read
}
