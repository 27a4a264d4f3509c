import { findPasted, type GradedMention, gradeMentions } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Job, Requirement } from '../schema/job.ts'
import type { Pillar } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { findTeamwork } from './find-teamwork.ts'

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

/** Strongest first; of equal strength in reading order. */
const byStrength = (a: Evidence, b: Evidence): number => b.strength - a.strength || a.start - b.start

/**
 * The three things that the role brief tells a resume to lead with, in the brief's order: where the resume shows each,
 * strongest first and then in reading order, and which requirements of the posting ask for it.
 */
export const findPillars = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Pillar[] => {
  const lineage = lineageOf(taxonomy)
  const pasted = findPasted(analysis.document, job.document)
  const mentions = gradeMentions(analysis, pasted)
  return taxonomy.brief.pillars.map(({ id, skills }) => {
    const tops = new Set(skills)
    const named = mentions
      .filter(({ mention }) => isUnder(mention.skill, tops, lineage))
      .map((graded) => toEvidence(graded, tops))
    const teamwork = id === 'collaboration' ? findTeamwork(analysis, pasted) : []
    return {
      id,
      evidence: [...named, ...teamwork].sort(byStrength),
      asked: job.requirements.filter((requirement) => asksFor(requirement, tops, lineage)).map((requirement) => requirement.id),
    }
  })
}
