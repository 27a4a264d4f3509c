import { z } from 'zod'
import { Blocker } from './job.ts'

/** The report at a glance: what matters first. It refers to what is in the report, and adds nothing to it. */
export const Summary = z.object({
  /** One sentence: how much of what is asked for the resume shows. */
  verdict: z.string(),
  /** Requirement ids: the first three gaps that matter, no two asking for nearly the same. */
  gaps: z.array(z.string()).max(3),
  /** Indexes in `suggestions`, from 0: the first three that can be done today, without a new fact, and are worth points. */
  edits: z.array(z.int().nonnegative()).max(3),
  /** Conditions that decide apart from points and that no resume can settle: the first of each kind. */
  blockers: z.array(Blocker),
  /** "two levels below the posting: …"; null if the resume is near the posting's level, or either is not known. */
  level: z.string().nullable(),
})
export type Summary = z.infer<typeof Summary>
