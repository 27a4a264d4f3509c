import type { RequestHandler } from 'express'
import type { AppOptions } from '../app-options.ts'
import { parseFields, ReadingFields, takeResume } from '../requests.ts'
import { receiveUpload } from '../upload.ts'

/** `POST /api/v1/readings`: a file in, an `Analysis` out. */
export const createReading =
  ({ reader, taxonomy }: AppOptions): RequestHandler =>
  async (request, response) => {
    const upload = await receiveUpload(request, response, ['file'])
    const { asOf } = parseFields(ReadingFields, upload.fields)
    const { source, fileName } = takeResume(upload, 'file')
    const analysis = await reader.read(source, {
      taxonomy,
      ...(fileName !== undefined && { fileName }),
      ...(asOf !== undefined && { asOf }),
    })
    response.json(analysis)
  }
