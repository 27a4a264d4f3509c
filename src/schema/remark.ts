import { z } from 'zod'
import { Span } from './span.ts'

/** Something that a coach would say about the resume itself, whatever the posting asks. It never has to do with points. */
export const Remark = z.object({
  /** Check id, as in `remarks/checks/<id>.ts`. */
  check: z.string(),
  /** What was found, in a few words. */
  title: z.string(),
  /** Why it matters and what to do. Facts and figures are asked for, never proposed. */
  message: z.string(),
  /** The place; null where it is about the whole document. */
  resume: Span.nullable(),
})
export type Remark = z.infer<typeof Remark>
