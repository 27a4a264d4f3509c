import { z } from 'zod'
import { Span } from './span.ts'

/**
 * How a person corrects the reading of their resume and a posting.
 * `not-asked`: the statement asks for nothing · `shows`, `shows-not`: a place of the resume does, or does not, show it.
 */
export const Correction = z.discriminatedUnion('says', [
  z.object({ says: z.literal('not-asked'), requirement: z.string() }),
  Span.extend({
    says: z.literal('shows'),
    requirement: z.string(),
    /** Indexes of the parts that the place shows; empty: the requirement as a whole. */
    parts: z.array(z.int().nonnegative()),
  }),
  Span.extend({ says: z.literal('shows-not'), requirement: z.string() }),
])
export type Correction = z.infer<typeof Correction>

/** A report with a person's own corrections. */
export const Corrected = z.object({
  /** The score without them. */
  score: z.number().min(0).max(100),
  corrections: z.array(Correction).min(1),
})
export type Corrected = z.infer<typeof Corrected>
