import type { RequestHandler } from 'express'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { matchDocuments, toOneError } from '../match-documents.ts'
import { attempt, MatchFields, parseFields, takePosting, takeResume } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/matches`: a resume and a posting, or none, in; a `Report` out. */
export const createMatch =
  ({ reader, taxonomy, fetchPosting }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['resume', 'job'])
    const { resume, job, level, asOf } = parseFields(MatchFields, upload.fields)
    const signal = hangUpOf(response)
    const outcome = await matchDocuments(reader, taxonomy, {
      resume: await attempt(() => takeResume(upload, 'resume', resume)),
      posting: await attempt(() => takePosting(upload, job, { fetchPosting, signal })),
      level,
      signal,
      ...(asOf !== undefined && { asOf }),
    })
    if ('errors' in outcome) throw toOneError(outcome.errors)
    response.type('json').send(Buffer.from(outcome.json))
  }
