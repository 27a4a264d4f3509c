import type { PostgresPool } from 'kysely'
import { POOL_SCHEMA } from './migrate.ts'

/** Rows as a driver gives them. */
export interface Answer {
  /** The first word of the statement, in capitals: the dialect tells by it how many rows were changed. */
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
  /** Take what was deleted out of the write-ahead log, too, where that is ours; a server looks after its own. */
  readonly eraseLog: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What a connection is set to before anything else is asked of it. */
export const SESSION = `set search_path to ${POOL_SCHEMA}`
