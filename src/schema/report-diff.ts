import { z } from 'zod'
import { CoverageStatus, Tally } from './coverage.ts'
import { Importance } from './job.ts'
import { Report } from './report.ts'

/** What one of two resumes got for a requirement. */
export const Standing = z.object({
  status: CoverageStatus,
  points: z.number().nonnegative(),
  credit: z.number().min(0).max(1),
  /** "line 14, page 2"; null if nothing was found. */
  place: z.string().nullable(),
  /** The strongest evidence with the words around it; null if nothing was found. */
  quote: z.string().nullable(),
  /** Why it counts as it does, or why nothing does. */
  why: z.string(),
})
export type Standing = z.infer<typeof Standing>

export const RequirementDiff = z.object({
  /** Requirement id: the same in both reports. */
  requirement: z.string(),
  name: z.string(),
  importance: Importance,
  /** Points that the newer resume gained, in tenths; negative: that it lost. */
  change: z.number(),
  /** Points for full credit. */
  possible: z.number().nonnegative(),
  before: Standing,
  after: Standing,
})
export type RequirementDiff = z.infer<typeof RequirementDiff>

const Both = <T extends z.ZodType>(of: T) => z.object({ before: of, after: of })

/** Two resumes compared with the same posting. The changes of all requirements add up to the change of the score. */
export const ReportDiff = z.object({
  score: Both(z.number()).extend({ change: z.number() }),
  understood: Both(Report.shape.understood),
  required: Both(Tally),
  preferred: Both(Tally),
  duty: Both(Tally),
  versions: Report.shape.versions,
  inputs: Both(Report.shape.inputs),
  /** In the order of the posting. */
  requirements: z.array(RequirementDiff),
})
export type ReportDiff = z.infer<typeof ReportDiff>
