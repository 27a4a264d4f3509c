import type { Span } from '../schema/span.ts'
import { lastStartingAt } from '../text/span.ts'

/** Whether a place holds any of the hidden spans, which do not overlap. */
export const isHiddenBy = (hidden: readonly Span[]): ((place: Span) => boolean) => {
  const sorted = hidden.toSorted((a, b) => a.start - b.start)
  return ({ start, end }) => (lastStartingAt(sorted, end - 1)?.end ?? 0) > start
}
