import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'

/** Title, employer and dates: the lines of an entry before its first bullet, or before its second where it begins with one. */
export const headOf = (entry: Span, { lines }: Document): Span => {
  const own = lines.filter((line) => line.start >= entry.start && line.end <= entry.end)
  const firstBullet = own.findIndex(({ listItem }, index) => listItem && index > 0)
  const last = own[(firstBullet < 0 ? own.length : firstBullet) - 1]
  return { start: entry.start, end: last?.end ?? entry.end }
}
