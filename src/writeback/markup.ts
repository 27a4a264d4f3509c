import type { CoverageStatus, Edit, Span } from '../schema/index.ts'

/** Words to change in the person's file. */
export interface ProposedEdit extends Edit {
  /** Why, in a few words. */
  readonly title: string
  readonly message: string
}

/** Something to say about a place in the person's file. */
export interface Note {
  /** Null if it is about no place. */
  readonly place: Span | null
  readonly title: string
  readonly message: string
}

/** A place that shows a requirement. */
export interface Highlight extends Span {
  readonly status: CoverageStatus
  /** What it shows. */
  readonly message: string
}

/** What is written into a file. All places are spans of its text. */
export interface Markup {
  /** They do not overlap, and each lies on one line. */
  readonly edits: readonly ProposedEdit[]
  readonly notes: readonly Note[]
  readonly highlights: readonly Highlight[]
}

/** Of the author, beside a comment in Word. */
export const INITIALS = 'rc'
