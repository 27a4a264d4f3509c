import { CoverageError } from '../../../errors/index.ts'
import type { Terminal } from '../../terminal.ts'
import { type PoolCommandOptions, whoAsks, withPool } from './with-pool.ts'

const forgetOne = async (name: string, options: PoolCommandOptions, terminal: Terminal): Promise<number> => {
  const gone = await withPool(options, terminal, (pool) => pool.forget(name.toLowerCase(), whoAsks()))
  if (gone === 0) throw new CoverageError('not_in_pool', { what: 'resume', name: name.slice(0, 64) })
  return gone
}

/** `pool forget <hash>` or `pool forget --all`: gone when the command ends. */
export const forgetInPool = async (
  name: string | undefined,
  { all, ...options }: PoolCommandOptions & { readonly all?: true },
  terminal: Terminal,
): Promise<number> => {
  if ((name === undefined) === (all === undefined)) {
    throw new CoverageError('usage', { problem: 'Name one resume by its code or hash, or use --all.' })
  }
  const gone =
    name === undefined
      ? await withPool(options, terminal, (pool) => pool.forgetAll(whoAsks()))
      : await forgetOne(name, options, terminal)
  terminal.stdout.write(`Forgotten: ${gone} ${gone === 1 ? 'resume' : 'resumes'}.\n`)
  return 0
}
