import { z } from 'zod'

/**
 * Where a score stands among those of the resumes that this project publishes, on the same posting: what makes scores on
 * several postings comparable, since some ask for what everybody has. No part of the score.
 */
export const PlaceAmong = z.object({
  /** Published resumes that cover less of the posting. */
  above: z.int().nonnegative(),
  /** How many are published. */
  of: z.int().positive(),
})
export type PlaceAmong = z.infer<typeof PlaceAmong>
