import { isUtf8 } from 'node:buffer'
import express, { type Request, type RequestHandler, type Response } from 'express'
import multer, { MulterError } from 'multer'
import { CoverageError } from '../errors/index.ts'
import { displayName } from '../text/display-name.ts'
import { MANY_FILES, MAX_BODY_BYTES, MAX_JSON_BYTES, UPLOAD_LIMITS } from './limits.ts'

interface UploadedFile {
  /** The client's name for it, sanitised: for messages only, never a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A request's body, in memory. */
export interface Upload {
  /** By field name. */
  readonly files: ReadonlyMap<string, UploadedFile>
  /** Text fields of a form, or the members of a JSON object: not yet checked. */
  readonly fields: Readonly<Record<string, unknown>>
}

const FILE_LIMIT = `${UPLOAD_LIMITS.fileSize / 1024 / 1024} MB`
const FIELD_LIMIT = `${UPLOAD_LIMITS.fieldSize / 1000} kB`

const invalid = (problem: string, cause?: unknown): CoverageError => new CoverageError('invalid_request', { problem }, { cause })

/** What the multipart parser complains of, in our words. */
const MULTIPART_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['LIMIT_PART_COUNT', `The body has more than ${UPLOAD_LIMITS.parts} parts.`],
  ['LIMIT_FILE_COUNT', `The body has more than ${UPLOAD_LIMITS.files} files.`],
  ['LIMIT_FIELD_COUNT', `The body has more than ${UPLOAD_LIMITS.fields} fields.`],
  ['LIMIT_FIELD_KEY', 'The name of a field is too long.'],
  ['MISSING_FIELD_NAME', 'A part of the body has no name.'],
  ['LIMIT_FIELD_NESTING', 'The name of a field has brackets; names are plain here.'],
  ['LIMIT_FIELD_ARRAY_INDEX', 'The name of a field has brackets; names are plain here.'],
  ['INVALID_FIELD_NAME', 'The name of a field cannot be used.'],
])

/** Whatever multer says of a body in memory is about the body: it is never our fault. */
const explainMultipart = (error: unknown, fileFields: readonly string[]): CoverageError => {
  if (!(error instanceof MulterError)) return invalid('The multipart body is damaged or cut short.', error)
  if (error.code === 'LIMIT_UNEXPECTED_FILE') {
    const field = displayName(error.field ?? '')
    const problem = fileFields.includes(field)
      ? `More than one file came in the field "${field}"; it takes one.`
      : `A file came in the field "${field}", which takes none; files are taken in ${fileFields.join(' and ')}.`
    return invalid(problem, error)
  }
  if (error.code === 'LIMIT_FILE_SIZE') {
    const { filename } = error as MulterError & { filename?: string }
    return new CoverageError('file_too_large', { file: displayName(filename ?? ''), limit: FILE_LIMIT }, { cause: error })
  }
  if (error.code === 'LIMIT_FIELD_VALUE') {
    return new CoverageError(
      'text_too_long',
      { what: `The field "${displayName(error.field ?? '')}"`, limit: FIELD_LIMIT },
      { cause: error },
    )
  }
  return invalid(MULTIPART_PROBLEMS.get(error.code) ?? 'The multipart body cannot be read.', error)
}

const NOT_UTF8 = 'The body is not in UTF-8.'
const NOT_JSON = 'The body is not a JSON object, or is cut short.'

/** What Express complains of, by its error's `type`. */
const explainBody = (error: unknown): CoverageError => {
  const type = error instanceof Error && 'type' in error ? error.type : ''
  if (type === 'entity.too.large') {
    return new CoverageError('text_too_long', { what: 'The body', limit: `${MAX_JSON_BYTES / 1_000_000} MB` }, { cause: error })
  }
  if (type === 'encoding.unsupported') return invalid('The body is compressed; send it as it is.', error)
  return invalid(NOT_JSON, error)
}

const run = (
  handler: RequestHandler,
  request: Request,
  response: Response,
  explain: (error: unknown) => CoverageError,
): Promise<void> =>
  new Promise((resolve, reject) => {
    handler(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(explain(error))))
  })

const wholeBody = express.raw({ type: () => true, limit: MAX_JSON_BYTES, inflate: false })

/** After a byte order mark, which a decoder drops, and blanks. */
const OBJECT_START = /^(?:\xef\xbb\xbf)?[ \t\r\n]*\{/
const MAX_BLANK_BYTES = 1_000

const CHARSET = /;\s*charset="?([^";\s]*)/i
const CHARSETS: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii'])

