import type { PostgresPool } from 'kysely'
import { POOL_SCHEMA } from './migrate.ts'

/** Rows as a driver gives them. */
export interface Answer {
  /** The first word of the statement, in capitals: from it the dialect knows whether to count changed rows. */
  readonly command: string
  readonly rows: unknown[]
  readonly rowCount: number
}

/** One of the two databases, as far as the dialect and the queue ask for it. */
export interface Driver {
  readonly pool: PostgresPool
  /** One statement with values, or several without. */
  readonly execute: (text: string, values?: readonly unknown[]) => Promise<Answer>
  /** Before something new is written. Throws CoverageError `pool_disk_full`; a server looks after its own disk. */
  readonly requireRoom: () => void
  /** Also remove what was deleted from the write-ahead log, if that is ours; a server looks after its own. */
  readonly eraseLog: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Run on each connection before anything else. */
export const SESSION = `set search_path to ${POOL_SCHEMA}`
