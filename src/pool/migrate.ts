import { type Kysely, Migrator } from 'kysely'
import { CoverageError } from '../errors/index.ts'
import { MIGRATIONS } from './migrations/index.ts'

/** All tables are in it, so that the pool can share a database with others. */
export const POOL_SCHEMA = 'resume_pool'

/**
 * Bring the tables up to date. Several programs may try at the same time: one of them does it, the others wait.
 *
 * @throws CoverageError `pool_unreachable` if the database refuses.
 */
export const migrate = async <T>(db: Kysely<T>): Promise<void> => {
  const migrator = new Migrator({
    db,
    migrationTableSchema: POOL_SCHEMA,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new CoverageError('pool_unreachable', { problem: 'its tables cannot be made' }, { cause: error })
}
