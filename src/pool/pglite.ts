import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { CoverageError } from '../errors.ts'
import { type Answer, type Driver, SESSION } from './driver.ts'
import { lockFolder } from './lock-file.ts'

const load = async (): Promise<typeof import('@electric-sql/pglite')> => {
  try {
    return await import('@electric-sql/pglite')
  } catch (cause) {
    throw new CoverageError('pool_not_installed', { packages: '@electric-sql/pglite' }, { cause })
  }
}

/** One at a time, in the order of asking. */
const createTurnstile = () => {
  let last: Promise<void> = Promise.resolve()
  return async (): Promise<() => void> => {
    const before = last
    let leave: () => void = () => {}
    last = new Promise((resolve) => {
      leave = resolve
    })
    await before
    return leave
  }
}

/** Statements in a row have no values; the last one's rows count. */
const runAll = async (database: PGlite, text: string): Promise<Answer> => {
  const last = (await database.exec(text)).at(-1)
  return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? 0 }
}

const run = async (database: PGlite, text: string, values: readonly unknown[] | undefined): Promise<Answer> => {
  if (values === undefined || values.length === 0) return runAll(database, text)
  const { rows, affectedRows } = await database.query(text, [...values])
  return { rows, rowCount: affectedRows ?? 0 }
}

/** The command's first word, which the dialect tells how many rows were changed by. */
const commandOf = (text: string): 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' => {
  const word = /^\s*(insert|update|delete)\b/i.exec(text)?.[1]?.toUpperCase()
  return word === 'INSERT' || word === 'UPDATE' || word === 'DELETE' ? word : 'SELECT'
}

/**
 * The one session of an embedded database as a pool of one connection: whoever has it has it alone until it is given
 * back, or a query of somebody else would become part of an open transaction.
 */
const poolOf = (database: PGlite, enter: () => Promise<() => void>): PostgresPool => ({
  connect: async () => {
    const leave = await enter()
    const query = async (text: string, values: readonly unknown[]) => ({
      command: commandOf(text),
      ...(await run(database, text, values)),
    })
    // The dialect asks for a cursor only when rows are streamed, which the pool never does.
    return { query, release: leave } as unknown as PostgresPoolClient
  },
  end: async () => {},
})

/**
 * PostgreSQL in this process, in a folder of its own that only its owner can read. A killed process loses nothing that
 * was acknowledged; a power cut may, since nothing is forced to disk.
 *
 * @throws CoverageError `pool_not_installed`, `pool_in_use`, `cannot_write`.
 */
export const openPGlite = async (folder: string): Promise<Driver> => {
  const { PGlite } = await load()
  const unlock = lockFolder(folder)
  try {
    // Resumes must not end up in somebody's repository.
    writeFileSync(join(folder, '.gitignore'), '*\n')
    const database = await PGlite.create({ dataDir: join(folder, 'postgres') })
    await database.exec(SESSION)
    const enter = createTurnstile()
    return {
      pool: poolOf(database, enter),
      execute: async (text, values) => {
        const leave = await enter()
        try {
          return await run(database, text, values)
        } finally {
          leave()
        }
      },
      close: async () => {
        await database.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
