import type { RequestHandler } from 'express'
import { CoverageError } from '../../errors.ts'
import type { AppOptions } from '../app-options.ts'
import { parseFields, ReadingFields, takeResume } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

const NO_JSON = 'A reading takes the resume as a file: multipart/form-data with the field "file" was expected, and JSON came.'

/** `POST /api/v1/readings`: a file in, an `Analysis` out. */
export const createReading =
  ({ reader, taxonomy }: AppOptions): RequestHandler =>
  async (request, response) => {
    if (request.is('application/json')) throw new CoverageError('invalid_request', { problem: NO_JSON })
    const upload = await receiveUpload(request, response, ['file'])
    const { asOf } = parseFields(ReadingFields, upload.fields, ['file'])
    const { source, fileName } = takeResume(upload, 'file')
    const analysis = await reader.read(source, {
      taxonomy,
      ...(fileName !== undefined && { fileName }),
      ...(asOf !== undefined && { asOf }),
    })
    response.json(analysis)
  }
