import { isPeriodAlone, type RawLine } from './line-role.ts'

/** A date stands in the row of a line where at least this share of its height does. */
const SHARE_OF_HEIGHT = 0.5

/** Printed left of the date, in one row with it. */
const isBeside = ({ line: head }: RawLine, { line: date }: RawLine): boolean => {
  if (!head.box || !date.box || head.page !== date.page) return false
  const [left, top, width, height] = head.box
  const [dateLeft, dateTop, , dateHeight] = date.box
  const shared = Math.min(top + height, dateTop + dateHeight) - Math.max(top, dateTop)
  return left + width <= dateLeft && shared >= SHARE_OF_HEIGHT * dateHeight
}

/** So many periods one under the other are a column. */
const COLUMN_MIN = 2
/** A period stands beside a name of two lines in the middle of both. */
const SHARE_BESIDE_TWO = 0.25

/** Printed right of the period, with one of its lines beside that or beside a part of it. */
const isRightOf = ({ line, joined = [line] }: RawLine, { line: { box: date, page } }: RawLine): boolean => {
  if (!date || page !== line.page) return false
  const [left, top, width, height] = date
  return joined.some(({ box }) => {
    const shared = box ? Math.min(top + height, box[1] + box[3]) - Math.max(top, box[1]) : 0
    return box !== null && left + width <= box[0] && shared >= SHARE_BESIDE_TWO * height
  })
}

/** For each period of a column, the first line beside it; null where one has none, or they are in another order. */
const headsBeside = (dates: readonly RawLine[], below: readonly RawLine[]): readonly RawLine[] | null => {
  const heads = dates.map((date) => below.find((line) => line.dates.length === 0 && isRightOf(line, date)))
  const places = heads.map((head) => (head ? below.indexOf(head) : -1))
  const inOrder = places.every((place, order) => place > (places[order - 1] ?? -1))
  return inOrder ? heads.flatMap((head) => head ?? []) : null
}

/** The lines with each period of a column that was read before the entries beside it below the first line of its entry. */
const withColumnBeside = (lines: readonly RawLine[]): readonly RawLine[] => {
  const from = lines.findIndex(
    (line, at) => isPeriodAlone(line) && lines[at + 1] !== undefined && isPeriodAlone(lines[at + 1] as RawLine),
  )
  const until = from < 0 ? -1 : lines.findIndex((line, at) => at > from && !isPeriodAlone(line))
  if (until - from < COLUMN_MIN) return lines
  const [dates, below] = [lines.slice(from, until), lines.slice(until)]
  const heads = headsBeside(dates, below)
  if (!heads) return lines
  const beside = (line: RawLine): readonly RawLine[] => {
    const date = dates[heads.indexOf(line)]
    return date
      ? [
          { ...line, gap: true },
          { ...date, gap: false },
        ]
      : [line]
  }
  return [...lines.slice(0, from), ...below.flatMap(beside)]
}

/**
 * The lines in order, but periods that were read with a column beside the entries, and so later than the undated line in whose
 * row they are printed, directly below that line:
 *
 * ```text
 * Tarn Bank   Analyst   May 2019 – July 2020
 * • Mended nets         SQL
 *                       Go
 * ```
 *
 * and those of a column that was read before the entries.
 */
export const withDatesBeside = (lines: readonly RawLine[]): readonly RawLine[] => {
  const ordered: RawLine[] = []
  for (const one of withColumnBeside(lines)) {
    const at = isPeriodAlone(one) ? ordered.findLastIndex((head) => head.dates.length === 0 && isBeside(head, one)) : -1
    if (at < 0 || at === ordered.length - 1) ordered.push(one)
    else ordered.splice(at + 1, 0, { ...one, gap: false })
  }
  return ordered
}
