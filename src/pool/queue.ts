import type PgBoss from 'pg-boss'
import type { Database } from './database.ts'
import type { Answer } from './driver.ts'
import { POOL_SCHEMA } from './migrate.ts'

/** pg-boss keeps its own tables next to ours, in the same database. */
export const QUEUE_SCHEMA = `${POOL_SCHEMA}_queue`

/** Read a file that came in; understand a range of resumes again; delete what has expired. */
const QUEUES = ['ingest', 'rescore', 'purge'] as const
export type Queue = (typeof QUEUES)[number]

/** A job as a worker gets it. Its data names rows of ours: no word of a document is ever in a queue. */
export interface QueuedJob {
  readonly id: string
  readonly data: unknown
  /** How often it was started before. */
  readonly retryCount: number
}

interface NewJob {
  /** Default: random. */
  readonly id?: string
  readonly data: object
  /** If a job with the same key is still waiting, this one is dropped. */
  readonly singletonKey?: string
}

export interface Queues {
  /** @param execute of an open transaction, so that the jobs appear together with everything else that it writes. */
  send(queue: Queue, jobs: readonly NewJob[], execute?: Database['execute']): Promise<void>
  /** Takes jobs; nobody else gets them until they are settled or have run too long. Also empty while the database is away. */
  fetch(queue: Queue, count: number): Promise<QueuedJob[]>
  complete(queue: Queue, ids: readonly string[]): Promise<void>
  /** Gives a job back, to be tried again. */
  giveBack(queue: Queue, id: string): Promise<void>
  close(): Promise<void>
}

export interface QueueOptions {
  /** How long a job may run before it counts as lost with its worker. Default: 120. */
  readonly expireSeconds?: number
  /** How often to look for such jobs. Default: 10. */
  readonly maintenanceSeconds?: number
}

/** A scan waits its turn and then takes a minute itself. */
const DEFAULT_EXPIRE_SECONDS = 120
const DEFAULT_MAINTENANCE_SECONDS = 10

/** A worker that dies is not the file's fault; the tries of a file are counted by `ingest.ts`. */
const MANY_RETRIES = 1_000
const RETRY_DELAY_SECONDS = 1

/** Completed jobs are of little use; but somebody may ask about the last hour's. */
const KEEP_COMPLETED_SECONDS = 60 * 60
const KEEP_ARCHIVED_DAYS = 1

const adapt = (execute: Database['execute']): { executeSql: (text: string, values?: unknown[]) => Promise<Answer> } => ({
  executeSql: (text, values) => execute(text, values),
})

const load = async (): Promise<typeof PgBoss> => (await import('pg-boss')).default

/**
 * The queues, on the pool's own database.
 *
 * @param supervise look for jobs that were lost with their worker: only workers do that.
 */
export const openQueues = async (
  { execute }: Pick<Database, 'execute'>,
  supervise: boolean,
  { expireSeconds = DEFAULT_EXPIRE_SECONDS, maintenanceSeconds = DEFAULT_MAINTENANCE_SECONDS }: QueueOptions = {},
): Promise<Queues> => {
  const Boss = await load()
  const boss = new Boss({
    db: adapt(execute),
    schema: QUEUE_SCHEMA,
    supervise,
    schedule: false,
    maintenanceIntervalSeconds: maintenanceSeconds,
    archiveCompletedAfterSeconds: KEEP_COMPLETED_SECONDS,
    deleteAfterDays: KEEP_ARCHIVED_DAYS,
    expireInSeconds: expireSeconds,
    retryLimit: MANY_RETRIES,
    retryDelay: RETRY_DELAY_SECONDS,
  })
  // Its maintenance ran while the database was away: the next round makes up for it.
  boss.on('error', () => {})
  await boss.start()
  for (const queue of QUEUES) await boss.createQueue(queue, { name: queue, policy: queue === 'ingest' ? 'standard' : 'short' })
  return {
    send: async (queue, jobs, within) => {
      const rows = jobs.map((job) => ({
        ...job,
        name: queue,
        expireInSeconds: expireSeconds,
        retryLimit: MANY_RETRIES,
        retryDelay: RETRY_DELAY_SECONDS,
      }))
      if (rows.length > 0) await boss.insert(rows, { db: adapt(within ?? execute) })
    },
    fetch: async (queue, count) => {
      const jobs = await boss.fetch<unknown>(queue, { batchSize: count, includeMetadata: true })
      return jobs.map(({ id, data, retryCount }) => ({ id, data, retryCount }))
    },
    complete: async (queue, ids) => {
      if (ids.length > 0) await boss.complete(queue, [...ids])
    },
    giveBack: async (queue, id) => {
      await boss.fail(queue, id)
    },
    close: () => boss.stop({ graceful: false, close: false }),
  }
}
