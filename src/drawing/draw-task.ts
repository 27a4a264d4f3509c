import { CoverageError } from '../errors/index.ts'
import type { Check, Report } from '../schema/index.ts'
import { type PageSetting, renderPage, type ShownPreview } from '../web/index.ts'

interface Task extends PageSetting {
  /** Its JSON in UTF-8, as the matchers give it. */
  readonly json: Uint8Array
}

/** A report for the server to show. */
interface ReportTask extends Task {
  readonly shows: 'report'
  /** The sample that it is about; null if somebody sent the files. */
  readonly sample: string | null
  /** Its resume as in Word; absent if it is no Word file. */
  readonly preview?: ShownPreview | undefined
}

/** What the guard found. */
interface CheckTask extends Task {
  readonly shows: 'check'
}

export type DrawTask = ReportTask | CheckTask

/** The page holds the answer twice, as JSON and as HTML: together nearly three times the JSON. */
export const MAX_PAGE_BYTES = 8_000_000

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

const parse = (json: Uint8Array): unknown => JSON.parse(Buffer.from(json).toString('utf8'))

const drawTask = (task: DrawTask): string =>
  task.shows === 'check'
    ? renderPage({ view: 'checked', check: parse(task.json) as Check }, task)
    : renderPage({ view: 'report', report: parse(task.json) as Report, sample: task.sample, preview: task.preview }, task)

/**
 * The page of a report, or of what the guard found, as sent: HTML in UTF-8.
 *
 * @throws CoverageError `answer_too_large` above {@link MAX_PAGE_BYTES}.
 */
export const drawPage = (task: DrawTask): Uint8Array => {
  const page = Buffer.from(drawTask(task))
  if (page.length <= MAX_PAGE_BYTES) return page
  if (task.shows === 'report' && task.preview) return drawPage({ ...task, preview: undefined })
  throw new CoverageError('answer_too_large', { size: inMegabytes(page.length), limit: inMegabytes(MAX_PAGE_BYTES) })
}
