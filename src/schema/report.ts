import { z } from 'zod'
import { Analysis } from './analysis.ts'
import { RequirementCoverage, Tally } from './coverage.ts'
import { Job } from './job.ts'
import { Span } from './span.ts'
import { Pillar, Suggestion } from './suggestion.ts'
import { Warning } from './warning.ts'

/** The whole answer. The same inputs, versions and as-of month give the same bytes. */
export const Report = z.object({
  /** Coverage of the stated requirements by text evidence in the resume: 0..100, one decimal. */
  score: z.number().min(0).max(100),
  required: Tally,
  preferred: Tally,
  duty: Tally,
  versions: z.object({ engine: z.string(), taxonomy: z.string(), scoring: z.string() }),
  inputs: z.object({ resume: z.string(), job: z.string(), asOf: z.string() }),
  coverage: z.array(RequirementCoverage),
  pillars: z.array(Pillar),
  suggestions: z.array(Suggestion),
  /** Long verbatim runs of the posting in the resume, in order: shown, never evidence. */
  pasted: z.array(Span),
  analysis: Analysis,
  job: Job,
  warnings: z.array(Warning),
})
export type Report = z.infer<typeof Report>
