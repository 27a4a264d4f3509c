/**
 * The program of the process in which an embedded database runs: see `pglite-session.ts`. Whatever a query does to the
 * database, it does to this process alone.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import { CoverageError, toCoverageError } from '../errors/index.ts'
import { type Answer, SESSION } from './driver.ts'
import { lockFolder } from './lock-file.ts'
import { DATA_FOLDER, type Failure, type Reply, type Request } from './pglite-messages.ts'

const ORPHAN_CHECK_MS = 500

/** Runs in a thread of its own, even while a statement blocks the main thread: nothing else could end the process then. */
const END_WITH_PARENT = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => { if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL') }, workerData.everyMs)`

const say = (reply: Reply, sent: () => void = () => {}): void => {
  process.send?.(reply, sent)
}

const load = async (): Promise<typeof import('@electric-sql/pglite')> => {
  try {
    return await import('@electric-sql/pglite')
  } catch (cause) {
    throw new CoverageError('pool_not_installed', { packages: '@electric-sql/pglite' }, { cause })
  }
}

const open = async (folder: string): Promise<PGlite> => {
  const { PGlite } = await load()
  const unlock = lockFolder(folder)
  process.once('exit', unlock)
  // Resumes must not end up in somebody's repository.
  writeFileSync(join(folder, '.gitignore'), '*\n')
  const database = await PGlite.create({ dataDir: join(folder, DATA_FOLDER) })
  await database.exec(SESSION)
  return database
}

/** Returns the rows of the last one. Several statements at once take no values. */
const run = async (database: PGlite, { text, values }: Exclude<Request, 'close'>): Promise<Answer> => {
  const result = values.length === 0 ? (await database.exec(text)).at(-1) : await database.query(text, [...values])
  // When its stack overflows, the database says nothing, not even that a statement is done.
  if (result?.command === undefined) throw new Error('A statement ended without a word.')
  return { command: result.command, rows: result.rows, rowCount: result.rows.length || (result.affectedRows ?? 0) }
}

/** PostgreSQL, appendix A: no such prepared statement. It was sent in the same message, so parsing it must have failed silently. */
const LOST_STATEMENT = '26000'

const isFatal = (severity: unknown, code: unknown): boolean => severity !== 'ERROR' || code === LOST_STATEMENT

const describe = (error: unknown): Failure => {
  const { message = '', code = null, severity } = error as { message?: string; code?: string | null; severity?: unknown }
  return { message, code: typeof code === 'string' ? code : null, isFatal: isFatal(severity, code) }
}

const answer = async (database: PGlite, request: Request): Promise<void> => {
  if (request === 'close') {
    await database.close().catch(() => {})
    return say({ kind: 'closed' }, () => process.exit(0))
  }
  try {
    say({ kind: 'answer', answer: await run(database, request) })
  } catch (error) {
    say({ kind: 'failure', failure: describe(error) })
  }
}

// Ctrl-C goes to all processes of the terminal; the parent closes this one when it has finished its work.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
new Worker(END_WITH_PARENT, { eval: true, workerData: { parent: process.ppid, everyMs: ORPHAN_CHECK_MS } }).unref()

try {
  const database = await open(process.argv[2] ?? '')
  process.on('message', (request: Request) => void answer(database, request))
  say({ kind: 'open' })
} catch (error) {
  const { code, details } = toCoverageError(error)
  say({ kind: 'refused', code, details }, () => process.exit(1))
}
