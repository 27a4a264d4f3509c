import type { z } from 'zod'
import type { AppOptions } from './app-options.ts'
import { matchDocuments, toOneError } from './match-documents.ts'
import { attempt, type MatchFields, takePosting, takeResume } from './requests.ts'
import type { Upload } from './upload.ts'

/**
 * The report of the documents that a request brought, as the JSON that a child wrote.
 *
 * @throws CoverageError saying which documents could not be read.
 */
export const matchUpload = async (
  { reader, taxonomy, fetchPosting }: AppOptions,
  upload: Upload,
  { resume, job, level, asOf }: z.infer<typeof MatchFields>,
  signal: AbortSignal,
): Promise<Buffer> => {
  const outcome = await matchDocuments(reader, taxonomy, {
    resume: await attempt(() => takeResume(upload, 'resume', resume)),
    posting: await attempt(() => takePosting(upload, job, { fetchPosting, signal })),
    level,
    signal,
    ...(asOf !== undefined && { asOf }),
  })
  if ('errors' in outcome) throw toOneError(outcome.errors)
  return Buffer.from(outcome.json)
}
