import { z } from 'zod'
import { CoverageStatus, Edit, Span } from '../schema/index.ts'

/** Words to change in the person's file. */
export const ProposedEdit = Edit.extend({
  /** Why, in a few words. */
  title: z.string(),
  message: z.string(),
})
export type ProposedEdit = z.infer<typeof ProposedEdit>

/** Something to say about a place in the person's file. */
export const Note = z.object({
  /** Null where it speaks of no place. */
  place: Span.nullable(),
  title: z.string(),
  message: z.string(),
})
export type Note = z.infer<typeof Note>

/** A place that shows a requirement. */
export const Highlight = Span.extend({
  status: CoverageStatus,
  /** What it shows. */
  message: z.string(),
})
export type Highlight = z.infer<typeof Highlight>

/** What is written into a file. All places are spans of its text. */
export const Markup = z.object({
  /** They do not overlap, and each lies on one line. */
  edits: z.array(ProposedEdit),
  notes: z.array(Note),
  highlights: z.array(Highlight),
})
export type Markup = z.infer<typeof Markup>

/** Who signs changes and comments. */
export const AUTHOR = 'resume-coverage'
export const INITIALS = 'rc'
