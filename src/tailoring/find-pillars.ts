import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Job, Requirement } from '../schema/job.ts'
import type { Pillar } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { type Lineage, lineageOf } from '../text/lineage.ts'
import { findPasted } from '../text/pasted.ts'
import { type GradedMention, gradeMentions } from '../text/strength.ts'

/** Whether a skill is at the top of a pillar, or a part or kind of one that is. */
const isUnder = (skill: string, tops: ReadonlySet<string>, lineage: Lineage): boolean =>
  tops.has(skill) || [...tops].some((top) => lineage.ancestorsOf(skill).has(top))

const toEvidence = ({ mention, strength, why }: GradedMention, tops: ReadonlySet<string>): Evidence => ({
  skill: mention.skill,
  relation: tops.has(mention.skill) ? 'exact' : 'narrower',
  start: mention.start,
  end: mention.end,
  section: mention.section,
  strength,
  why,
})

const asksFor = ({ anyOf }: Requirement, tops: ReadonlySet<string>, lineage: Lineage): boolean =>
  anyOf.some(({ skill }) => isUnder(skill, tops, lineage))

/**
 * The three things that the role brief tells a resume to lead with, in the brief's order: where the resume shows each,
 * strongest first and then in reading order, and which requirements of the posting ask for it.
 */
export const findPillars = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Pillar[] => {
  const lineage = lineageOf(taxonomy)
  const mentions = gradeMentions(analysis, findPasted(analysis.document, job.document))
  return taxonomy.brief.pillars.map(({ id, skills }) => {
    const tops = new Set(skills)
    return {
      id,
      evidence: mentions
        .filter(({ mention }) => isUnder(mention.skill, tops, lineage))
        .map((graded) => toEvidence(graded, tops))
        .sort((a, b) => b.strength - a.strength || a.start - b.start),
      asked: job.requirements.filter((requirement) => asksFor(requirement, tops, lineage)).map((requirement) => requirement.id),
    }
  })
}
