import { z } from 'zod'

/** How much of a posting could be compared with a resume, and whether that is enough to show a score as a number. */
export const Understanding = z.object({
  /** Statements that could be judged: their skills are known, or the resume shows their words. */
  judged: z.int().nonnegative(),
  /** All statements of the posting. */
  of: z.int().nonnegative(),
  /** The share, by weight, of what is asked that could be judged: 0..1. */
  share: z.number().min(0).max(1),
  /** ISO 639-1; "und" where only the script is known. */
  languages: z.object({ resume: z.string(), posting: z.string() }),
  /** Whether the posting is from the field that the taxonomy knows. */
  field: z.boolean(),
  /** If not, the score must not be shown, compared or relied on. */
  enough: z.boolean(),
  /** "12 of 20 statements could be judged", and, if that is not enough, why not more. */
  says: z.string(),
  /** Why it is not enough, worded to follow a colon; null if it is enough. */
  why: z.string().nullable(),
})
export type Understanding = z.infer<typeof Understanding>
