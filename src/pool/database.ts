import { type Kysely, Kysely as KyselyDatabase, PostgresDialect, sql } from 'kysely'
import type { Config } from '../config.ts'
import { CoverageError } from '../errors/index.ts'
import type { Driver } from './driver.ts'
import { migrate } from './migrate.ts'
import type { PoolTables } from './tables.ts'

/** An open pool: the same SQL whether a server answers it or this process. */
export interface Database {
  readonly db: Kysely<PoolTables>
  readonly execute: Driver['execute']
  readonly requireRoom: Driver['requireRoom']
  readonly eraseLog: Driver['eraseLog']
  /** This process alone can reach it. */
  readonly embedded: boolean
  readonly close: () => Promise<void>
}

export type DatabaseSettings = Pick<Config, 'databaseUrl'> & {
  /** Folder of the embedded database; unused where a server is named. */
  readonly folder: string
}

/** Each driver is loaded where it is used: importing the pool opens neither. */
const openDriver = async ({ databaseUrl, folder }: DatabaseSettings): Promise<Driver> => {
  if (databaseUrl !== null) return (await import('./postgres.ts')).openPostgres(databaseUrl)
  return (await import('./pglite.ts')).openPGlite(folder)
}

/** The oldest server that the tests run on. */
const OLDEST_VERSION = 150_000

const checkVersion = async (db: Kysely<PoolTables>): Promise<void> => {
  const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(db)
  const version = rows[0]?.version ?? 0
  if (version < OLDEST_VERSION) {
    throw new CoverageError('pool_unreachable', {
      problem: `it is PostgreSQL ${Math.floor(version / 10_000)}, and 15 or newer was expected`,
    })
  }
}

const prepare = async (db: Kysely<PoolTables>): Promise<void> => {
  try {
    await checkVersion(db)
  } catch (error) {
    if (error instanceof CoverageError) throw error
    throw new CoverageError('pool_unreachable', { problem: 'it does not answer' }, { cause: error })
  }
  await migrate(db)
}

/**
 * Open the pool's database and bring its tables up to date.
 *
 * @throws CoverageError `pool_unreachable`, `pool_in_use`, `pool_not_installed`, `cannot_write`.
 */
export const openDatabase = async (settings: DatabaseSettings): Promise<Database> => {
  const driver = await openDriver(settings)
  const db = new KyselyDatabase<PoolTables>({ dialect: new PostgresDialect({ pool: driver.pool }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    await driver.close()
  }
  try {
    await prepare(db)
  } catch (error) {
    await close()
    throw error
  }
  const { execute, requireRoom, eraseLog } = driver
  return { db, execute, requireRoom, eraseLog, embedded: settings.databaseUrl === null, close }
}
