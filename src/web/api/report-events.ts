import type { Check, Report } from '../../schema/index.ts'
import type { CheckProblems, Problems } from '../page-state.ts'

/**
 * What the page is told while its two files are read: one JSON object per line. Any number of `ocr`, which takes seconds per
 * page, and then one of the two ends.
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

/** The same for a check. */
export type CheckEvent =
  | {
      readonly event: 'ocr'
      readonly document: 'original' | 'tailored'
      readonly count: number
      readonly of: number
    }
  | { readonly event: 'check'; readonly check: Check }
  | { readonly event: 'problems'; readonly problems: CheckProblems }

/** Newline-delimited JSON: how the page asks for these events. */
export const REPORT_EVENTS_TYPE = 'application/x-ndjson'
