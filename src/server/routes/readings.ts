import type { RequestHandler } from 'express'
import { CoverageError } from '../../errors/index.ts'
import type { AppOptions } from '../app-options.ts'
import { hangUpOf } from '../hang-up.ts'
import { parseFields, READING_FILES, ReadingFields, takeResume } from '../requests.ts'
import { receiveUpload, type Upload } from '../upload.ts'

const NO_JSON = 'A reading takes the resume as a file: multipart/form-data with the field "resume" was expected, and JSON came.'

const CAME_TWICE = 'The resume came twice: in the fields "resume" and "file"; one of them was expected.'

/** The field that holds the file; `file` is its older name. */
const fieldOf = ({ files }: Upload): string => {
  if (files.has('resume') && files.has('file')) throw new CoverageError('invalid_request', { problem: CAME_TWICE })
  return files.has('file') ? 'file' : 'resume'
}

/** `POST /api/v1/readings`: a file in, an `Analysis` out. */
export const createReading =
  ({ reader, taxonomy }: AppOptions): RequestHandler =>
  async (request, response) => {
    if (request.is('application/json')) throw new CoverageError('invalid_request', { problem: NO_JSON })
    const upload = await receiveUpload(request, response, READING_FILES)
    const { asOf } = parseFields(ReadingFields, upload.fields, READING_FILES)
    const { source, fileName } = takeResume(upload, fieldOf(upload))
    const analysis = await reader.readAsJson(source, {
      taxonomy,
      signal: hangUpOf(response),
      ...(fileName !== undefined && { fileName }),
      ...(asOf !== undefined && { asOf }),
    })
    response.type('json').send(Buffer.from(analysis))
  }
