import type { DocumentContent } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import type { OcrOptions } from '../../ocr/ocr-options.ts'

/** Characters after that many, pages after that many, and a page's objects after that many are not read. */
export type PdfLimits = Pick<Limits, 'pages' | 'characters' | 'textItems'>

export interface PdfReading extends DocumentContent {
  /** Of the document, read or not. */
  readonly pages: number
  /** The document holds pictures: without text it is a scan. */
  readonly images: boolean
}

export interface PdfOptions {
  readonly fileName: string
  readonly limits: PdfLimits
  /** Absent: pictures of text are named, not read. */
  readonly ocr?: OcrOptions | undefined
}
