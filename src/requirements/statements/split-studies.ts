import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { spansOf } from '../../text/matches.ts'
import { quote, trimSpan } from '../../text/span.ts'
import { type Figures, orExperienceIn } from '../figures/index.ts'

/** The first joint between two places after which words only lead on to the second. */
const jointBetween = (text: string, from: number, to: number): Span | undefined =>
  spansOf(text.slice(from, to), SAYS['studies-joint'], from).find(({ end }) => SAYS['studies-lead'].test(text.slice(end, to)))

/** ", 5+ years", "and 5+ years": behind "or equivalent experience" these ask for more; "with 5+ years" may say what is equivalent. */
const FURTHER = /^\W*(?:and|plus|[,;&+])/iu

/**
 * Studies and years of work that one sentence asks for separately, as two demands: "BSc in Physics | with 5+ years of industry
 * experience". Whoever holds the degree has met the first, whatever the years.
 *
 * @returns The two clauses in order; null where they are one demand, or only one of the two is made.
 */
export const splitStudies = (text: string, unit: Span, { degree, stated, pairs }: Figures): readonly [Span, Span] | null => {
  const [years, ...others] = stated
  if (degree === null || !years?.min || pairs.length > 1) return null
  const isYearsFirst = years.start < degree.start
  const isAround = others.some(({ start }) => start < degree.start !== isYearsFirst)
  const saying = quote(text, unit)
  const other = orExperienceIn(saying)
  const rest = other === null ? saying : saying.slice(0, other.start) + saying.slice(other.end)
  if (isAround || SAYS['studies-or-years'].test(rest) || (degree.orExperience && (isYearsFirst || other === null))) return null
  const end = Math.max(degree.end, unit.start + (other?.end ?? 0))
  const joint = isYearsFirst ? jointBetween(text, years.end, degree.start) : jointBetween(text, end, years.start)
  const joins = joint === undefined ? '' : quote(text, joint)
  if (!joint || (isYearsFirst && SAYS['years-of-degree'].test(joins)) || (other && !FURTHER.test(joins))) return null
  return [trimSpan(text, { start: unit.start, end: joint.start }), trimSpan(text, { start: joint.end, end: unit.end })]
}
