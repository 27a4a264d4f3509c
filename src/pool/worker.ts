import { setTimeout as sleep } from 'node:timers/promises'
import { makeBlocks } from './blocks.ts'
import type { PoolContext } from './context.ts'
import { purge } from './forget.ts'
import { ingest, type PoolReader, type Settlement } from './ingest.ts'
import type { Queue, QueuedJob, Queues } from './queue.ts'
import { orderRescore, rescore } from './rescore.ts'

export interface WorkerOptions {
  /** Files handled at the same time. Default: 8: two that are being read, and some that wait for the database or a scan. */
  readonly concurrency?: number
  /** How long to wait when there is nothing to do, or the database is away. Default: 500. */
  readonly idleMs?: number
}

/** Works on the queues until it is told to stop. */
export interface PoolWorker {
  /** Takes nothing new, and finishes what it has, for at most half a minute. */
  stop(): Promise<void>
}

const DEFAULT_CONCURRENCY = 8
const DEFAULT_IDLE_MS = 500
const DRAIN_MS = 30_000
/** Retention is counted in days: what expires is deleted within the hour, and leaves rankings at once. */
const PURGE_EVERY_MS = 60 * 60 * 1_000

/** The same as a limit: a process that has nothing else to do need not wait for it. */
const limit = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

type Handler = (job: QueuedJob) => Promise<Settlement>

const handlersOf = (context: PoolContext, reader: PoolReader): Readonly<Record<Queue, Handler>> => ({
  ingest: (job) => ingest(context, reader, job),
  rescore: async ({ data }) => ((await rescore(context, data)) ? 'complete' : 'later'),
  purge: async () => {
    await purge(context)
    await makeBlocks(context)
    return 'complete'
  },
})

/** Does one job and settles it, whatever comes of it; if even that cannot be written, the job returns once it counts as lost. */
const doJob = async (queues: Queues, queue: Queue, job: QueuedJob, handle: Handler): Promise<void> => {
  try {
    const settlement = await handle(job)
    if (settlement === 'complete') await queues.complete(queue, [job.id])
    else await queues.giveBack(queue, job.id)
  } catch {
    await queues.giveBack(queue, job.id).catch(() => {})
  }
}

/** From time to time, queues the purge and whatever must be understood again; if several workers do so, the purge runs once. */
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

  /** Takes as many jobs from one queue as there are free places. Returns how many. */
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
      // The database is away, or its disk is full: no reason for a worker to end.
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
