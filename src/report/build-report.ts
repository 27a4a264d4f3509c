import type { Analysis, Coverage, Job, Pillar, Report, Suggestion } from '../schema/index.ts'
import { collectWarnings } from './collect-warnings.ts'
import { ENGINE_VERSION } from './version.ts'

export interface ReportParts {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly suggestions: Suggestion[]
  readonly pillars: Pillar[]
  readonly versions: { readonly taxonomy: string; readonly scoring: string }
}

/** The whole answer from its parts. Pure: the same parts give the same report, key for key. */
export const buildReport = ({ analysis, job, coverage, suggestions, pillars, versions }: ReportParts): Report => ({
  score: coverage.score,
  required: coverage.required,
  preferred: coverage.preferred,
  duty: coverage.duty,
  versions: { engine: ENGINE_VERSION, ...versions },
  inputs: { resume: analysis.document.sha256, job: job.document.sha256, asOf: analysis.experience.asOf },
  coverage: coverage.requirements,
  pillars,
  suggestions,
  pasted: coverage.pasted,
  analysis,
  job,
  warnings: collectWarnings(analysis, job, coverage.pasted),
})
