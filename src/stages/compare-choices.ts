import type { BriefLevel, Correction } from '../schema/index.ts'

/** What a comparison may use besides the two documents. */
export interface CompareChoices {
  /** The level of the role brief if the job was read from it; null if the job is a posting. Default: null. */
  readonly level?: BriefLevel | null
  /** The name of the resume's file. Default: null, not known. */
  readonly fileName?: string | null | undefined
  /** The person's corrections. Default: none. */
  readonly corrections?: readonly Correction[]
}
