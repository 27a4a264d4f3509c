import type { RequestHandler } from 'express'
import type { AppOptions } from '../app-options.ts'
import { checkDocuments, throwFirst } from '../check-documents.ts'
import { hangUpOf } from '../hang-up.ts'
import { CheckFields, parseFields, takePosting, takeRequired } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/checks`: a resume, its rewrite and perhaps a posting's text in; a `Check` out. A request brings two files at most. */
export const createCheck =
  ({ reader, taxonomy, fetchPosting }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['original', 'tailored'])
    const fields = parseFields(CheckFields, upload.fields)
    const signal = hangUpOf(response)
    const outcome = await checkDocuments(reader, taxonomy, {
      original: { value: takeRequired(upload, 'original', fields.original, 'original resume') },
      tailored: { value: takeRequired(upload, 'tailored', fields.tailored, 'tailored resume') },
      job: { value: await takePosting(upload, fields.job, { fetchPosting, signal }) },
      asOf: fields.asOf,
      signal,
    })
    if ('errors' in outcome) return throwFirst(outcome.errors)
    response.type('json').send(Buffer.from(outcome.json))
  }
