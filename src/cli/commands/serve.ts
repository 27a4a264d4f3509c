import { runServer } from '../../server/index.ts'
import type { Terminal } from '../terminal.ts'

export interface ServeOptions {
  readonly port?: string
  readonly host?: string
}

/** `serve`: the web form and the API, until SIGTERM or SIGINT. Options take precedence over the environment. */
export const serve = async ({ port, host }: ServeOptions, { env, stdout }: Terminal): Promise<number> => {
  const settings = { ...env, ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) }
  await runServer(settings, (line) => stdout.write(line))
  return 0
}
