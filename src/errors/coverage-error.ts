import type { ErrorRow } from './error-row.ts'
import { ADDRESS_ERRORS } from './of-addresses.ts'
import { DOCUMENT_ERRORS } from './of-documents.ts'
import { MODEL_ERRORS } from './of-own-models.ts'
import { POOL_ERRORS } from './of-the-pool.ts'
import { SERVICE_ERRORS } from './of-the-service.ts'

/** Every way in which the project says "I cannot go on". */
export const ERRORS = {
  ...DOCUMENT_ERRORS,
  ...ADDRESS_ERRORS,
  ...POOL_ERRORS,
  ...MODEL_ERRORS,
  ...SERVICE_ERRORS,
} as const satisfies Record<string, ErrorRow>

export type ErrorCode = keyof typeof ERRORS

/** Whether an error is about one resume or posting, rather than the request as a whole. */
const isAboutDocument = (code: ErrorCode): boolean => 'about' in ERRORS[code]

const fill = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)

interface ErrorOptions {
  readonly cause?: unknown
  /** Instead of the message and hint of the table. */
  readonly words?: Pick<ErrorRow, 'message' | 'hint'>
}

/** The only error that leaves the library. Foreign exceptions are wrapped once, where they enter, as `cause`. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError'
  readonly code: ErrorCode
  readonly hint: string
  readonly status: number
  readonly exitCode: number
  readonly details: Readonly<Record<string, string>>

  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}, { words, ...options }: ErrorOptions = {}) {
    const row = ERRORS[code]
    super(words?.message ?? fill(row.message, details), options)
    this.code = code
    this.hint = words?.hint ?? fill(row.hint, details)
    this.status = row.status
    this.exitCode = row.exit
    this.details = details
  }
}

const sayBoth = (resume: string, posting: string): string =>
  resume === posting ? resume : `Resume: ${resume} Posting: ${posting}`

/** Whether giving another document can fix it; the rest is about the request or the service. */
export const isOfDocument = ({ code }: CoverageError): boolean => isAboutDocument(code) || code === 'missing_document'

/**
 * What is wrong with a resume and with a posting, as one error: that of the resume, with the messages of both if both are
 * about the documents.
 */
export const joinErrors = (resume: CoverageError | undefined, posting: CoverageError | undefined): CoverageError | undefined =>
  resume && posting && isOfDocument(resume) && isOfDocument(posting)
    ? new CoverageError(resume.code, resume.details, {
        cause: resume.cause,
        words: { message: sayBoth(resume.message, posting.message), hint: sayBoth(resume.hint, posting.hint) },
      })
    : (resume ?? posting)

/** Any thrown value as a {@link CoverageError}: ours unchanged, a foreign one as `internal` with its cause. */
export const toCoverageError = (error: unknown): CoverageError =>
  error instanceof CoverageError ? error : new CoverageError('internal', {}, { cause: error })

/** The error that something settled with; undefined where it succeeded. */
export const errorOf = (settled: PromiseSettledResult<unknown>): CoverageError | undefined =>
  settled.status === 'rejected' ? toCoverageError(settled.reason) : undefined
