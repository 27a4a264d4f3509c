import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from './serve.ts'

/** Two seconds do elsewhere. It answers before, so a machine that is busy, or a child that hangs, hides no address for ever. */
const MAX_WARM_UP_MS = 10_000

/**
 * Starts the server, says where it is once it is warm, or has had its time for that, and stops it in good order on SIGTERM
 * or SIGINT.
 */
export const runServer = async (
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<void> => {
  const { address, warm, close } = await startServer(env)
  // Before anybody is told where it is: who reads the line may end it at once.
  const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const isStopped = ended.then(() => true)
  const hadItsTime = Promise.race([warm, sleep(MAX_WARM_UP_MS, null, { ref: false })]).then(() => false)
  if (!(await Promise.race([hadItsTime, isStopped]))) print(`resume-coverage is at ${address}\n`)
  await ended
  await close()
}
