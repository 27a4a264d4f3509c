import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { readConfig } from '../../../config.ts'
import { openPool, type Pool, type PoolOptions } from '../../../pool/index.ts'
import { chooseTaxonomy } from '../../choose-taxonomy.ts'
import type { Terminal } from '../../terminal.ts'

/** Options that all commands of the pool share. */
export interface PoolCommandOptions {
  readonly data?: string
  readonly taxonomy?: string
  readonly json?: true
}

/** Where the pool is unless somebody names a place: in the working folder, like `node_modules`. */
const DEFAULT_FOLDER = 'resume-pool'

/** The account of the user, for the audit. */
export const whoAsks = (): string => {
  try {
    return userInfo().username
  } catch {
    // A container may run under a user id without a name.
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}

/** A folder on the command line takes precedence over a server in the environment. */
const placeOf = (data: string | undefined, terminal: Terminal): Pick<PoolOptions, 'databaseUrl' | 'folder'> => {
  const { databaseUrl, poolFolder } = readConfig(terminal.env)
  const folder = resolve(terminal.cwd ?? process.cwd(), data ?? poolFolder ?? DEFAULT_FOLDER)
  return { databaseUrl: data === undefined ? databaseUrl : null, folder }
}

/** Opens the pool for `work`, and closes it afterwards. */
export const withPool = async <T>(
  { data, taxonomy }: PoolCommandOptions,
  terminal: Terminal,
  work: (pool: Pool, options: PoolOptions) => Promise<T>,
  overrides: Partial<PoolOptions> = {},
): Promise<T> => {
  const { poolRetentionDays, poolBlind } = readConfig(terminal.env)
  const options: PoolOptions = {
    ...placeOf(data, terminal),
    taxonomy: await chooseTaxonomy(taxonomy, terminal),
    retentionDays: poolRetentionDays,
    blind: poolBlind,
    ...overrides,
  }
  const pool = await openPool(options)
  try {
    return await work(pool, options)
  } finally {
    await pool.close()
  }
}
