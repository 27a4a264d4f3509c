import { type Lineage, lineageOf } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Job, Part } from '../schema/job.ts'
import type { Pillar, PillarId } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { isOnlyNamed } from '../text/section-lines.ts'
import type { Shown } from './find-shown.ts'
import { showingTeamwork, tellsOfScientists } from './find-teamwork.ts'
import { asksFor, byStrength, byTelling, evidenceUnder } from './under-skills.ts'

/** What is one of the three by its name: containers and CI/CD belong to MLOps, but who asks for Docker asks for no MLOps. */
const PROPERLY: Readonly<Record<Exclude<PillarId, 'collaboration'>, ReadonlySet<string>>> = {
  'machine-learning': new Set(['machine-learning']),
  mlops: new Set(['mlops', 'model-deployment', 'model-serving', 'model-monitoring']),
}

/** Whether the posting means one of the three, and not only something that belongs to it. */
const isMeant = (id: PillarId, { document, requirements }: Job, lineage: Lineage): boolean =>
  id === 'collaboration'
    ? // Who asks for a degree in data science, or for communication, speaks of no colleagues.
      tellsOfScientists(document)
    : requirements.some(({ parts }) => parts.some((part) => asksFor(part, PROPERLY[id], lineage)))

/** The skills by whose names one of the three is asked for, or by those of their parts: work with data scientists is asked by no part of their trade. */
const isAsked = (id: PillarId, part: Part, skills: readonly string[], lineage: Lineage): boolean =>
  id === 'collaboration'
    ? asksFor(part, showingTeamwork(skills), lineage) || part.anyOf.some(({ skill }) => skill !== null && skills.includes(skill))
    : asksFor(part, new Set(skills), lineage)

/** What only belongs to it, as far as a line tells of it: a list of tools shows none of the three. */
const beside = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ section }) => !isOnlyNamed(section)).map((one) => ({ ...one, relation: 'related' }))

const evidenceOf = (
  id: PillarId,
  tops: ReadonlySet<string>,
  { mentions, teamwork }: Shown,
  lineage: Lineage,
): readonly Evidence[] => {
  // Words that only suggest a skill (“deployment”) lead nobody's resume.
  const named = mentions.filter(({ mention }) => !mention.evoked)
  if (id === 'collaboration') {
    const shared = evidenceUnder(named, showingTeamwork([...tops]), lineage)
    return [...teamwork.toSorted(byStrength), ...beside(shared).sort(byStrength)]
  }
  const proper = evidenceUnder(named, PROPERLY[id], lineage)
  const others = evidenceUnder(named, tops, lineage).filter(({ start }) => proper.every((one) => one.start !== start))
  return [...proper.sort(byStrength), ...beside(others).sort(byStrength)].sort(byTelling)
}

/**
 * The three things that the role brief tells a resume to lead with, in the brief's order: where the resume shows each, what
 * shows it by name or by its kinds before what only belongs to it (`related`), each strongest first and then in reading
 * order; and which requirements of the posting ask for it: none where the posting does not mean it.
 */
export const findPillars = (shown: Shown, job: Job, taxonomy: Taxonomy): Pillar[] => {
  const lineage = lineageOf(taxonomy)
  return taxonomy.brief.pillars.map(({ id, skills }) => {
    const tops = new Set(skills)
    const asking = job.requirements.filter(({ parts }) => parts.some((part) => isAsked(id, part, skills, lineage)))
    return {
      id,
      evidence: [...evidenceOf(id, tops, shown, lineage)],
      asked: isMeant(id, job, lineage) ? asking.map((requirement) => requirement.id) : [],
    }
  })
}
