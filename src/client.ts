import { z } from 'zod'
import { Analysis, type BriefLevel, Job, Report } from './schema/index.ts'

/** A resume or a posting: text, or a file with its name. */
export type ClientDocument = string | { readonly bytes: Uint8Array; readonly fileName: string }

export interface ClientOptions {
  /** Where the server is: "http://localhost:3000". */
  readonly baseUrl: string
  /** Where it asks for one. */
  readonly apiKey?: string
  /** Default: the one of the platform. */
  readonly fetch?: typeof fetch
}

export interface ClientMatchOptions {
  /** Without a posting: the level of the role brief. */
  readonly level?: BriefLevel
  /** "2026-11": what "present" means. */
  readonly asOf?: string
}

/** What the server says when it cannot do what it was asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly hint: string
  readonly status: number
  readonly requestId: string

  constructor({ code, message, hint, requestId }: ErrorBody['error'], status: number) {
    super(message)
    this.code = code
    this.hint = hint
    this.status = status
    this.requestId = requestId
  }
}

const ErrorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string(), requestId: z.string() }),
})
type ErrorBody = z.infer<typeof ErrorBody>

/** The API as functions; every answer is checked against the schema that the server made it from. */
export interface Client {
  read(resume: ClientDocument, options?: Pick<ClientMatchOptions, 'asOf'>): Promise<Analysis>
  readJob(posting: ClientDocument): Promise<Job>
  /** Without a posting (null) the role brief is the posting. */
  match(resume: ClientDocument, posting: ClientDocument | null, options?: ClientMatchOptions): Promise<Report>
}

type Parts = Readonly<Record<string, ClientDocument | null | undefined>>

const toForm = (parts: Parts): FormData => {
  const form = new FormData()
  for (const [field, part] of Object.entries(parts)) {
    if (part === null || part === undefined) continue
    if (typeof part === 'string') form.append(field, part)
    else form.append(field, new Blob([new Uint8Array(part.bytes)]), part.fileName)
  }
  return form
}

/** A resume that is text goes as a file, since readings take nothing else. */
const asFile = (resume: ClientDocument): ClientDocument =>
  typeof resume === 'string' ? { bytes: new TextEncoder().encode(resume), fileName: 'resume.txt' } : resume

/**
 * A client of the HTTP API.
 *
 * @throws ApiError where the server answers with an error; ZodError where its answer is none of this version's.
 */
export const createClient = ({ baseUrl, apiKey, fetch: send = fetch }: ClientOptions): Client => {
  const post = async <T>(path: string, parts: Parts, schema: z.ZodType<T>): Promise<T> => {
    const headers = apiKey === undefined ? {} : { 'X-API-Key': apiKey }
    const response = await send(new URL(path, baseUrl), { method: 'POST', body: toForm(parts), headers })
    const body: unknown = await response.json()
    if (!response.ok) throw new ApiError(ErrorBody.parse(body).error, response.status)
    return schema.parse(body)
  }
  return {
    read: (resume, { asOf } = {}) => post('/api/v1/readings', { file: asFile(resume), asOf }, Analysis),
    readJob: (posting) => post('/api/v1/requirements', { job: posting }, Job),
    match: (resume, posting, { level, asOf } = {}) => post('/api/v1/matches', { resume, job: posting, level, asOf }, Report),
  }
}
