import type { ErrorCode } from '../errors/index.ts'
import type { Answer } from './driver.ts'

/** Of a pool's folder, where the database itself lies. */
export const DATA_FOLDER = 'postgres'

/** What the process of an embedded database is asked; the next thing only after an answer. */
export type Request = { readonly text: string; readonly values: readonly unknown[] } | 'close'

/** An error as it crosses: the database's own code (SQLSTATE), and null where it did not come as far as to give one. */
export interface Failure {
  readonly message: string
  readonly code: string | null
  /** The session cannot be used any more. */
  readonly isFatal: boolean
}

/** What it answers. The first one says that the folder is open, or why it is not. */
export type Reply =
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'closed' }
