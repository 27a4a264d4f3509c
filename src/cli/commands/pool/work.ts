import { once } from 'node:events'
import { readConfig } from '../../../config.ts'
import { CoverageError } from '../../../errors/index.ts'
import { withReader } from '../../match-files.ts'
import type { Terminal } from '../../terminal.ts'
import { type PoolCommandOptions, withPool } from './with-pool.ts'

interface WorkOptions extends PoolCommandOptions {
  readonly concurrency?: number
  readonly expire?: number
}

/** How often to look for lost work within the time after which work counts as lost. */
const LOOKS_PER_EXPIRY = 4

/** Until the process is told to end: by a service manager, or by Ctrl+C. */
const untilTold = ({ signal }: Terminal): Promise<unknown> =>
  Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT'), ...(signal ? [once(signal, 'abort')] : [])])

/** A database that restarts is back within a minute; whoever starts a worker without one should be told in the end. */
const MAX_OPENINGS = 60
const REOPEN_MS = 1_000

const isAway = (error: unknown): boolean => error instanceof CoverageError && error.code === 'pool_unreachable'

/** A worker may be started just as its database restarts. */
const patiently = async (open: () => Promise<void>): Promise<void> => {
  for (let opening = 1; ; opening++) {
    try {
      return await open()
    } catch (error) {
      if (!isAway(error) || opening >= MAX_OPENINGS) throw error
      await new Promise((resolve) => setTimeout(resolve, REOPEN_MS))
    }
  }
}

/** A worker on a folder that nobody else can use would wait for ever. */
const requirePlace = ({ data }: PoolCommandOptions, { env }: Terminal): void => {
  const { databaseUrl, poolFolder } = readConfig(env)
  if (data === undefined && databaseUrl === null && poolFolder === null) {
    throw new CoverageError('usage', { problem: 'No pool was named: give --data, or set DATABASE_URL or POOL_DATA.' })
  }
}

/** `worker`: works until SIGTERM, then finishes what it has. Any number of them may run, on any number of machines. */
export const work = async ({ concurrency, expire, ...options }: WorkOptions, terminal: Terminal): Promise<number> => {
  requirePlace(options, terminal)
  const queue =
    expire === undefined ? {} : { expireSeconds: expire, maintenanceSeconds: Math.max(1, Math.floor(expire / LOOKS_PER_EXPIRY)) }
  // From the very start: a worker may be told to end while it opens the pool.
  const told = untilTold(terminal)
  await patiently(() =>
    withPool(
      options,
      terminal,
      (pool) =>
        withReader(async (reader) => {
          const worker = pool.work(reader, concurrency === undefined ? {} : { concurrency })
          terminal.stderr.write('Working. Ctrl+C ends it after the current files.\n')
          await told
          await worker.stop()
        }),
      { works: true, queue },
    ),
  )
  return 0
}
