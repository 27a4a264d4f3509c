import { z } from 'zod'
import { Analysis } from './analysis.ts'
import { Corrected } from './correction.ts'
import { RequirementCoverage, Tally } from './coverage.ts'
import { InterviewTopic } from './interview.ts'
import { Job } from './job.ts'
import { Remark } from './remark.ts'
import { Role } from './role.ts'
import { Span } from './span.ts'
import { Pillar, Suggestion } from './suggestion.ts'
import { Summary } from './summary.ts'
import { BriefLevel } from './taxonomy.ts'
import { Understanding } from './understanding.ts'
import { Warning } from './warning.ts'

/** What one requirement gets, with the best twelve places of each kind, and the same as a sentence. */
export const ExplainedCoverage = RequirementCoverage.extend({
  /** Number of places that speak for it besides those in `evidence`. */
  moreEvidence: z.int().nonnegative(),
  /** Number of places that name it but show nothing, besides those in `uncounted`. */
  moreUncounted: z.int().nonnegative(),
  /** "Kubernetes: met, line 14, used at Acme 2021–2024; 6.2 of 6.2 points." */
  explanation: z.string(),
})
export type ExplainedCoverage = z.infer<typeof ExplainedCoverage>

/** A pillar with the best twelve places. */
export const CitedPillar = Pillar.extend({
  /** Number of places that show it besides those in `evidence`. */
  moreEvidence: z.int().nonnegative(),
})
export type CitedPillar = z.infer<typeof CitedPillar>

/** The whole answer. The same inputs, versions and as-of month give the same bytes. */
export const Report = z.object({
  /** What the score is for, and what it is not for. */
  purpose: z.string(),
  /** Coverage of the stated requirements by text evidence in the resume: 0..100, one decimal. */
  score: z.number().min(0).max(100),
  /** Whether the score can be relied on: if not, no face shows it. */
  understood: Understanding,
  summary: Summary,
  /** Whom it is about is hidden, and stays hidden wherever it is opened. Absent in a report on oneself. */
  blind: z.literal(true).optional(),
  /** What the person corrected; absent if nothing. */
  corrected: Corrected.optional(),
  required: Tally,
  preferred: Tally,
  duty: Tally,
  /** Together with `inputs`, all that is needed to reproduce the report, byte for byte. */
  versions: z.object({ engine: z.string(), taxonomy: z.string(), scoring: z.string() }),
  inputs: z.object({
    /** SHA-256 of the file, or of the text in UTF-8. */
    resume: z.string(),
    job: z.string(),
    /** The month that "present" means. */
    asOf: z.string(),
    /** Level of the role brief that stood in for a posting; null if a posting was given. */
    level: BriefLevel.nullable(),
    /** The name of the resume's file: a remark may be about it. Absent if it is not known, and in blind mode. */
    fileName: z.string().optional(),
    /** SHA-256 of the additions to the taxonomy; null if there were none. */
    additions: z.string().nullable(),
  }),
  coverage: z.array(ExplainedCoverage),
  /** Where the posting fits in the role brief: context, never part of the score; null if its title is for another role. */
  role: Role.nullable(),
  pillars: z.array(CitedPillar),
  /** What to prepare for an interview: first the responsibilities that the posting asks most about. */
  interview: z.array(InterviewTopic),
  /** First what needs no new fact, by gain; then questions, by how much the gap matters that each is about. */
  suggestions: z.array(Suggestion),
  /** What a coach would say about the resume itself, most worthwhile first; never points. Empty in a report that hides whom it is about. */
  remarks: z.array(Remark),
  /** Long verbatim runs of the posting in the resume, in order: shown, never evidence. */
  pasted: z.array(Span),
  analysis: Analysis,
  job: Job,
  warnings: z.array(Warning),
})
export type Report = z.infer<typeof Report>
