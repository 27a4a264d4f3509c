import type { RequestHandler } from 'express'
import { toCoverageError } from '../../errors/index.ts'
import type { ShownPreview } from '../../web/index.ts'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { type Given, PreviewFields, parseFields, takeResume } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

const preview = ({ reader }: AppOptions, { source, fileName }: Given, signal: AbortSignal) =>
  reader.previewWord(Buffer.from(source), { signal, ...(fileName !== undefined && { fileName }) })

/** `POST /preview`: the page's script gives a Word file and gets it to look at. */
export const createPreview =
  (options: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['resume'])
    parseFields(PreviewFields, upload.fields, ['resume'])
    response.json(await preview(options, takeResume(upload, 'resume'), hangUpOf(response)))
  }

/** An archive; of those only Word files are ever matched. */
const isArchive = (source: Given['source']): boolean =>
  typeof source !== 'string' && Buffer.from(source.subarray(0, 2)).toString('latin1') === 'PK'

/**
 * The preview of a resume that was matched, for a page that may have no script to ask for it later.
 *
 * @returns undefined if it is no Word file; a preview that fails is no reason to show no report.
 */
export const previewMatched = async (
  options: AppOptions,
  resume: Given,
  signal: AbortSignal,
): Promise<ShownPreview | undefined> => {
  if (!isArchive(resume.source)) return undefined
  try {
    return { content: await preview(options, resume, signal) }
  } catch (error) {
    const { code, message, hint } = toCoverageError(error)
    return { problem: { code, message, hint } }
  }
}
