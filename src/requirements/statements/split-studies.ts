import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { spansOf } from '../../text/matches.ts'
import { quote, trimSpan } from '../../text/span.ts'
import type { Figures } from '../figures/index.ts'

/** The first joint between two places after which words only lead on to the second. */
const jointBetween = (text: string, from: number, to: number): Span | undefined =>
  spansOf(text.slice(from, to), SAYS['studies-joint'], from).find(({ end }) => SAYS['studies-lead'].test(text.slice(end, to)))

/**
 * Studies and years of work that one sentence asks for separately, as two demands: "BSc in Physics | with 5+ years of industry
 * experience". Whoever holds the degree has met the first, whatever the years.
 *
 * @returns The two clauses in order; null where they are one demand, or only one of the two is made.
 */
export const splitStudies = (text: string, unit: Span, { degree, stated, pairs }: Figures): readonly [Span, Span] | null => {
  const [years, ...others] = stated
  if (degree === null || years === undefined || degree.orExperience || pairs.length > 1) return null
  const isYearsFirst = years.start < degree.start
  const isAround = others.some(({ start }) => start < degree.start !== isYearsFirst)
  if (isAround || SAYS['studies-or-years'].test(quote(text, unit))) return null
  const joint = isYearsFirst ? jointBetween(text, years.end, degree.start) : jointBetween(text, degree.end, years.start)
  if (joint === undefined || (isYearsFirst && SAYS['years-of-degree'].test(quote(text, joint)))) return null
  return [trimSpan(text, { start: unit.start, end: joint.start }), trimSpan(text, { start: joint.end, end: unit.end })]
}
