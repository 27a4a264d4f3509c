import { once } from 'node:events'
import { withReader } from '../../match-files.ts'
import type { Terminal } from '../../terminal.ts'
import { type PoolCommandOptions, withPool } from './with-pool.ts'

interface WorkOptions extends PoolCommandOptions {
  readonly concurrency?: number
  readonly expire?: number
}

/** Whether lost work is looked for often depends on how soon work counts as lost. */
const LOOKS_PER_EXPIRY = 4

/** Until the process is told to end: by a service manager, or by Ctrl+C. */
const untilTold = ({ signal }: Terminal): Promise<unknown> =>
  Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT'), ...(signal ? [once(signal, 'abort')] : [])])

/** `worker`: works until SIGTERM, then finishes what is in hand. Any number of them may run, on any number of machines. */
export const work = async ({ concurrency, expire, ...options }: WorkOptions, terminal: Terminal): Promise<number> => {
  const queue =
    expire === undefined ? {} : { expireSeconds: expire, maintenanceSeconds: Math.max(1, Math.floor(expire / LOOKS_PER_EXPIRY)) }
  await withPool(
    options,
    terminal,
    (pool) =>
      withReader(async (reader) => {
        const worker = pool.work(reader, concurrency === undefined ? {} : { concurrency })
        terminal.stderr.write('Working. Ctrl+C ends, after what is in hand.\n')
        await untilTold(terminal)
        await worker.stop()
      }),
    { works: true, queue },
  )
  return 0
}
