import { CoverageError } from '../errors.ts'
import type { Report } from '../schema/index.ts'
import { type PageAssets, renderReportPage } from '../web/index.ts'

/** A report that is to be shown by the server. */
export interface DrawTask {
  /** Its JSON in UTF-8, as the matchers give it. */
  readonly json: Uint8Array
  /** The sample that it is of; null where somebody sent the files. */
  readonly sample: string | null
  readonly assets: PageAssets
}

/** The page holds the report twice, as JSON and drawn: together nearly three times its JSON. */
export const MAX_PAGE_BYTES = 8_000_000

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/**
 * The page of a report, as it is sent: HTML in UTF-8.
 *
 * @throws CoverageError `answer_too_large` above {@link MAX_PAGE_BYTES}.
 */
export const drawReport = ({ json, sample, assets }: DrawTask): Uint8Array => {
  const report = JSON.parse(Buffer.from(json).toString('utf8')) as Report
  const page = Buffer.from(renderReportPage({ view: 'report', report, sample }, assets))
  if (page.length <= MAX_PAGE_BYTES) return page
  throw new CoverageError('answer_too_large', { size: inMegabytes(page.length), limit: inMegabytes(MAX_PAGE_BYTES) })
}
