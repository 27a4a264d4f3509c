import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { trimSpan } from '../../text/span.ts'
import type { Figures } from '../figures/index.ts'

/** What joins studies and years that are asked for apart, with the words that begin what follows. */
const JOINT =
  /(?:\s*[,;]|\s[–—-])?(?:\s+|^)(?:(?:(?:along|together|combined|coupled) )?with|and|plus|as well as|[&+]|und|sowie|mit|et|avec|y|con)\s+|\s*[,;]\s*|\s[–—-]\s+/giu

/** Between a joint and the years or the degree: "with at least 5 years", "and a Master's". */
const LEADS =
  /^(?:(?:and|plus|with|an?|the|at|least|(?:a )?minimum|of|over|around|typically|additional|mindestens|au moins|al menos)\s+)*$/iu

const DEGREE = '(?:an? |the )?(?:\\w+ ){0,2}(?:degree|bachelor|master|ph\\.?d|diploma)'
const YEARS = '(?:(?:an? )?(?:at least|minimum(?: of)?|additional) )?\\d+\\+?[^.;,]{0,8}(?:years|yrs)'

/** The studies stand for the years, or the other way round: one demand that is met in either way. */
const EITHER: readonly RegExp[] = [
  /^\W*or\b/i,
  new RegExp(`\\bor ${YEARS}`, 'i'),
  new RegExp(`(?:years|yrs|experience)\\b[^.;]{0,80}\\bor ${DEGREE}`, 'i'),
  /\bin lieu\b|\bsubstitut/i,
]

/** Years that a degree comes with, which do not go on behind "5 years with a Master's". */
const OF_DEGREE = /^\s*(?:with|mit|avec|con)\b/iu

/** The first joint between two places behind which words only lead on to the second. */
const jointBetween = (text: string, from: number, to: number): Span | undefined =>
  matchesOf(text.slice(from, to), JOINT)
    .map(({ 0: mark, index }) => ({ start: from + index, end: from + index + mark.length }))
    .find(({ end }) => LEADS.test(text.slice(end, to)))

/**
 * Studies and years of work that one sentence asks for apart, as two demands: "BSc in Physics | with 5+ years of industry
 * experience". Whoever holds the degree has met the first, whatever the years.
 *
 * @returns The two clauses in order; null where they are one demand, or only one of them is made.
 */
export const splitStudies = (text: string, unit: Span, { degree, stated, pairs }: Figures): readonly [Span, Span] | null => {
  const [years, ...others] = stated
  if (degree === null || years === undefined || degree.orExperience || pairs.length > 1) return null
  const words = text.slice(unit.start, unit.end)
  const isYearsFirst = years.start < degree.start
  const isAround = others.some(({ start }) => start < degree.start !== isYearsFirst)
  if (isAround || EITHER.some((pattern) => pattern.test(words))) return null
  const joint = isYearsFirst ? jointBetween(text, years.end, degree.start) : jointBetween(text, degree.end, years.start)
  if (joint === undefined || (isYearsFirst && OF_DEGREE.test(text.slice(joint.start, joint.end)))) return null
  return [trimSpan(text, { start: unit.start, end: joint.start }), trimSpan(text, { start: joint.end, end: unit.end })]
}
