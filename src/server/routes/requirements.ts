import type { RequestHandler } from 'express'
import { CoverageError } from '../../errors.ts'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { parseFields, RequirementsFields, takePosting } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/requirements`: a posting in, a `Job` out. */
export const createRequirements =
  ({ reader, taxonomy }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['job'])
    const { text, job, why } = parseFields(RequirementsFields, upload.fields)
    const given = takePosting(upload, text ?? job)
    if (given === null) throw new CoverageError('missing_document', { document: 'posting' })
    const { source, fileName } = given
    const signal = hangUpOf(response)
    const json = await reader.readJobAsJson(source, {
      taxonomy,
      signal,
      why: why === 'true',
      ...(fileName !== undefined && { fileName }),
    })
    response.type('json').send(Buffer.from(json))
  }
