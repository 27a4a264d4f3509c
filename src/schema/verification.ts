import { z } from 'zod'
import { Understanding } from './understanding.ts'

/**
 * One thing in which a report and its reproduction differ: another `version` of engine, taxonomy or scoring, another `input`,
 * a `field` that was changed, or only the `layout` of the JSON.
 */
export const Difference = z.object({
  kind: z.enum(['version', 'input', 'field', 'layout']),
  /** Where in the report: "coverage[3].points". */
  path: z.string(),
  /** As JSON; absent if the report does not have the field. */
  reported: z.string().optional(),
  /** As JSON; absent if the reproduction does not have it. */
  repeated: z.string().optional(),
  /** What differs, and what that means. */
  message: z.string(),
})
export type Difference = z.infer<typeof Difference>

/** Whether a report is what the same inputs give. */
export const Verification = z.object({
  /** Every byte is the same. */
  verified: z.boolean(),
  score: z.object({ reported: z.number().nullable(), repeated: z.number() }),
  /** From the reproduction. */
  understood: Understanding,
  /** If versions or inputs differ, that explains the rest, and no fields are listed. */
  differences: z.array(Difference),
})
export type Verification = z.infer<typeof Verification>
