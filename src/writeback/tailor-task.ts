import type { Report } from '../schema/index.ts'
import { planMarkup } from './plan-markup.ts'
import { ownFormat, type TailoredFormat, writeBack } from './write-back.ts'

/** What a child is asked to write. */
export interface TailorTask {
  /** The resume as it was read; pasted text as its UTF-8. */
  readonly bytes: Uint8Array
  /** For messages. */
  readonly fileName: string
  /** The report on it, or its JSON in UTF-8, which is opened where the file is. */
  readonly report: Report | Uint8Array
  readonly accept?: readonly string[] | undefined
  readonly format?: TailoredFormat | undefined
}

/** What was written, and as what. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly format: TailoredFormat
}

const openReport = (report: TailorTask['report']): Report =>
  report instanceof Uint8Array ? (JSON.parse(Buffer.from(report).toString('utf8')) as Report) : report

/**
 * The resume with the suggestions of its report in it.
 *
 * @throws CoverageError `cannot_write_back` and what a reader throws.
 */
export const tailor = async ({ bytes, fileName, report: given, accept, format: asked }: TailorTask): Promise<WrittenFile> => {
  const report = openReport(given)
  const { document, sections, experience } = report.analysis
  const format = asked ?? ownFormat(document)
  const markup = planMarkup(report, accept === undefined ? {} : { accept })
  return { bytes: await writeBack({ bytes, fileName, document, sections, markup, month: experience.asOf, format }), format }
}
