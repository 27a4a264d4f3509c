import { setTimeout as sleep } from 'node:timers/promises'
import { databaseCodeOf } from './explain-database.ts'

/** Two transactions conflicted, and one was rolled back (PostgreSQL, appendix A): deadlock_detected, serialization_failure. */
const UNDONE: ReadonlySet<string> = new Set(['40P01', '40001'])
const MOST_QUERY_TRIES = 5
const PAUSE_MS = 50

/** Retries a statement or transaction that the database rolled back in favour of another. */
export const retrying = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === MOST_QUERY_TRIES || !UNDONE.has(databaseCodeOf(error) ?? '')) throw error
      await sleep(PAUSE_MS * tries)
    }
  }
}
