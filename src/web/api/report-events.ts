import type { Report } from '../../schema/index.ts'
import type { Problems } from '../page-state.ts'

/**
 * What the page is told while its two files are read: one JSON object a line. Any number of `ocr`, which takes seconds a
 * page, and then the one or the other end.
 */
export type ReportEvent =
  | {
      readonly event: 'ocr'
      readonly document: 'resume' | 'posting'
      /** The `count`th of `of` pages that are read by OCR. */
      readonly count: number
      readonly of: number
    }
  | { readonly event: 'report'; readonly report: Report }
  | { readonly event: 'problems'; readonly problems: Problems }

/** Newline-delimited JSON: how the page asks for these events. */
export const REPORT_EVENTS_TYPE = 'application/x-ndjson'
