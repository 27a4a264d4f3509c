import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { toNumber } from '../../text/numbers.ts'
import { overlaps } from '../../text/span.ts'
import type { StatedYears } from './years.ts'

/* Numbers whose unit was said before: "5+ years of engineering, at least 2 of them with Python". */

/** "3 years of Python and 2 of SQL": as many as it likes. */

const MOST_CHARS_BETWEEN = 100

/** A part of the years before it, in the same breath. */
const isPartOf = (statement: string, at: number, whole: StatedYears | undefined): whole is StatedYears =>
  whole !== undefined && at - whole.end <= MOST_CHARS_BETWEEN && !/[;.!?]\s/.test(statement.slice(whole.end, at))

/** Of a number and its plus sign. */
const spanOf = (statement: string, start: number, written: string): Span => {
  const end = start + written.length
  return { start, end: end + (/^\s?\+/.exec(statement.slice(end, end + 2))?.[0].length ?? 0) }
}

const findParts = (statement: string, years: readonly StatedYears[]): StatedYears[] =>
  [SAYS['years-of-them'], SAYS['years-next']].flatMap((pattern) =>
    matchesOf(statement, pattern).flatMap(({ 0: words, 1: first, 2: second, 3: third, index }) => {
      const written = first ?? second ?? third ?? ''
      const start = index + words.indexOf(written)
      const min = toNumber(written)
      const whole = years.findLast(({ end }) => end <= start)
      return isPartOf(statement, start, whole) && (pattern === SAYS['years-next'] || min <= whole.min)
        ? [{ min, max: null, alternative: false, ...spanOf(statement, start, written) }]
        : []
    }),
  )

/**
 * Years with those whose unit is left out since years beside them have it: parts of these, and further ones.
 *
 * @param years those with a unit, in order.
 * @returns both in order, each number once.
 */
export const withElided = (statement: string, years: readonly StatedYears[]): readonly StatedYears[] => {
  if (years.length === 0) return years
  const all: StatedYears[] = [...years]
  for (const one of findParts(statement, years)) if (!all.some((other) => overlaps(one, other))) all.push(one)
  return all.sort((a, b) => a.start - b.start)
}
