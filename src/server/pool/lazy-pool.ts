import type { Config } from '../../config.ts'
import type { Reader } from '../../index.ts'
import type { Pool, PoolWorker } from '../../pool/index.ts'
import type { Taxonomy } from '../../schema/index.ts'

/** Opens the pool for whoever asks first; nothing of it is loaded before. */
export interface LazyPool {
  open(): Promise<Pool>
  close(): Promise<void>
}

type PoolConfig = Pick<Config, 'databaseUrl' | 'poolFolder' | 'poolRetentionDays' | 'poolBlind'>

interface Opened {
  readonly pool: Pool
  readonly worker: PoolWorker
}

/**
 * The pool of a server, which also works on it; other workers can share a server's database.
 *
 * @returns null where no place for a pool was named.
 */
export const createLazyPool = (config: PoolConfig, taxonomy: Taxonomy, reader: Reader): LazyPool | null => {
  const { databaseUrl, poolFolder, poolRetentionDays, poolBlind } = config
  if (databaseUrl === null && poolFolder === null) return null
  let opened: Promise<Opened> | null = null
  const open = async (): Promise<Opened> => {
    const { openPool } = await import('../../pool/index.ts')
    const pool = await openPool({
      databaseUrl,
      folder: poolFolder ?? '',
      taxonomy,
      retentionDays: poolRetentionDays,
      blind: poolBlind,
      works: true,
    })
    return { pool, worker: pool.work(reader) }
  }
  return {
    open: async () => {
      opened ??= open().catch((error: unknown) => {
        // The next one who asks may find the database back.
        opened = null
        throw error
      })
      return (await opened).pool
    },
    close: async () => {
      const closing = await opened?.catch(() => null)
      await closing?.worker.stop()
      await closing?.pool.close()
    },
  }
}
