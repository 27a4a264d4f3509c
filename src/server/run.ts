import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from './serve.ts'

/** Two seconds are usually enough. The address is printed after this time at the latest, even if the machine is busy or a child hangs. */
const MAX_WARM_UP_MS = 10_000

/**
 * Starts the server, prints its address once it is warm or has had its time for that, and stops it cleanly on SIGTERM or
 * SIGINT.
 */
export const runServer = async (
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<void> => {
  const { address, warm, close } = await startServer(env)
  // Before the address is printed: whoever reads that line may stop the server at once.
  const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const isStopped = ended.then(() => true)
  const hadItsTime = Promise.race([warm, sleep(MAX_WARM_UP_MS, null, { ref: false })]).then(() => false)
  if (!(await Promise.race([hadItsTime, isStopped]))) print(`resume-coverage is at ${address}\n`)
  await ended
  await close()
}
