import { LazyPattern } from '../../../text/lazy-pattern.ts'
import { TEXT_PATTERNS } from '../../../text/texts.compiled.ts'
import { isTitle } from '../../../text/titles.ts'
import { widthOf } from './geometry.ts'
import { sharesLine } from './gutters.ts'
import type { Block } from './reading-order.ts'
import type { Segment } from './segments.ts'
import { CONNECTOR, DATE_ALONE } from './stacked-dates.ts'
import { HEADING_SIZE, isMarked } from './tables.ts'

/** Segments of one printed line, left to right. */
export type Row = readonly Segment[]

/** In parts of the font size: a cell at the right edge stands off by at least this. */
const CELL_GAP = 2

/** In parts of the font size: the lines of one cell follow each other more closely than this. */
const CELL_LEADING = 1.7

/**
 * A cell continues in the next line when it ends like this, or when the next line begins like that. Broken words are joined
 * elsewhere.
 */
const ROW_GOES_ON = new LazyPattern(...TEXT_PATTERNS['ends-before-end'])
const OPEN_START = new LazyPattern(...TEXT_PATTERNS['begins-with-end'])

/** The month of an end whose year stands in the next line. */
const MONTH_END = /[–—-]\s?\p{L}{3,9}[.,]?$/u
const YEAR_ALONE = /^(?:19|20)\d\d$/

const yearOf = (text: string): number => Number(/(?:19|20)\d\d/.exec(text)?.[0])

