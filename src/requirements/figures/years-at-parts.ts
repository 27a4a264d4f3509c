import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import type { StatedYears } from './years.ts'

/** "several years (min. 3) of": the bracket says how many. */
const LEAST_IN_BRACKET = /^\s?\([^()]{0,30}\)/

const MOST_CHARS_TO_PART = 120

/** The years right after a part: after a dash or bracket whatever follows, else where they end the clause; after a comma only if the part is alone. */
const after = (saying: string, { end }: Span, isAlone: boolean, years: readonly StatedYears[]): StatedYears | undefined => {
  const asked = years.find(({ start }) => start >= end)
  const found = asked && SAYS['after-part'].exec(saying.slice(end, asked.start))
  if (!found || (found[2] !== undefined && !isAlone)) return undefined
  return found[1] !== undefined || SAYS['years-end-clause'].test(saying.slice(asked.end)) ? asked : undefined
}

/** The years before a part, in the same clause. */
const before = (saying: string, { start }: Span, years: readonly StatedYears[]): StatedYears | undefined => {
  const asked = years.findLast((one) => one.end <= start)
  if (!asked || start - asked.end > MOST_CHARS_TO_PART) return undefined
  const between = saying.slice(asked.end, start).replace(LEAST_IN_BRACKET, '')
  return SAYS['part-ends'].test(between) ? undefined : asked
}

/**
 * The years that stand at each part of a statement: "5 years of Python", "Python: 5 years", "Python (5+ years)",
 * "Python, 5 years". Years after a part belong to nothing that follows them.
 *
 * @param parts in order, not overlapping.
 * @returns one for each part, undefined where none stand at it.
 */
export const yearsAtParts = (
  saying: string,
  parts: readonly Span[],
  years: readonly StatedYears[],
): readonly (StatedYears | undefined)[] => {
  const own = parts.map((part) => after(saying, part, parts.length === 1, years))
  const free = years.filter((asked) => !own.includes(asked))
  return parts.map((part, index) => own[index] ?? before(saying, part, free))
}
