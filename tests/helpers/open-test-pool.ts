import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type OpenPool, openParts, type PoolOptions } from '../../src/pool/open-pool.ts'
import { TAXONOMY } from './stages.ts'

/** A PostgreSQL server on which databases may be created; without one the tests run on the embedded database. */
export const SERVER = process.env.TEST_DATABASE_URL

export interface TestPlace {
  readonly databaseUrl: string | null
  readonly folder: string
  readonly remove: () => Promise<void>
}

const onServer = async <T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A database of its own: on the server, or in a folder. */
export const makePlace = async (): Promise<TestPlace> => {
  if (SERVER === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'pool-'))
    return { databaseUrl: null, folder, remove: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  const name = `pool_${randomBytes(6).toString('hex')}`
  await onServer(SERVER, (client) => client.query(`create database ${name}`))
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  return {
    databaseUrl: url.href,
    folder: '',
    remove: () => onServer(SERVER, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}

export interface TestPool extends OpenPool {
  readonly place: TestPlace
  /** Rows of a statement, as the pool's own connection sees them. */
  readonly rows: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  readonly close: () => Promise<void>
}

/** An empty pool in a place of its own. */
export const openTestPool = async (overrides: Partial<PoolOptions> = {}): Promise<TestPool> => {
  const place = await makePlace()
  const parts = await openParts({ ...place, taxonomy: TAXONOMY, retentionDays: 30, blind: false, ...overrides })
  return {
    ...parts,
    place,
    rows: async (text, values) => (await parts.context.execute(text, values)).rows as Record<string, unknown>[],
    close: async () => {
      await parts.queues.close()
      await parts.context.close()
      await place.remove()
    },
  }
}
