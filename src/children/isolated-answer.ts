import { CoverageError, ERRORS, type ErrorCode, toCoverageError } from '../errors/index.ts'
import type { Outcome } from './sandbox.ts'
import { EXIT_UNHANDLED } from './serve-tasks.ts'

/** What a child sends back: an error crosses as its code and details, and is rebuilt on this side. */
export type IsolatedAnswer<T> =
  | { readonly done: T }
  | { readonly error: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> } }

/** The child's side: the result of the work, or why it could not be done. Never rejects. */
export const answerWith = async <T>(work: () => Promise<T>): Promise<IsolatedAnswer<T>> => {
  try {
    return { done: await work() }
  } catch (error) {
    const { code, details } = toCoverageError(error)
    return { error: { code, details } }
  }
}

export interface OpenOptions<T> {
  /** For messages. */
  readonly file: string
  readonly timeoutMs: number
  /** A child reads hostile files: its answer is checked before it is trusted. Throws where the answer has the wrong shape. */
  readonly check: (answer: unknown) => T
}

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERRORS, code)

const openAnswer = <T>(answer: unknown, check: OpenOptions<T>['check']): T => {
  const { done, error } = answer as { done?: unknown; error?: { code?: unknown; details?: Record<string, string> } }
  if (error !== undefined && isErrorCode(error.code)) throw new CoverageError(error.code, error.details)
  return check(done)
}

/**
 * The parent's side: what became of a task, as its result or as an error.
 *
 * @throws CoverageError what the child said, or `took_too_long`, `limit_exceeded` (memory), `unreadable_document`, `busy`.
 */
export const openOutcome = <T>(outcome: Outcome, { file, timeoutMs, check }: OpenOptions<T>): T => {
  switch (outcome.kind) {
    case 'answered':
      return openAnswer(outcome.answer, check)
    case 'timed-out':
      throw new CoverageError('took_too_long', { file, limit: `${timeoutMs / 1000} seconds` })
    case 'died':
      throw outcome.exitCode === EXIT_UNHANDLED
        ? new CoverageError('unreadable_document', { file, format: 'a document' })
        : new CoverageError('limit_exceeded', { file, limit: 'memory' })
    case 'not-started':
      throw new CoverageError('internal', {}, { cause: new Error('no process could be started to read the file in') })
    case 'full':
    case 'closed':
      throw new CoverageError('busy')
  }
}
