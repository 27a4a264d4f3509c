import { printResult } from '../../print-result.ts'
import type { Terminal } from '../../terminal.ts'
import { renderStatus } from './render.ts'
import { type PoolCommandOptions, withPool } from './with-pool.ts'

/** `pool status` */
export const showStatus = async (options: PoolCommandOptions, terminal: Terminal): Promise<number> =>
  printResult(await withPool(options, terminal, (pool) => pool.status()), renderStatus, options, terminal)

/** `pool audit`: one JSON object per line. */
export const showAudit = async (options: PoolCommandOptions & { readonly top: number }, terminal: Terminal): Promise<number> => {
  for (const entry of await withPool(options, terminal, (pool) => pool.audited(options.top))) {
    terminal.stdout.write(`${JSON.stringify(entry)}\n`)
  }
  return 0
}
