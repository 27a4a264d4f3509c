import type { RequestHandler } from 'express'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { matchUpload } from '../match-upload.ts'
import { MatchFields, parseFields } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/matches`: a resume and a posting, or none, in; a `Report` out. */
export const createMatch =
  (options: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['resume', 'job'])
    const fields = parseFields(MatchFields, upload.fields)
    response.type('json').send(await matchUpload(options, upload, fields, hangUpOf(response)))
  }
