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
  /** Where it aborts, a file that still waits for a child (`createReader`) is given up as `busy`: for callers who hung up. */
  readonly signal?: AbortSignal
}

export interface OpenOptions extends ReadOptions {
  /** A saved job page is read by its data, which nobody sees, where it is given as a posting. Default: resume. */
  readonly givenAs?: DocumentKind
}

export interface ReadJobOptions extends ReadOptions {
  /** Also say of each statement and part which model or rule decided, by what, and how sure it is: `job.why`. Default: false. */
  readonly why?: boolean
}

export interface CompareOptions {
  readonly taxonomy?: Taxonomy
  /** Where the job was read from the role brief: its level there. Default: null, the job is a posting. */
  readonly level?: BriefLevel | null
  /** What the resume's file is called: a remark may be about it, no point is. Default: null, that is not known. */
  readonly fileName?: string | null | undefined
}

export interface MatchOptions extends ReadOptions {
  readonly jobFileName?: string
  /** Without a posting the role brief is the posting, at this level. Default: mid. With a posting: an error, since nothing would go by it. */
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
