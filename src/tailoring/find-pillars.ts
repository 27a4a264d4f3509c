import { findPasted, gradeMentions } from '../evidence/index.ts'
import { lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Job } from '../schema/job.ts'
import type { Pillar } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { findTeamwork } from './find-teamwork.ts'
import { asksFor, byStrength, evidenceUnder } from './under-skills.ts'

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
    const teamwork = id === 'collaboration' ? findTeamwork(analysis, pasted) : []
    return {
      id,
      evidence: [...evidenceUnder(mentions, tops, lineage), ...teamwork].sort(byStrength),
      asked: job.requirements.filter((requirement) => asksFor(requirement, tops, lineage)).map((requirement) => requirement.id),
    }
  })
}
