import type { ErrorCode } from '../errors/index.ts'
import type { Answer } from './driver.ts'

/** The folder of the database itself within a pool's folder. */
export const DATA_FOLDER = 'postgres'

/** A request to the process of an embedded database; the next one is sent only after an answer. */
export type Request = { readonly text: string; readonly values: readonly unknown[] } | 'close'

/** An error as it crosses between processes, with the database's own code (SQLSTATE), or null if it did not get as far as one. */
export interface Failure {
  readonly message: string
  readonly code: string | null
  /** The session cannot be used any more. */
  readonly isFatal: boolean
}

/** An answer. The first one says that the folder is open, or why it is not. */
export type Reply =
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'closed' }
