import { z } from 'zod'
import { Blocker } from './job.ts'

/** The report in one look: what matters first. It refers to what stands in the report, and adds nothing to it. */
export const Summary = z.object({
  /** One sentence: how much of what is asked the resume shows. */
  verdict: z.string(),
  /** Requirement ids: the first three that are lacking and matter, none asking for nearly the same as another. */
  gaps: z.array(z.string()).max(3),
  /** Places in `suggestions`, from 0: the first three that can be done today, without a new fact, and are worth points. */
  edits: z.array(z.int().nonnegative()).max(3),
  /** What decides beside points and no text of a resume can settle: the first of each kind. */
  blockers: z.array(Blocker),
  /** "two levels below the posting: …"; null where the resume is near the posting's level, or either is not known. */
  level: z.string().nullable(),
})
export type Summary = z.infer<typeof Summary>
