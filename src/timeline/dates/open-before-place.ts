import type { Span } from '../../schema/span.ts'
import type { EndMonth } from '../../schema/timeline.ts'
import { isPlace } from '../../text/places.ts'

/** A date or a period as it is written. */
interface Written extends Span {
  readonly to: EndMonth
  readonly form: string
}

/** A dash, and all else in the line. */
const DASH_AND_REST = /[^\S\n]*[-–—](?=[^\S\n]+(?<rest>\p{L}[^\n\t]*)(?:\n|$))/uy
/** A cell of its own begins with the date. */
const LEFT_OF_CELL = /(?:^|[\n\t]| {2})$/u

/** Where the dash ends between a month and a place that ends the line: "Sep 2023 – Oslo, Norway"; null where none does. */
const dashBeforePlace = (text: string, { form, start, end }: Written): number | null => {
  if (form !== 'month' || !LEFT_OF_CELL.test(text.slice(Math.max(0, start - 2), start))) return null
  DASH_AND_REST.lastIndex = end
  const dash = DASH_AND_REST.exec(text)
  const rest = dash?.groups?.rest?.trim() ?? ''
  return dash && rest.includes(',') && isPlace(rest) ? end + dash[0].length : null
}

/**
 * "Sep 2023 – Oslo, Norway" above entries that have a period each: the first period is open, and its place, which stands one row
 * lower in the others, was read along with it. Where several dates stand before a place, the dash only parts the two.
 */
export const openBeforePlace = <T extends Written>(text: string, found: readonly T[]): readonly T[] => {
  const [first, ...others] = found
  const end = first && others.some(({ form }) => form === 'range') ? dashBeforePlace(text, first) : null
  if (!first || end === null || others.some((date) => dashBeforePlace(text, date) !== null)) return found
  return [{ ...first, to: 'present', end, form: 'range' }, ...others]
}
