import type {
  BriefLevel,
  Corrected,
  Evidence,
  ExplainedCoverage,
  InterviewTopic,
  Pillar,
  Remark,
  Report,
  Requirement,
  RequirementCoverage,
  Taxonomy,
} from '../schema/index.ts'
import { isAboutTheRole } from '../wording/is-about-the-role.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { speakOfBrief } from '../wording/name-source.ts'
import { isNotAsked, NOT_ASKED, warnOfCorrections } from '../wording/warn-of-corrections.ts'
import { PURPOSE } from '../wording/words.ts'
import { citeEvidence, citePlaces } from './cite-places.ts'
import { collectWarnings } from './collect-warnings.ts'
import { explainRequirement } from './explain-requirement.ts'
import { judgeUnderstanding } from './judge-understanding.ts'
import { placeRole } from './place-role.ts'
import { type Summarised, summarise } from './summarise.ts'
import { ENGINE_VERSION } from './version.ts'

export interface ReportParts extends Omit<Summarised, 'understood'> {
  readonly pillars: readonly Pillar[]
  readonly interview: readonly InterviewTopic[]
  readonly remarks: readonly Remark[]
  readonly taxonomy: Pick<Taxonomy, 'version' | 'additions' | 'brief'>
  /** Version of the constants that the score is based on. */
  readonly scoring: string
  /** Level of the role brief where it stands in for a posting; null where `job` is a posting. */
  readonly level: BriefLevel | null
  /** What the resume's file is called; null where that is not known, or not to be disclosed. */
  readonly fileName: string | null
  /** The person's objections to it; absent where there are none. */
  readonly corrected?: Corrected
}

type Speak = (words: string) => string

const speakEvidence = (evidence: readonly Evidence[], speak: Speak): Evidence[] =>
  evidence.map((one) => ({ ...one, why: speak(one.why) }))

/** All sentences of a row, as they are to be worded. */
const speakRow = (row: RequirementCoverage, speak: Speak): RequirementCoverage => ({
  ...row,
  evidence: speakEvidence(row.evidence, speak),
  parts: row.parts.map((part) => ({ ...part, evidence: speakEvidence(part.evidence, speak) })),
  deeds: row.deeds.map((deed) => ({ ...deed, evidence: speakEvidence(deed.evidence, speak) })),
  reasons: row.reasons.map((reason) => ({ ...reason, says: speak(reason.says) })),
})

const explain = (requirement: Requirement, row: RequirementCoverage, { analysis, job, corrected }: ReportParts): string =>
  isNotAsked(requirement.id, corrected)
    ? `${nameRequirement(requirement, job)}: ${NOT_ASKED}.`
    : explainRequirement(requirement, row, analysis, job)

const explainAll = (parts: ReportParts, speak: Speak): ExplainedCoverage[] => {
  const { analysis, job, coverage } = parts
  const requirements = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  return coverage.requirements.map((row) => {
    const requirement = requirements.get(row.requirement)
    return {
      ...citePlaces(speakRow(row, speak), analysis.positions),
      explanation: requirement ? speak(explain(requirement, row, parts)) : '',
    }
  })
}

/** Of a posting that was not understood nobody can say that it is far off, nor what it does not seek. */
const NEEDS_UNDERSTANDING: ReadonlySet<string> = new Set(['far-from-posting', 'shorten-unasked'])

const withoutGuesses = (parts: ReportParts): ReportParts => ({
  ...parts,
  suggestions: parts.suggestions.filter(({ rule }) => !NEEDS_UNDERSTANDING.has(rule)),
})

/** The whole answer from its parts. Pure: the same parts give the same report, key for key. */
export const buildReport = (found: ReportParts): Report => {
  const { analysis, job, coverage, taxonomy, scoring, level, fileName } = found
  const understood = judgeUnderstanding(analysis, job, coverage)
  const parts = understood.why === null ? found : withoutGuesses(found)
  const summary = summarise({ ...parts, understood })
  const speak: Speak = level === null ? (words) => words : speakOfBrief
  const role = placeRole(job, taxonomy.brief, level)
  return {
    purpose: PURPOSE,
    score: coverage.score,
    understood,
    summary: { ...summary, verdict: speak(summary.verdict), level: summary.level && speak(summary.level) },
    ...(parts.corrected && { corrected: parts.corrected }),
    required: coverage.required,
    preferred: coverage.preferred,
    duty: coverage.duty,
    versions: { engine: ENGINE_VERSION, taxonomy: taxonomy.version, scoring },
    inputs: {
      resume: analysis.document.sha256,
      job: job.document.sha256,
      asOf: analysis.experience.asOf,
      level,
      ...(fileName !== null && { fileName }),
      additions: taxonomy.additions ?? null,
    },
    coverage: explainAll(parts, speak),
    role,
    pillars: parts.pillars.map((pillar) => ({
      ...pillar,
      ...citeEvidence(speakEvidence(pillar.evidence, speak), analysis.positions),
    })),
    interview: isAboutTheRole({ role, pillars: parts.pillars, job }) ? [...parts.interview] : [],
    suggestions: parts.suggestions.map((advice) => ({ ...advice, title: speak(advice.title), message: speak(advice.message) })),
    remarks: parts.remarks.map((remark) => ({ ...remark, message: speak(remark.message) })),
    pasted: coverage.pasted,
    analysis,
    job,
    warnings: [...warnOfCorrections(parts, understood), ...collectWarnings(analysis, job, coverage.pasted)].map(
      ({ code, message }) => ({
        code,
        message: speak(message),
      }),
    ),
  }
}
