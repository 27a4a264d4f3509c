import { z } from 'zod'

/**
 * Where a score ranks among those of the resumes that this project publishes, on the same posting: this makes scores on
 * different postings comparable, since some ask for what everybody has. Not part of the score.
 */
export const PlaceAmong = z.object({
  /** Published resumes that cover less of the posting. */
  above: z.int().nonnegative(),
  /** How many are published. */
  of: z.int().positive(),
})
export type PlaceAmong = z.infer<typeof PlaceAmong>
