import type { DocumentKind } from '../schema/document.ts'
import type { HiddenSpan, Line, Link, MediaType, Warning } from '../schema/index.ts'
import type { Limits } from './limits.ts'
import type { OcrOptions } from './ocr/ocr-options.ts'

export interface FormatOptions {
  /** For messages only: already short and free of control characters. */
  readonly fileName: string
  readonly limits: Limits
  /** A page given as a posting is read by its data, which nobody sees; of everything else only what is shown counts. */
  readonly givenAs?: DocumentKind | undefined
  /** Absent: pictures of text are named, not read. */
  readonly ocr?: OcrOptions | undefined
}

/** What the reader of one format finds in a file. Offsets are into `text`. */
export interface DocumentContent {
  /** Number of pages; null for formats without pages. */
  readonly pages: number | null
  readonly text: string
  readonly lines: readonly Line[]
  readonly hidden: readonly HiddenSpan[]
  readonly warnings: readonly Warning[]
  /** Absent for formats without links apart from their text. */
  readonly links?: readonly Link[]
  /** It holds pictures: where there is no text, it is a scan. */
  readonly images: boolean
  /** 1-based: pages that are pictures of text, or do not say which letters they show, and that OCR has not read. Absent for formats without pages. */
  readonly pictures?: readonly number[]
}

/** One row of the table in `formats/index.ts`. */
export interface Format {
  readonly mediaType: MediaType
  /** As a person calls it: "a PDF". */
  readonly name: string
  /** File name extensions that agree with the content, lower case, without the dot. */
  readonly endings: readonly string[]
  /** @throws CoverageError where the file cannot be read, is protected, or goes over a limit. */
  readonly read: (bytes: Uint8Array, options: FormatOptions) => Promise<DocumentContent>
}
