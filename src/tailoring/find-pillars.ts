import { lineageOf } from '../lineage.ts'
import type { Job } from '../schema/job.ts'
import type { Pillar } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import type { Shown } from './find-shown.ts'
import { showingTeamwork } from './find-teamwork.ts'
import { asksFor, byStrength, evidenceUnder } from './under-skills.ts'

/**
 * The three things that the role brief tells a resume to lead with, in the brief's order: where the resume shows each,
 * strongest first and then in reading order, and which requirements of the posting ask for it.
 */
export const findPillars = ({ mentions, teamwork }: Shown, job: Job, taxonomy: Taxonomy): Pillar[] => {
  const lineage = lineageOf(taxonomy)
  return taxonomy.brief.pillars.map(({ id, skills }) => {
    const tops = new Set(skills)
    const evidence =
      id === 'collaboration'
        ? [...evidenceUnder(mentions, showingTeamwork(skills), lineage), ...teamwork]
        : evidenceUnder(mentions, tops, lineage)
    return {
      id,
      evidence: evidence.sort(byStrength),
      asked: job.requirements
        .filter(({ parts }) => parts.some((part) => asksFor(part, tops, lineage)))
        .map((requirement) => requirement.id),
    }
  })
}
