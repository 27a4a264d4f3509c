import type { OcrProgress } from '../document/index.ts'
import type { DocumentKind } from '../schema/document.ts'
import type { BriefLevel, Taxonomy } from '../schema/index.ts'

export interface ReadOptions {
  /** Shown in messages; the content decides what the file is. */
  readonly fileName?: string
  /** "2026-11": what "present" means. Default: the current month. */
  readonly asOf?: string
  /** Default: the one that ships with the package. */
  readonly taxonomy?: Taxonomy
  /** Called before each page of a scan that is read by OCR, which takes seconds. */
  readonly onOcr?: (progress: OcrProgress) => void
  /** On abort a file that still waits for a child (`createReader`) is given up as `busy`: for callers who disconnected. */
  readonly signal?: AbortSignal
}

export interface OpenOptions extends ReadOptions {
  /** A saved job page given as a posting is read by its data, which nobody sees. Default: resume. */
  readonly givenAs?: DocumentKind
}

export interface ReadJobOptions extends ReadOptions {
  /**
   * Also say which model, row or rule decided, why, and how sure it is: for each statement and part in `job.why`, for each
   * condition in `job.whyBlockers`. Default: false.
   */
  readonly why?: boolean
}

export interface CompareOptions {
  readonly taxonomy?: Taxonomy
  /** The level of the role brief, if the job was read from it. Default: null, the job is a posting. */
  readonly level?: BriefLevel | null
  /** The name of the resume's file: a remark may be about it, points never are. Default: null, not known. */
  readonly fileName?: string | null | undefined
}

export interface MatchOptions extends ReadOptions {
  readonly jobFileName?: string
  /** Without a posting the role brief is the posting, at this level. Default: mid. With a posting: an error, since nothing would use it. */
  readonly level?: BriefLevel
}

export interface CheckOptions extends ReadOptions {
  readonly tailoredFileName?: string
  readonly jobFileName?: string
}

export interface MatchOpenedOptions extends CompareOptions {
  /** "2026-11": what "present" means. Default: the current month. */
  readonly asOf?: string
}
