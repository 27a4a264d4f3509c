import { once } from 'node:events'
import { startServer } from './serve.ts'

/** Starts the server, says where it is once it is warm, and stops it in good order on SIGTERM or SIGINT. */
export const runServer = async (
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<void> => {
  const { address, warm, close } = await startServer(env)
  // Before anybody is told where it is: who reads the line may end it at once.
  const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const isWarm = await Promise.race([warm.then(() => true), ended.then(() => false)])
  if (isWarm) print(`resume-coverage is at ${address}\n`)
  await ended
  await close()
}
