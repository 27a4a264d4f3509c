import type { RequestHandler } from 'express'
import { CoverageError } from '../../errors/index.ts'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { parseFields, RequirementsFields, takePosting } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/requirements`: a posting in, a `Job` out. */
export const createRequirements =
  ({ reader, taxonomy, fetchPosting }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['job'])
    const { text, job, why } = parseFields(RequirementsFields, upload.fields)
    const signal = hangUpOf(response)
    const given = await takePosting(upload, text ?? job, { fetchPosting, signal })
    if (given === null) throw new CoverageError('missing_document', { document: 'posting' })
    const { source, fileName } = given
    const json = await reader.readJobAsJson(source, {
      taxonomy,
      signal,
      why: why === 'true',
      ...(fileName !== undefined && { fileName }),
    })
    response.type('json').send(Buffer.from(json))
  }
