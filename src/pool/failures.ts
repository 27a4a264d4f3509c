import type { BatchState } from '../schema/index.ts'
import type { PoolContext } from './context.ts'

/** A task that failed, as the database keeps it. */
export interface FailedTask {
  readonly file_name: string
  readonly error_code: string
  readonly error_message: string
}

/** How many are shown. */
export const MAX_FAILURES = 100

/** Files that could not be read, each with the reason. People name files after themselves, and messages name the file: a blind pool shows neither. */
export const showFailures = ({ blind }: Pick<PoolContext, 'blind'>, tasks: readonly FailedTask[]): BatchState['failures'] =>
  tasks.map(({ file_name, error_code, error_message }) => ({
    fileName: blind ? null : file_name,
    code: error_code,
    message: blind ? 'It could not be read.' : error_message,
  }))
