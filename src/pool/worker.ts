import type { PoolContext } from './context.ts'
import { purge } from './forget.ts'
import { ingest, type PoolReader, type Settlement } from './ingest.ts'
import type { Queue, QueuedJob, Queues } from './queue.ts'
import { orderRescore, rescore } from './rescore.ts'

export interface WorkerOptions {
  /** Files in work at the same time. Default: 8: two that are read, and some that wait for the database or a scan. */
  readonly concurrency?: number
  /** How long to wait where there is nothing to do, or the database is away. Default: 500. */
  readonly idleMs?: number
}

/** Does what is queued, until it is told to stop. */
export interface PoolWorker {
  /** Takes nothing new, finishes what is in hand, at most for half a minute. */
  stop(): Promise<void>
}

const DEFAULT_CONCURRENCY = 8
const DEFAULT_IDLE_MS = 500
const DRAIN_MS = 30_000
/** Retention is by days: what expires is gone within the hour, and from rankings at once. */
const PURGE_EVERY_MS = 60 * 60 * 1_000

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The same for a limit: a process that has nothing else to do need not wait for it. */
const limit = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

type Handler = (job: QueuedJob) => Promise<Settlement>

const handlersOf = (context: PoolContext, reader: PoolReader): Readonly<Record<Queue, Handler>> => ({
  ingest: (job) => ingest(context, reader, job),
  rescore: async ({ data }) => ((await rescore(context, data)) ? 'complete' : 'later'),
  purge: async () => {
    await purge(context)
    return 'complete'
  },
})

/** One job, settled whatever becomes of it; where not even that can be written, it comes back once it counts as lost. */
const doJob = async (queues: Queues, queue: Queue, job: QueuedJob, handle: Handler): Promise<void> => {
  try {
    const settlement = await handle(job)
    if (settlement === 'complete') await queues.complete(queue, [job.id])
    else await queues.giveBack(queue, job.id)
  } catch {
    await queues.giveBack(queue, job.id).catch(() => {})
  }
}

/** Now and then somebody must say that it is time; of several workers that do, one is heard. */
const createCalendar = (context: PoolContext, queues: Queues): (() => Promise<void>) => {
  let nextMs = 0
  return async () => {
    if (performance.now() < nextMs) return
    nextMs = performance.now() + PURGE_EVERY_MS
    await queues.send('purge', [{ data: {}, singletonKey: 'purge' }])
    await orderRescore(context, queues)
  }
}

/** In this order: what somebody waits for comes first. */
const QUEUES_BY_URGENCY: readonly Queue[] = ['ingest', 'purge', 'rescore']

/**
 * Start to work on a pool; any number of workers can share a server. It outlives a database that goes away and comes back.
 *
 * @param reader opens strangers' files: give one that isolates them.
 */
export const startWorker = (
  context: PoolContext,
  queues: Queues,
  reader: PoolReader,
  { concurrency = DEFAULT_CONCURRENCY, idleMs = DEFAULT_IDLE_MS }: WorkerOptions = {},
): PoolWorker => {
  const handlers = handlersOf(context, reader)
  const keepCalendar = createCalendar(context, queues)
  const inHand = new Set<Promise<void>>()
  let stopping = false

  const take = (queue: Queue, job: QueuedJob): void => {
    const work = doJob(queues, queue, job, handlers[queue]).finally(() => inHand.delete(work))
    inHand.add(work)
  }

  /** Fills the hands from one queue. Returns how many jobs were taken up. */
  const takeFrom = async (queue: Queue): Promise<number> => {
    const jobs = await queues.fetch(queue, queue === 'ingest' ? concurrency - inHand.size : 1)
    for (const job of jobs) take(queue, job)
    return jobs.length
  }

  const takeSome = async (): Promise<number> => {
    for (const queue of QUEUES_BY_URGENCY) {
      if (stopping) return 0
      const taken = await takeFrom(queue)
      if (taken > 0) return taken
    }
    return 0
  }

  const turn = async (): Promise<void> => {
    try {
      context.requireRoom()
      await keepCalendar()
      if ((await takeSome()) === 0) await Promise.race([sleep(idleMs), ...inHand])
    } catch {
      // The database is away, or its disk is full: that is not for a worker to end by.
      await sleep(idleMs)
    }
  }

  const loop = async (): Promise<void> => {
    while (!stopping) {
      if (inHand.size >= concurrency) await Promise.race(inHand)
      else await turn()
    }
  }

  const running = loop()
  return {
    stop: async () => {
      stopping = true
      await running
      await Promise.race([Promise.all(inHand), limit(DRAIN_MS)])
    },
  }
}
