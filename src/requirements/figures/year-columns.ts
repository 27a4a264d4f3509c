import type { Span } from '../../schema/span.ts'
import { quote, trimSpan } from '../../text/span.ts'
import type { StatedYears } from './years.ts'

/* "Skill | Level | Years" over "Python | Expert | 5": a table whose head says what its bare numbers are. */

const CELL_WALL = /[|\t]/

/** "Years", "Min. years", "Years of experience", "Experience (yrs)", "YOE". */
const YEARS_HEAD =
  /^(?:(?:min(?:imum|\.)?|required|no\.? of|number of) )?(?:years?|yrs?\.?|yoe|(?:experience|exp\.?) ?(?:\(|in )(?:years?|yrs?\.?)\)?)(?: (?:of )?(?:experience|exp\.?|required|needed))?$/i

const BARE_NUMBER = /^(\d{1,2})\s?(?:\+|(?:-|–|to)\s?(\d{1,2}))?$/

const MOST_YEARS = 25

/** The cells of a row, in order; fewer than two: no table. */
const cellsOf = (text: string, row: Span): Span[] => {
  let start = row.start
  const cells = quote(text, row)
    .split(CELL_WALL)
    .map((words) => {
      const cell = trimSpan(text, { start, end: start + words.length })
      start += words.length + 1
      return cell
    })
  // A wall may stand at the edge of the table as well.
  return cells.filter(({ start: from, end }, index) => from < end || (index > 0 && index < cells.length - 1))
}

const readCell = (text: string, cell: Span | undefined): StatedYears | undefined => {
  const found = cell && BARE_NUMBER.exec(quote(text, cell))
  if (!cell || !found) return undefined
  const [min, max] = [Number(found[1]), found[2] === undefined ? null : Number(found[2])]
  return min === 0 || min > MOST_YEARS
    ? undefined
    : { ...cell, min, max: max !== null && max > min ? max : null, alternative: false }
}

/**
 * The years that a column of a table asks for, by the start of the row; spans are into the text.
 *
 * @param rows those of a posting, in order.
 */
export const readYearColumns = (text: string, rows: readonly Span[]): ReadonlyMap<number, StatedYears> => {
  const asked = new Map<number, StatedYears>()
  let column = -1
  for (const row of rows) {
    const cells = CELL_WALL.test(quote(text, row)) ? cellsOf(text, row) : []
    const head = cells.findIndex((cell) => YEARS_HEAD.test(quote(text, cell)))
    if (cells.length < 2) column = -1
    else if (head >= 0 && cells.every((cell) => !/\d/.test(quote(text, cell)))) column = head
    else {
      const years = readCell(text, cells[column])
      if (years) asked.set(row.start, years)
    }
  }
  return asked
}
