import { ENDPOINTS } from '../schema/endpoints.ts'
import type {
  Analysis,
  BriefLevel,
  Check,
  Edit,
  Job,
  Letter,
  Report,
  RewriteKind,
  Rewriting,
  SecondReading,
} from '../schema/index.ts'
import { type ClientDocument, type ClientFile, type ClientOptions, createCaller } from './create-caller.ts'
import { createPoolClient, type PoolClient } from './pool-client.ts'

export interface ClientMatchOptions {
  /** Without a posting: the level of the role brief. */
  readonly level?: BriefLevel
  /** "2026-11": what "present" means. */
  readonly asOf?: string
}

export interface ClientTailorOptions extends ClientMatchOptions {
  /** Ids of rules whose edits are made; "rule@162" is the one edit that starts there. Default: all that need no new fact. */
  readonly accept?: readonly string[]
  /** Edits of the person's own: `text` instead of the characters from `start` to `end` of the resume's text. Default: none. */
  readonly edits?: readonly Edit[]
  /** Default: as the resume came; docx for text. */
  readonly format?: string
}

/** A resume as it came back. */
export interface TailoredFile extends ClientFile {
  readonly mediaType: string
}

/** The API as functions; every answer is checked against the schema that the server made it from. */
export interface Client {
  read(resume: ClientDocument, options?: Pick<ClientMatchOptions, 'asOf'>): Promise<Analysis>
  /** @param options `why`: also say what decided each statement and part. */
  readJob(posting: ClientDocument, options?: { readonly why?: boolean }): Promise<Job>
  /** Without a posting (null) the role brief is the posting. */
  match(resume: ClientDocument, posting: ClientDocument | null, options?: ClientMatchOptions): Promise<Report>
  /** The resume's own file with suggestions in it. */
  tailor(resume: ClientDocument, posting: ClientDocument | null, options?: ClientTailorOptions): Promise<TailoredFile>
  /**
   * What a tailored resume says that its original does not.
   *
   * @param posting the text of the posting that it was tailored to; null if that is not known.
   */
  check(
    original: ClientDocument,
    tailored: ClientDocument,
    posting: string | null,
    options?: Pick<ClientMatchOptions, 'asOf'>,
  ): Promise<Check>
  /**
   * What the server operator's model proposes, as far as it passes the guard.
   *
   * @param options `kind`: only that. Default: bullets, a summary and an order.
   */
  rewrite(
    resume: ClientDocument,
    posting: ClientDocument | null,
    options?: ClientMatchOptions & { readonly kind?: RewriteKind },
  ): Promise<Rewriting>
  /** How that model reads the statements, beside the report's own reading. */
  readAgain(resume: ClientDocument, posting: ClientDocument | null, options?: ClientMatchOptions): Promise<SecondReading>
  /** A cover letter: a frame with gaps, or `by` that model. */
  writeLetter(
    resume: ClientDocument,
    posting: ClientDocument | null,
    options?: ClientMatchOptions & { readonly by?: 'frame' | 'model' },
  ): Promise<Letter>
  readonly pool: PoolClient
}

/** A resume given as text is sent as a file, since readings accept nothing else. */
const asFile = (resume: ClientDocument): ClientFile =>
  typeof resume === 'string' ? { bytes: new TextEncoder().encode(resume), fileName: 'resume.txt' } : resume

/** RFC 6266: in percent-encoded UTF-8, in quotes, or bare if no character needs quotes; the first is the most exact. */
const NAMES_OF_FORM_FILES = [/filename\*=UTF-8''([^;]+)/i, /filename="((?:[^"\\]|\\.)*)"/, /filename=([^;\s"]+)/]

const fileNameOf = (disposition: string): string => {
  const [encoded, quoted, bare] = NAMES_OF_FORM_FILES.map((form) => form.exec(disposition)?.[1])
  if (encoded !== undefined) return decodeURIComponent(encoded)
  return quoted?.replace(/\\(.)/g, '$1') ?? bare ?? 'resume-tailored'
}

const takeFile = async (response: Response): Promise<TailoredFile> => ({
  bytes: new Uint8Array(await response.arrayBuffer()),
  fileName: fileNameOf(response.headers.get('content-disposition') ?? ''),
  mediaType: (response.headers.get('content-type') ?? 'application/octet-stream').replace(/;.*/, ''),
})

/**
 * A client of the HTTP API.
 *
 * @throws ApiError if the server answers with an error; ZodError if its answer does not match this version's schemas.
 */
export const createClient = (options: ClientOptions): Client => {
  const caller = createCaller(options)
  const { ask, send } = caller
  return {
    read: (resume, { asOf } = {}) => ask(ENDPOINTS.read, { parts: { resume: asFile(resume), asOf } }),
    readJob: (job, { why } = {}) => ask(ENDPOINTS.readJob, { parts: { job, why: why ? 'true' : undefined } }),
    match: (resume, job, { level, asOf } = {}) => ask(ENDPOINTS.match, { parts: { resume, job, level, asOf } }),
    tailor: async (resume, job, { accept, edits, ...rest } = {}) => {
      const parts = { resume, job, accept: accept?.join(','), edits: edits && JSON.stringify(edits), ...rest }
      return takeFile(await send(ENDPOINTS.tailor, { parts }))
    },
    check: (original, tailored, job, { asOf } = {}) => ask(ENDPOINTS.check, { parts: { original, tailored, job, asOf } }),
    rewrite: (resume, job, options = {}) => ask(ENDPOINTS.rewrite, { parts: { resume, job, ...options } }),
    readAgain: (resume, job, options = {}) => ask(ENDPOINTS.readAgain, { parts: { resume, job, ...options } }),
    writeLetter: (resume, job, options = {}) => ask(ENDPOINTS.writeLetter, { parts: { resume, job, ...options } }),
    pool: createPoolClient(caller),
  }
}
