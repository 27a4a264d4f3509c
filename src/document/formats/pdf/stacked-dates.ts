import { LazyPattern } from '../../../text/lazy-pattern.ts'
import { TEXT_PATTERNS } from '../../../text/texts.compiled.ts'
import { MAX_SEGMENTS } from './reading-order.ts'
import type { Segment } from './segments.ts'

/** What stands between the two ends of a period that are set under each other. */
export const CONNECTOR = /^[|–—-]$/
export const DATE_ALONE = new LazyPattern(...TEXT_PATTERNS['date-alone'])
const MONTH = /^\p{L}{3,9}\.?$/u
/** "06/17": a date only in a stack. */
const SHORT_MONTH = /^(?:0?[1-9]|1[0-2])\/\d\d$/

/** In parts of the font size: the lines of a stack follow each other more closely, and their middles or left edges lie as near. */
const MAX_LEADING = 1.9
const SAME_MIDDLE = 1
const SAME_EDGE = 0.3

const middleOf = ({ rect }: Segment): number => (rect.left + rect.right) / 2

const follows = (lower: Segment, upper: Segment): boolean => {
  const sizePt = Math.max(lower.sizePt, upper.sizePt)
  const leading = lower.baseline - upper.baseline
  const isAligned =
    Math.abs(middleOf(lower) - middleOf(upper)) < SAME_MIDDLE * sizePt ||
    Math.abs(lower.rect.left - upper.rect.left) < SAME_EDGE * sizePt
  return leading > 0 && leading < MAX_LEADING * sizePt && isAligned
}

/** The date of one line or two that ends above a dash or begins below it: "2024", or "May" above "2024". */
const dateAt = (near: Segment | undefined, far: Segment | undefined, isAbove: boolean): readonly Segment[] => {
  if (!near) return []
  const both = isAbove ? [far, near] : [near, far]
  const [month, year] = both
  if (month && year && MONTH.test(month.text) && DATE_ALONE.test(`${month.text} ${year.text}`)) return [month, year]
  return DATE_ALONE.test(near.text) || SHORT_MONTH.test(near.text) ? [near] : []
}

/** The lines of a period around the dash; none where there is no date on both sides of it. */
const stackAround = (dash: Segment, segments: readonly Segment[]): readonly Segment[] => {
  const above = (one: Segment | undefined): Segment | undefined => one && segments.find((other) => follows(one, other))
  const below = (one: Segment | undefined): Segment | undefined => one && segments.find((other) => follows(other, one))
  const [upper, lower] = [above(dash), below(dash)]
  const [before, after] = [dateAt(upper, above(upper), true), dateAt(lower, below(lower), false)]
  return before.length > 0 && after.length > 0 ? [...before, dash, ...after] : []
}

/** In the place of its first line. */
const joined = (stack: readonly Segment[]): Segment => {
  const [top] = stack as [Segment]
  const rect = {
    ...top.rect,
    left: Math.min(...stack.map((one) => one.rect.left)),
    right: Math.max(...stack.map((one) => one.rect.right)),
  }
  return { ...top, rect, text: stack.map(({ text }) => text).join(' '), restyled: [], runs: stack.flatMap(({ runs }) => runs) }
}

/**
 * A period that stands on end beside its entry is one piece, beside the entry's first line; looked for on pages that are laid out
 * in columns:
 *
 * ```text
 *  May     Graduate Assistant
 *  2024    Tarn University               May 2024 | August 2023   Graduate Assistant
 *   |      • Held practicals      →                               Tarn University
 * August   • Graded work                                          • Held practicals
 *  2023
 * ```
 */
export const joinStackedDates = (segments: readonly Segment[]): readonly Segment[] => {
  if (segments.length > MAX_SEGMENTS) return segments
  const places = new Map<Segment, readonly Segment[]>()
  for (const dash of segments.filter(({ text }) => CONNECTOR.test(text))) {
    const stack = stackAround(dash, segments)
    // Of two periods that would share a date the first has it.
    if (!stack.some((one) => places.has(one))) for (const one of stack) places.set(one, stack)
  }
  return segments.flatMap((segment) => {
    const stack = places.get(segment)
    return !stack ? segment : stack[0] === segment ? joined(stack) : []
  })
}
