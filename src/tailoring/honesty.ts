import { allMentions } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { RequirementCoverage } from '../schema/coverage.ts'

/** Requirements in the order of the posting. */
interface Credited {
  readonly requirements: readonly Pick<RequirementCoverage, 'credit'>[]
}

/** Whether any requirement has less credit than before. */
export const lowersAny = (before: Credited, after: Credited): boolean =>
  before.requirements.some(({ credit }, index) => (after.requirements[index]?.credit ?? 0) < credit)

const DIGITS = /\p{N}+/gu

/** All that a reader would take for a fact, besides skills: numbers, and who, where and when of work and studies. */
const factsOf = ({ document, positions, education }: Analysis): string =>
  JSON.stringify({
    numbers: (document.text.match(DIGITS) ?? []).sort(),
    work: positions.map(({ title, organization, from, to }) => [title, organization, from, to]),
    studies: education.map(({ degree, field, institution, to }) => [degree, field, institution, to]),
  })

/**
 * Whether an edited resume says nothing new: no skill but those shown before and what they are parts or kinds of,
 * and no other number, title, employer, date or degree. Words beside each other can come to name a third thing,
 * so that this is looked up and not taken for granted.
 */
export const saysNothingNew = (before: Analysis, after: Analysis, lineage: Lineage): boolean => {
  const shown = new Set(allMentions(before).flatMap(({ skill }) => [skill, ...lineage.ancestorsOf(skill)]))
  return allMentions(after).every(({ skill }) => shown.has(skill)) && factsOf(before) === factsOf(after)
}
