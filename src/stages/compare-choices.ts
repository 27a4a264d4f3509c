import type { BriefLevel, Correction } from '../schema/index.ts'

/** What a comparison may go by, beside the two documents. */
export interface CompareChoices {
  /** Of the role brief where the job was read from it; null where the job is a posting. Default: null. */
  readonly level?: BriefLevel | null
  /** What the resume's file is called. Default: null, that is not known. */
  readonly fileName?: string | null | undefined
  /** By the person. Default: none. */
  readonly corrections?: readonly Correction[]
}
