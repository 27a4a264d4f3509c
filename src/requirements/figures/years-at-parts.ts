import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import type { StatedYears } from './years.ts'

const MOST_CHARS_TO_PART = 120

/** No word stands between: "Python 5 years", "Python: 5 years", "Python (5+ years)". */
const BEHIND_PART = /^\s?[:(–-]?\s?$/u

const after = (saying: string, { end }: Span, years: readonly StatedYears[]): StatedYears | undefined =>
  years.find(({ start }) => start >= end && BEHIND_PART.test(saying.slice(end, start)))

/** In the same clause: "5 years of Python". */
const before = (saying: string, { start }: Span, years: readonly StatedYears[]): StatedYears | undefined => {
  const asked = years.findLast((one) => one.end <= start)
  if (!asked || start - asked.end > MOST_CHARS_TO_PART) return undefined
  return SAYS['part-ends'].test(saying.slice(asked.end, start)) ? undefined : asked
}

/**
 * The years that stand at each part of a statement, after it or before it. Years after a part belong to nothing that follows them.
 *
 * @param parts in order, not overlapping.
 * @returns one for each part, undefined where none stand at it.
 */
export const yearsAtParts = (
  saying: string,
  parts: readonly Span[],
  years: readonly StatedYears[],
): readonly (StatedYears | undefined)[] => {
  const own = parts.map((part) => after(saying, part, years))
  const free = years.filter((asked) => !own.includes(asked))
  return parts.map((part, index) => own[index] ?? before(saying, part, free))
}
