import { z } from 'zod'

/** How much of a posting could be held against a resume, and whether that is enough for a score to be shown as a number. */
export const Understanding = z.object({
  /** Statements that could be judged: their skills are known, or the resume shows their words. */
  judged: z.int().nonnegative(),
  /** Statements that the posting makes. */
  of: z.int().nonnegative(),
  /** What is judged of all that is asked, by weight: 0..1. */
  share: z.number().min(0).max(1),
  /** ISO 639-1; "und" where only the script is known. */
  languages: z.object({ resume: z.string(), posting: z.string() }),
  /** Whether the posting is of the field that the taxonomy knows. */
  field: z.boolean(),
  /** Where it is not, the score is no number to be shown, compared or gone by. */
  enough: z.boolean(),
  /** "12 of 20 statements could be judged", and why no more where that is not enough. */
  says: z.string(),
  /** Why it is not enough, as it goes on after a colon; null where it is. */
  why: z.string().nullable(),
})
export type Understanding = z.infer<typeof Understanding>