/** The rows of a block, from top to bottom. */
const groupRows = (block: Block): Segment[][] => {
  const rows: Segment[][] = []
  for (const segment of [...block].sort((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0]
    if (first && sharesLine(first, segment)) rows.at(-1)?.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.sort((a, b) => a.rect.left - b.rect.left))
}

const standsUnder = (lower: Segment, upper: Segment): boolean =>
  lower.rect.left < upper.rect.right &&
  upper.rect.left < lower.rect.right &&
  lower.baseline - upper.baseline < CELL_LEADING * Math.max(upper.sizePt, lower.sizePt)

/** Whether it has neighbours on both sides decides; lines that were added to a cell stand under it. */
const isCell = (row: Row, index: number): boolean => {
  const cell = row[index]
  if (!cell || row.length < 2) return false
  const before = row.slice(0, index).findLast(({ rect }) => rect.right <= cell.rect.left)
  const after = row.slice(index + 1).find(({ rect }) => rect.left >= cell.rect.right)
  const offBefore = !before || cell.rect.left - before.rect.right > CELL_GAP * cell.sizePt
  const offAfter = !after || after.rect.left - cell.rect.right > CELL_GAP * cell.sizePt || !before
  return offBefore && offAfter
}

/** In parts of the font size: a wider cell is a column of text, which needs no joining. */
const MAX_JOINED_WIDTH = 16

const CAPITALS = /^[\p{Lu}\s&/,-]{4,}$/u

/** "WORK" above "EXPERIENCE", but not an employer in capitals and the post below it. */
const areOneHeading = (upper: Segment | undefined, lower: Segment): boolean =>
  upper !== undefined &&
  CAPITALS.test(upper.text) &&
  CAPITALS.test(lower.text) &&
  !isTitle(upper.text) &&
  !isTitle(lower.text) &&
  upper.bold === lower.bold &&
  upper.sizePt === lower.sizePt

/** One end of a period and the dash below it, or the dash and the other end. */
const continuesByMark = (upper: Segment, lower: Segment): boolean =>
  [upper, lower].some(({ text }) => CONNECTOR.test(text)) && [upper, lower].some(({ text }) => DATE_ALONE.test(text))

/** The start of a period above its end, without a dash between them; the same date twice is of two entries. */
const continuesAsPair = (upper: Segment, lower: Segment): boolean =>
  DATE_ALONE.test(upper.text) &&
  DATE_ALONE.test(lower.text) &&
  upper.text !== lower.text &&
  yearOf(upper.text) <= yearOf(lower.text)

const goesOn = (upper: Segment, lower: Segment): boolean =>
  standsUnder(lower, upper) &&
  (!isMarked(lower.text) || OPEN_START.test(lower.text) || CONNECTOR.test(lower.text)) &&
  widthOf(upper.rect) < MAX_JOINED_WIDTH * upper.sizePt &&
  (ROW_GOES_ON.test(upper.text) ||
    OPEN_START.test(lower.text) ||
    areOneHeading(upper, lower) ||
    continuesByMark(upper, lower) ||
    (MONTH_END.test(upper.text) && YEAR_ALONE.test(lower.text)))

/** There are more dates above or below in the column: each belongs to its own row. */
const isListed = (date: Segment, ...rows: readonly (Row | undefined)[]): boolean =>
  rows.some((row) =>
    row?.some(
      (other) =>
        DATE_ALONE.test(other.text) &&
        isSameColumn(other, date) &&
        Math.abs(other.baseline - date.baseline) < 2 * CELL_LEADING * date.sizePt,
    ),
  )

/**
 * A date or label that is broken over two lines beside its entry is joined again:
 *
 * ```text
 * Sep 2019 –   Senior Engineer            Sep 2019 – Present   Senior Engineer
 * Present      Acme, Berlin          →    Acme, Berlin
 * ```
 *
 * A heading may be of other print, so that a row of its section lies between its two lines; a line of its own may hold the dash
 * between two dates.
 */
const joinBrokenCells = (rows: readonly Row[]): Row[] => {
  const joined: Segment[][] = []
  for (const [index, row] of rows.entries()) {
    const above = joined.at(-1)
    const before = joined.at(-2)
    const isPaired = above !== undefined && !isMarked(above[0]?.text ?? '')
    const goes = (upper: Segment, lower: Segment): boolean =>
      goesOn(upper, lower) ||
      (isPaired &&
        standsUnder(lower, upper) &&
        continuesAsPair(upper, lower) &&
        !isListed(lower, rows[index - 2], rows[index + 1]))
    const rest: Segment[] = []
    for (const segment of row) {
      const isThird =
        before !== undefined && (areOneHeading(before[0], segment) || before.some(({ text }) => CONNECTOR.test(text)))
      if (!(above && joinCell(above, segment, goes)) && !(isThird && joinCell(before, segment))) rest.push(segment)
    }
    if (rest.length > 0) joined.push(rest)
  }
  return joined
}

/** Where the segment continues a cell of the row, it is put beside it. */
const joinCell = (above: Segment[], segment: Segment, goes = goesOn): boolean => {
  const place = above.findIndex((upper, index) => goes(upper, segment) && isCell(above, index))
  if (place >= 0) above.splice(place + 1, 0, segment)
  return place >= 0
}

/** In parts of the font size: two lines of a cell begin or end at the same place. */
const CELL_EDGE = 0.5

const isSameColumn = (a: Segment, b: Segment): boolean =>
  Math.min(Math.abs(a.rect.left - b.rect.left), Math.abs(a.rect.right - b.rect.right)) < CELL_EDGE * Math.max(a.sizePt, b.sizePt)

const startsSmall = (row: Row | undefined): boolean => /^\p{Ll}/u.test(row?.[0]?.text ?? '')

const without = (row: Row, cell: Segment): Row => row.filter((segment) => segment !== cell)

/** A row whose text goes on from `above` or belongs to it: nothing else may be read in between. */
const isInnerRow = (row: Row, above: Row | undefined): boolean =>
  row.length === 0 || isMarked(row[0]?.text ?? '') || (startsSmall(row) && !startsSmall(above))

/** Take the lines that stand under `cell` out of the rows after `index`, where they would cut into the entry's own text. */
const takeCellLines = (rows: Segment[][], index: number, cell: Segment): Segment[] => {
  const taken: Segment[] = []
  // The items of a list each have their own date.
  const isList = isMarked(rows[index]?.[0]?.text ?? '')
  const entry = without(rows[index] ?? [], cell)
  let last = cell
  for (let below = index + 1; below < rows.length; below++) {
    const row = rows[below] ?? []
    if ((row[0]?.baseline ?? 0) - last.baseline > CELL_LEADING * last.sizePt) break
    const place = row.findIndex((segment) => standsUnder(segment, last) && isSameColumn(segment, last))
    const segment = row[place]
    if (!segment) continue
    const isInside = !isList && isCell(row, place) && isInnerRow(without(row, segment), entry)
    if (row.length > 1 && !isInside) break
    row.splice(place, 1)
    taken.push(segment)
    last = segment
  }
  return taken
}

/**
 * Further lines of a cell at the edge belong to the entry beside whose first line the cell stands:
 *
 * ```text
 * Acme, Engineer           Berlin         Acme, Engineer           Berlin
 * • Built the pipeline  2019–2021    →    2019–2021
 * • Cut its cost                          • Built the pipeline
 *                                         • Cut its cost
 * ```
 */
const liftCellLines = (rows: readonly Row[]): Row[] => {
  const rest = rows.map((row) => [...row])
  return rest.flatMap((row, index) => {
    const edges = row.length < 2 ? [] : [0, row.length - 1].filter((place) => isCell(row, place))
    const lifted = edges.flatMap((place) => (row[place] ? takeCellLines(rest, index, row[place]) : []))
    return [row, ...lifted.map((segment) => [segment])].filter((one) => one.length > 0)
  })
}

const looksLikeHeading = ({ text, sizePt }: Segment, beside: Segment): boolean =>
  !/\d|:$/.test(text) && (sizePt >= HEADING_SIZE * beside.sizePt || (CAPITALS.test(text) && !CAPITALS.test(beside.text)))

/** Whether a row continues in the column of the entry above it. */
const isUnder = (row: Row | undefined, { rect, sizePt }: Segment): boolean =>
  row !== undefined && (row[0]?.rect.left ?? 0) >= rect.left - CELL_EDGE * sizePt

/**
 * A section heading that stands left of its section gets a line of its own:
 *
 * ```text
 * SKILLS   Python, Go               SKILLS
 *          Kubernetes        →      Python, Go
 *                                   Kubernetes
 * ```
 */
const splitHeadings = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row, index) => {
    const [heading, entry] = row
    if (!heading || !entry || !looksLikeHeading(heading, entry)) return [row]
    return isUnder(rows[index + 1], entry) ? [[heading], row.slice(1)] : [row]
  })

/** The lines of a block as they are to be printed one after the other. */
export const rowsOf = (block: Block): Row[] => splitHeadings(liftCellLines(joinBrokenCells(groupRows(block))))
