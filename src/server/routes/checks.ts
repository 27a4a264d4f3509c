import type { RequestHandler } from 'express'
import { CHECK_SIDES, openSide } from '../../pipeline.ts'
import type { ReadDocument } from '../../schema/index.ts'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { CheckFields, type Given, parseFields, takePosting, takeRequired } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/checks`: a resume, what was made of it and perhaps a posting's text in; a `Check` out. A request brings two files at most. */
export const createCheck =
  ({ reader, taxonomy }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['original', 'tailored'])
    const fields = parseFields(CheckFields, upload.fields)
    const given = {
      original: takeRequired(upload, 'original', fields.original, 'original resume'),
      tailored: takeRequired(upload, 'tailored', fields.tailored, 'tailored resume'),
      job: takePosting(upload, fields.job),
    }
    const signal = hangUpOf(response)
    const open = (side: keyof typeof CHECK_SIDES, { source, fileName }: Given): Promise<ReadDocument> =>
      openSide(CHECK_SIDES[side], reader.open(source, { signal, ...(fileName !== undefined && { fileName }) }))
    const [original, tailored, posting] = await Promise.all([
      open('original', given.original),
      open('tailored', given.tailored),
      given.job && open('job', given.job),
    ])
    const options = { taxonomy, ...(fields.asOf !== undefined && { asOf: fields.asOf }) }
    response.type('json').send(Buffer.from(await reader.checkOpened({ original, tailored, posting }, options)))
  }
