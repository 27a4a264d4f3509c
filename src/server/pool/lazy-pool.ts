import type { Config } from '../../config.ts'
import { type CoverageError, toCoverageError } from '../../errors/index.ts'
import type { IsolatedReader } from '../../index.ts'
import type { Pool, PoolWorker } from '../../pool/index.ts'
import type { Taxonomy } from '../../schema/index.ts'

/** How long to wait before a database that is down is tried again. */
const RETRY_MS = 60_000

/** Opens the pool once, for the first request; nothing of it is loaded before. */
export interface LazyPool {
  /** Opens it in the background, so that expired resumes are deleted and waiting jobs done even if nobody asks. Never rejects. */
  start(onFailure: (error: CoverageError) => void): Promise<void>
  open(): Promise<Pool>
  close(): Promise<void>
}

type PoolConfig = Pick<Config, 'databaseUrl' | 'poolFolder' | 'poolRetentionDays' | 'poolBlind'>

/** Reads what comes in, and answers the pool's questions, in its children. */
export type StoreReader = Pick<IsolatedReader, 'open' | 'askStore'>

interface Opened {
  readonly pool: Pool
  readonly worker: PoolWorker
}

/**
 * The pool of a server, which also works on its queues; other workers can share the same database.
 *
 * @returns null if no place for a pool was configured.
 */
export const createLazyPool = (config: PoolConfig, taxonomy: Taxonomy, reader: StoreReader): LazyPool | null => {
  const { databaseUrl, poolFolder, poolRetentionDays, poolBlind } = config
  if (databaseUrl === null && poolFolder === null) return null
  let opened: Promise<Opened> | null = null
  const open = async (): Promise<Opened> => {
    const { openPool } = await import('../../pool/index.ts')
    const pool = await openPool({
      databaseUrl,
      folder: poolFolder ?? '',
      taxonomy,
      askStore: reader.askStore,
      retentionDays: poolRetentionDays,
      blind: poolBlind,
      works: true,
    })
    return { pool, worker: pool.work(reader) }
  }
  const openOnce = (): Promise<Opened> => {
    opened ??= open().catch((error: unknown) => {
      // The next request may find the database back.
      opened = null
      throw error
    })
    return opened
  }
  let isClosed = false
  let retry: NodeJS.Timeout | undefined
  const start: LazyPool['start'] = async (onFailure) => {
    try {
      await openOnce()
    } catch (error) {
      if (isClosed) return
      onFailure(toCoverageError(error))
      retry = setTimeout(() => void start(onFailure), RETRY_MS).unref()
    }
  }
  return {
    start,
    open: async () => (await openOnce()).pool,
    close: async () => {
      isClosed = true
      clearTimeout(retry)
      const closing = await opened?.catch(() => null)
      await closing?.worker.stop()
      await closing?.pool.close()
    },
  }
}
