import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { CoverageError } from '../errors/index.ts'
import { isDiskFull, requireRoom } from './disk-room.ts'
import type { Answer, Driver } from './driver.ts'
import { eraseLog } from './erase-log.ts'
import { throwExplained } from './explain-database.ts'
import { DATA_FOLDER } from './pglite-messages.ts'
import { openSession, type Session } from './pglite-session.ts'

/** Lets callers in one at a time, in the order in which they came. */
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

/** If a process could not be started, the next attempt waits this long, whoever asks. */
const RESTART_PAUSE_MS = 2_000

/** Gives the current session, or a new one if that has ended. */
const createRestarter = (folder: string, first: Session, open: () => Promise<Session>) => {
  let session = first
  let failure: { readonly error: unknown; readonly atMs: number } | null = null
  const restart = async (): Promise<Session> => {
    if (failure !== null && performance.now() - failure.atMs < RESTART_PAUSE_MS) throw failure.error
    try {
      requireRoom(folder)
      session = await open()
      failure = null
      return session
    } catch (error) {
      failure = { error, atMs: performance.now() }
      throw error
    }
  }
  return {
    use: async (): Promise<Session> => (session.hasEnded() ? restart() : session),
    close: () => session.close(),
  }
}

/** A process that runs out of disk space simply ends; this turns that into an error that says why. */
const throwFull = (folder: string, error: unknown): never => {
  if (error instanceof CoverageError && error.code === 'pool_unreachable' && isDiskFull(folder)) {
    throw new CoverageError('pool_disk_full', {}, { cause: error })
  }
  return throwExplained(error)
}

/**
 * The one session of an embedded database as a pool of one connection: whoever has it has it alone until it is released,
 * or somebody else's query would become part of an open transaction. If its process ends meanwhile, so does the
 * transaction: later queries on it fail, and the next connection gets a new process.
 */
const poolOf = (use: () => Promise<Session>, ask: Ask, enter: () => Promise<() => void>): PostgresPool => ({
  connect: async () => {
    const leave = await enter()
    try {
      const session = await use()
      const query = (text: string, values: readonly unknown[]) => ask(session, text, values)
      // The dialect asks for a cursor only when rows are streamed, which the pool never does.
      return { query, release: leave } as unknown as PostgresPoolClient
    } catch (error) {
      leave()
      throw error
    }
  },
  end: async () => {},
})

type Ask = (session: Session, text: string, values: readonly unknown[]) => Promise<Answer>

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new CoverageError('cannot_write', { file: folder }, { cause })
  }
}

/**
 * PostgreSQL in a process of its own, in a folder that only its owner can read. A killed process loses nothing that was
 * acknowledged; a power cut may, since nothing is forced to disk. A statement that does not end in time only costs that
 * process, which is started again.
 *
 * @throws CoverageError `pool_not_installed`, `pool_in_use`, `cannot_write`, `pool_disk_full`, `pool_unreachable`.
 */
export const openPGlite = async (folder: string, statementTimeoutMs?: number): Promise<Driver> => {
  const explain = (error: unknown): never => throwFull(folder, error)
  const open = (): Promise<Session> => openSession(folder, statementTimeoutMs).catch(explain)
  const ask: Ask = (session, text, values) => session.run(text, values).catch(explain)
  makeFolder(folder)
  requireRoom(folder)
  const { use, close } = createRestarter(folder, await open(), open)
  const enter = createTurnstile()
  return {
    pool: poolOf(use, ask, enter),
    execute: async (text, values = []) => {
      const leave = await enter()
      try {
        return await ask(await use(), text, values)
      } finally {
        leave()
      }
    },
    requireRoom: () => requireRoom(folder),
    eraseLog: async () => {
      const leave = await enter()
      try {
        const session = await use()
        await eraseLog(join(folder, DATA_FOLDER), (text) => ask(session, text, []))
      } finally {
        leave()
      }
    },
    close,
  }
}
