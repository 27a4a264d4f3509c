import type { PoolContext } from './context.ts'
import { retrying } from './retry.ts'

/**
 * Read a pool as it was at one moment, whatever others write meanwhile. Within, nothing else may be asked of the pool: an
 * embedded one has a single connection. A replica may call the reading off, which then begins anew.
 */
export const inSnapshot = <T>(context: PoolContext, read: (context: PoolContext) => Promise<T>): Promise<T> =>
  retrying(() =>
    context.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => read({ ...context, db })),
  )
