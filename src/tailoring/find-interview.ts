import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { InterviewTopic } from '../schema/interview.ts'
import type { Importance, Job, Requirement, Seniority } from '../schema/job.ts'
import type { RoleBrief, Taxonomy } from '../schema/taxonomy.ts'
import { rangeAt } from '../text/span.ts'
import type { Shown } from './find-shown.ts'
import { showingTeamwork, tellsOfScientists } from './find-teamwork.ts'
import { asksFor, byStrength, byTelling, evidenceUnder } from './under-skills.ts'

type Responsibility = RoleBrief['responsibilities'][number]

/** As many stories as one prepares for one question. */
const MAX_EVIDENCE = 3

/** The responsibility whose lines tell of people and not of a skill. */
const WITH_SCIENTISTS = 'working-with-data-scientists'

/** Which of the brief's three descriptions fits the level that a posting names. */
const INTERVIEW_LEVEL_OF: Readonly<Record<Seniority, 'junior' | 'work' | 'senior'>> = {
  intern: 'junior',
  junior: 'junior',
  mid: 'work',
  unspecified: 'work',
  senior: 'senior',
  staff: 'senior',
  lead: 'senior',
  principal: 'senior',
  manager: 'senior',
}

/** What is required or done every day is asked about; what is nice to have only where several things are. */
const ASKED_ABOUT: Readonly<Record<Importance, number>> = { required: 1, duty: 1, preferred: 0.5 }

const stressOf = (asked: readonly Requirement[]): number =>
  asked.reduce((sum, { importance }) => sum + ASKED_ABOUT[importance], 0)

/** Qualities are asked for everywhere: alone they stress no responsibility. */
const isStressed = (asked: readonly Requirement[]): boolean => asked.some(({ kind }) => kind !== 'soft') && stressOf(asked) >= 1

const asksForScience = ({ kind, parts }: Requirement): boolean =>
  kind === 'skill' && parts.some(({ anyOf }) => anyOf.length === 1 && anyOf[0]?.skill === 'data-science')

/** A degree or years in data science, or one of several fields, are the trade of who applies, and no work with others. */
const isMeant = ({ id }: Responsibility, { document, requirements }: Job): boolean =>
  id !== WITH_SCIENTISTS || tellsOfScientists(document) || requirements.some(asksForScience)

/** One place a line: to speak of a line twice is no second story. */
const onePerLine = (evidence: readonly Evidence[], { document: { lines } }: Analysis): Evidence[] => {
  const seen = new Set<number | undefined>()
  return evidence.filter(({ start }) => {
    const line = rangeAt(lines, start)?.start
    const isNew = !seen.has(line)
    seen.add(line)
    return isNew
  })
}

const toTopic = (
  { id, title, interview, skills, ...levels }: Responsibility,
  asked: readonly Requirement[],
  evidence: readonly Evidence[],
  { analysis, job }: { readonly analysis: Analysis; readonly job: Job },
): InterviewTopic => ({
  responsibility: id,
  title,
  tests: interview,
  expects: levels[INTERVIEW_LEVEL_OF[job.seniority]],
  asked: asked.map((requirement) => requirement.id),
  evidence: onePerLine([...evidence].sort(byStrength).sort(byTelling), analysis).slice(0, MAX_EVIDENCE),
})

const evidenceFor = ({ id, skills }: Responsibility, { mentions, teamwork }: Shown, lineage: Lineage): Evidence[] =>
  id === WITH_SCIENTISTS
    ? [...teamwork, ...evidenceUnder(mentions, showingTeamwork(skills), lineage)]
    : evidenceUnder(mentions, new Set(skills), lineage)

/**
 * What to prepare for an interview: the responsibilities of the brief that the posting stresses, those that it asks most of
 * first, each with what interviews test and the person's own lines that speak to it.
 */
export const findInterview = (shown: Shown, analysis: Analysis, job: Job, taxonomy: Taxonomy): InterviewTopic[] => {
  const lineage = lineageOf(taxonomy)
  return taxonomy.brief.responsibilities
    .map((responsibility) => {
      const tops = new Set(responsibility.skills)
      return { responsibility, asked: job.requirements.filter(({ parts }) => parts.some((part) => asksFor(part, tops, lineage))) }
    })
    .filter(({ responsibility, asked }) => isStressed(asked) && isMeant(responsibility, job))
    .sort((a, b) => stressOf(b.asked) - stressOf(a.asked))
    .map(({ responsibility, asked }) =>
      toTopic(responsibility, asked, evidenceFor(responsibility, shown, lineage), { analysis, job }),
    )
}