const parseObject = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalid(NOT_JSON, error)
  }
}

/** A megabyte that is not JSON is recognised by its bytes: decoding it only to refuse it would hold up everybody. */
const fieldsOf = (body: Buffer): Record<string, unknown> => {
  if (!isUtf8(body)) throw invalid(NOT_UTF8)
  if (!OBJECT_START.test(body.toString('latin1', 0, MAX_BLANK_BYTES))) throw invalid(NOT_JSON)
  return parseObject(new TextDecoder().decode(body))
}

const receiveJson = async (request: Request, response: Response): Promise<Upload> => {
  const [, charset = 'utf-8'] = CHARSET.exec(request.get('content-type') ?? '') ?? []
  if (!CHARSETS.has(charset.toLowerCase())) throw invalid(NOT_UTF8)
  await run(wholeBody, request, response, explainBody)
  return { files: new Map(), fields: Buffer.isBuffer(request.body) ? fieldsOf(request.body) : {} }
}

const multipart = multer({ storage: multer.memoryStorage(), limits: UPLOAD_LIMITS, defParamCharset: 'utf8' })

const receiveMultipart = async (request: Request, response: Response, fileFields: readonly string[]): Promise<Upload> => {
  const reader = multipart.fields(fileFields.map((name) => ({ name, maxCount: 1 })))
  await run(reader, request, response, (error) => explainMultipart(error, fileFields))
  const files = Array.isArray(request.files) ? [] : Object.values(request.files ?? {}).flat()
  return {
    files: new Map(
      files.map(({ fieldname, originalname, buffer }) => [fieldname, { name: displayName(originalname), bytes: buffer }]),
    ),
    fields: request.body,
  }
}

/** Settles with `receiving`, or fails as soon as more bytes have come than any body may have. */
const withinLimit = (request: Request, receiving: Promise<Upload>): Promise<Upload> =>
  new Promise((resolve, reject) => {
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MAX_BODY_BYTES) reject(tooLong())
    })
    receiving.then(resolve, reject)
  })

const tooLong = (): CoverageError =>
  new CoverageError('file_too_large', { file: 'The upload', limit: `${Math.floor(MAX_BODY_BYTES / 1024 / 1024)} MB` })

/**
 * The files and fields of a request, in memory and within all limits.
 *
 * @param fileFields names of the fields that take a file; each takes one.
 * @throws CoverageError `invalid_request`, `file_too_large` or `text_too_long`, whatever the body holds.
 */
export const receiveUpload = async (request: Request, response: Response, fileFields: readonly string[]): Promise<Upload> => {
  if (Number(request.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLong()
  if (request.is('multipart/form-data')) return withinLimit(request, receiveMultipart(request, response, fileFields))
  if (request.is('application/json')) return receiveJson(request, response)
  throw invalid('The body is neither multipart/form-data nor application/json.')
}

const manyFiles = multer({
  storage: multer.memoryStorage(),
  limits: { ...UPLOAD_LIMITS, files: MANY_FILES.files, parts: MANY_FILES.files + UPLOAD_LIMITS.fields },
  defParamCharset: 'utf8',
})

/** Many files of one field, and the fields beside them. */
export interface ManyFiles {
  readonly files: readonly UploadedFile[]
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * Several files of one field, in memory and within the limits of {@link MANY_FILES}.
 *
 * @throws CoverageError `invalid_request`, `file_too_large`, `missing_document`.
 */
export const receiveFiles = async (request: Request, response: Response, field: string): Promise<ManyFiles> => {
  if (!request.is('multipart/form-data')) throw invalid('The body is not multipart/form-data.')
  const length = Number(request.get('content-length') ?? Number.NaN)
  if (!(length <= MANY_FILES.bodyBytes)) {
    throw new CoverageError('file_too_large', { file: 'The upload', limit: `${MANY_FILES.bodyBytes / 1024 / 1024} MB` })
  }
  await run(manyFiles.array(field), request, response, (error) => explainMultipart(error, [field]))
  const files = Array.isArray(request.files) ? request.files : []
  if (files.length === 0) throw new CoverageError('missing_document', { document: 'file' })
  return {
    files: files.map(({ originalname, buffer }) => ({ name: displayName(originalname), bytes: buffer })),
    fields: request.body,
  }
}
