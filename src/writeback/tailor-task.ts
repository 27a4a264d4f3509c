import { CoverageError } from '../errors/index.ts'
import type { Document, Edit, Report } from '../schema/index.ts'
import { lastStartingAt, overlaps } from '../text/span.ts'
import { planMarkup } from './plan-markup.ts'
import { ownFormat, type TailoredFormat, writeBack } from './write-back.ts'

/** What a child is asked to write. */
export interface TailorTask {
  /** The resume as it was read; pasted text as its UTF-8. */
  readonly bytes: Uint8Array
  /** For messages. */
  readonly fileName: string
  /** The report on it, or its JSON in UTF-8, which is parsed in the child that opens the file. */
  readonly report: Report | Uint8Array
  readonly accept?: readonly string[] | undefined
  readonly edits?: readonly Edit[] | undefined
  readonly format?: TailoredFormat | undefined
}

/** What was written, and as what. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly format: TailoredFormat
}

const openReport = (report: TailorTask['report']): Report =>
  report instanceof Uint8Array ? (JSON.parse(Buffer.from(report).toString('utf8')) as Report) : report

/** @throws CoverageError `invalid_request` where an edit is on no line, or two are about the same words. */
const refuseStrayEdits = (edits: readonly Edit[], { lines }: Document): void => {
  for (const [index, edit] of edits.entries()) {
    const line = lastStartingAt(lines, edit.start)
    const isAstray = line === undefined || edit.end > line.end || edit.end < edit.start
    if (isAstray || edits.slice(0, index).some((other) => overlaps(edit, other)))
      throw new CoverageError('invalid_request', {
        problem: `Edit ${index + 1} of "edits" lies on no one line of the resume, or overlaps another.`,
      })
  }
}

/**
 * The resume with the suggestions of its report in it.
 *
 * @throws CoverageError `cannot_write_back`, `invalid_request` and what a reader throws.
 */
export const tailor = async ({
  bytes,
  fileName,
  report: given,
  accept,
  edits = [],
  format: asked,
}: TailorTask): Promise<WrittenFile> => {
  const report = openReport(given)
  const { document, sections, experience } = report.analysis
  const format = asked ?? ownFormat(document)
  refuseStrayEdits(edits, document)
  const markup = planMarkup(report, { edits, ...(accept && { accept }) })
  return { bytes: await writeBack({ bytes, fileName, document, sections, markup, month: experience.asOf, format }), format }
}
