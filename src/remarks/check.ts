import type { Lineage } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Job } from '../schema/job.ts'
import type { Remark } from '../schema/remark.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'

/** A bullet of work or a project, with the lines that it runs over. */
export interface Bullet extends Span {
  readonly section: SectionKind
  /** Where its words begin, after the mark. */
  readonly wordsStart: number
  readonly words: string
}

/** All that a check may look at. */
export interface CheckContext {
  readonly analysis: Analysis
  readonly job: Pick<Job, 'title'>
  /** What the file is called; null where that is not known. */
  readonly fileName: string | null
  /** In reading order. */
  readonly bullets: readonly Bullet[]
  /** Whether a word, in small letters, is part of a name in the taxonomy. */
  isTerm(word: string): boolean
  readonly lineage: Lineage
  /** Whether some of the words at a place are invisible. */
  isHidden(place: Span): boolean
}

/** What a check returns; which check it was is added by `findRemarks`. */
export type Finding = Omit<Remark, 'check'>

/** A resume, and what the check points at in it: read as documentation, run as a test. */
export interface CheckExample {
  /** What it shows, as the name of a test: "sees …", "is silent about …". */
  readonly about: string
  readonly resume: string
  /** Title of the posting; null where it has none. Default: null. */
  readonly title?: string | null
  /** What the file is called. Default: null. */
  readonly fileName?: string
  /** As if the file were a PDF of as many pages. Default: a text, which has none. */
  readonly pages?: number
  /** The words pointed at; null for the whole document. Empty where the check has nothing to say. */
  readonly at: readonly (string | null)[]
}

/** One thing to look for. */
export interface Check {
  /** Name of its file. */
  readonly id: string
  readonly examples: readonly CheckExample[]
  /** It looks at more than what the resume says: what it finds holds only for that posting, or that file. */
  readonly looksBeyond?: true
  /** Most worthwhile first, else in reading order. */
  readonly find: (context: CheckContext) => readonly Finding[]
}
