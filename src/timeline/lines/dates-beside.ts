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

/**
 * The lines in order, but periods that were read with a column beside the entries, and so later than the undated line in whose
 * row they are printed, directly below that line:
 *
 * ```text
 * Tarn Bank   Analyst   May 2019 – July 2020
 * • Mended nets         SQL
 *                       Go
 * ```
 */
export const withDatesBeside = (lines: readonly RawLine[]): readonly RawLine[] => {
  const ordered: RawLine[] = []
  for (const one of lines) {
    const at = isPeriodAlone(one) ? ordered.findLastIndex((head) => head.dates.length === 0 && isBeside(head, one)) : -1
    if (at < 0 || at === ordered.length - 1) ordered.push(one)
    else ordered.splice(at + 1, 0, { ...one, gap: false })
  }
  return ordered
}
