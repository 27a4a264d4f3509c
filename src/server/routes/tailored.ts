import type { RequestHandler } from 'express'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { matchDocuments, toOneError } from '../match-documents.ts'
import { attempt, parseFields, TailoredFields, takePosting, takeResume } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

const toBytes = (source: Uint8Array | string): Uint8Array => (typeof source === 'string' ? Buffer.from(source) : source)

/** `POST /api/v1/tailored`: a resume and a posting, or none, in; the resume's own file with suggestions in it out. */
export const createTailored =
  ({ reader, writer, taxonomy, fetchPosting }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['resume', 'job'])
    const { resume: text, job, level, asOf, accept, edits, format } = parseFields(TailoredFields, upload.fields)
    const signal = hangUpOf(response)
    const resume = await attempt(() => takeResume(upload, 'resume', text))
    const outcome = await matchDocuments(reader, taxonomy, {
      resume,
      posting: await attempt(() => takePosting(upload, job, { fetchPosting, signal })),
      level,
      signal,
      ...(asOf !== undefined && { asOf }),
    })
    if ('errors' in outcome) throw toOneError(outcome.errors)
    if ('error' in resume) throw resume.error
    const { source, fileName } = resume.value
    const file = await writer.tailor({
      bytes: toBytes(source),
      report: outcome.json,
      ...(fileName !== undefined && { fileName }),
      ...(accept && { accept }),
      ...(edits && { edits }),
      ...(format && { format }),
    })
    response.attachment(file.fileName).type(file.mediaType).send(Buffer.from(file.bytes))
  }
