import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Driver } from './driver.ts'
import { throwExplained } from './explain-database.ts'
import { POOL_SCHEMA } from './migrate.ts'
import { retrying } from './retry.ts'

/** A worker writes several results at once; a server has a hundred connections, which ten workers may share. */
const MAX_CONNECTIONS = 8
const CONNECT_TIMEOUT_MS = 10_000

const BEGINS_TRANSACTION = /^\s*(?:begin|start)\b/i
const ENDS_TRANSACTION = /^\s*(?:commit|rollback)\b(?!\s+to\b)/i

/**
 * The same connections, with errors in our words. A single statement that was rolled back in favour of another is retried;
 * one within a transaction is left to whoever began that.
 */
const explaining = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect().catch(throwExplained)
    let isOpen = false
    const query = (text: string, values: readonly unknown[]) => {
      if (BEGINS_TRANSACTION.test(text)) isOpen = true
      if (ENDS_TRANSACTION.test(text)) isOpen = false
      const ask = () => client.query(text, [...values])
      return (isOpen ? ask() : retrying(ask)).catch(throwExplained)
    }
    // The dialect asks for a cursor only when rows are streamed, which the pool never does.
    return { query, release: () => client.release() } as unknown as PostgresPoolClient
  },
  end: () => pool.end(),
})

/** A PostgreSQL server. Connections are made when needed, and again after the server was away. */
export const openPostgres = (url: string): Driver => {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'resume-coverage',
    // Statements read columns and add up a few: compiling one takes longer than it saves.
    options: `-c search_path=${POOL_SCHEMA} -c jit=off`,
  })
  // An idle connection broke: the next query gets a new one, or an error if there is none.
  pool.on('error', () => {})
  // A connection that breaks between two statements of a transaction reports it here, and the next statement fails.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    pool: explaining(pool),
    execute: async (text, values) => {
      const answer = await retrying(() => pool.query(text, values === undefined ? undefined : [...values])).catch(throwExplained)
      const last = Array.isArray(answer) ? answer.at(-1) : answer
      return { command: last?.command ?? '', rows: last?.rows ?? [], rowCount: last?.rowCount ?? 0 }
    },
    requireRoom: () => {},
    eraseLog: async () => {},
    // The dialect ends the pool when it is destroyed.
    close: async () => {},
  }
}
