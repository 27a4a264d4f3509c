import { z } from 'zod'

/** What became of a file that was given to a pool. */
export const Addition = z.object({
  fileName: z.string(),
  /** SHA-256 of the file, which can also be used to forget it. */
  sha256: z.string(),
  /** Accepted, already on its way, or already in the pool. */
  outcome: z.enum(['added', 'waiting', 'duplicate']),
  /** The file of the same request that it repeats; null if it repeats none. */
  sameAs: z.string().nullable(),
})
export type Addition = z.infer<typeof Addition>

/** Files that were given together, and what became of each, in order. */
export const Additions = z.object({ batch: z.string(), files: z.array(Addition) })
export type Additions = z.infer<typeof Additions>

/** How far the work on a batch has come. */
export const BatchState = z.object({
  batch: z.string(),
  waiting: z.int().nonnegative(),
  done: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  /** Files that could not be read, each with the reason; the first hundred. A blind pool names none. */
  failures: z.array(z.object({ fileName: z.string().nullable(), code: z.string(), message: z.string() })),
})
export type BatchState = z.infer<typeof BatchState>

/** How many resumes a pool has forgotten. */
export const Forgotten = z.object({ forgotten: z.int().nonnegative() })
export type Forgotten = z.infer<typeof Forgotten>
