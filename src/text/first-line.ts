import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { lastStartingAt } from './span.ts'

/** The first line of an entry: what it is known by. */
export const firstLineOf = ({ start, end }: Span, { lines }: Document): Span => ({
  start,
  end: Math.min(end, lastStartingAt(lines, start)?.end ?? end),
})
