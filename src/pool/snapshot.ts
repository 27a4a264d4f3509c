import type { PoolContext } from './context.ts'

/**
 * Read a pool as it was at one moment, whatever others write meanwhile. Within, nothing else may be asked of the pool: an
 * embedded one has a single connection.
 */
export const inSnapshot = <T>(context: PoolContext, read: (context: PoolContext) => Promise<T>): Promise<T> =>
  context.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) => read({ ...context, db }))
