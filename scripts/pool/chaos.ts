/**
 * Work on a pool while its workers are killed, its database is restarted and its connections are cut; nothing may be lost
 * or done twice.
 *
 *   npm run test:chaos              1,000 files, five kills
 *   npm run test:chaos -- --short   120 files, two kills: what CI runs
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openPool } from '../../src/pool/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { inventResume } from './invent-resumes.ts'
import { startPostgres } from './postgres-server.ts'

const short = process.argv.includes('--short')
const FILES = short ? 120 : 1_000
const KILLS = short ? 2 : 5
const RESTARTS = short ? 1 : 2
const CUTS = short ? 1 : 2
const EXPIRE_SECONDS = 4
/** From the restart of the database to the next result. */
const MAX_PAUSE_MS = 10_000
const MAX_DRAIN_MS = 30_000
const GIVE_UP_MS = short ? 120_000 : 600_000
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

let [passed, failed] = [0, 0]
const check = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`)
  if (holds) passed++
  else failed++
}

const server = await startPostgres()
const ask = async <T>(text: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: server.url })
  // A connection that is cut while idle reports it here; whoever uses it gets an error from the query.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows as T[]
  } finally {
    await client.end().catch(() => {})
  }
}

/** While the database restarts, nothing can be counted. */
const countDone = async (): Promise<number> => {
  try {
    const [row] = await ask<{ done: number }>("select count(*)::int as done from resume_pool.tasks where state <> 'waiting'")
    return row?.done ?? 0
  } catch {
    return 0
  }
}

const startWorker = (): ChildProcess =>
  spawn(process.execPath, [MAIN, 'worker', '--expire', String(EXPIRE_SECONDS)], {
    env: { ...process.env, DATABASE_URL: server.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

const workers: ChildProcess[] = []
let unexpected = 0
const watch = (worker: ChildProcess): ChildProcess => {
  worker.once('exit', (_code, signal) => {
    if (signal !== 'SIGKILL' && !stopping) unexpected++
  })
  return worker
}
let stopping = false

let kills = 0
const killWorker = (): void => {
  const index = kills++ % workers.length
  workers[index]?.kill('SIGKILL')
  workers[index] = watch(startWorker())
}

let longestPauseMs = 0
const restartDatabase = async (): Promise<void> => {
  server.crash()
  const startedMs = performance.now()
  const before = await countDone()
  while ((await countDone()) <= before && performance.now() - startedMs < 2 * MAX_PAUSE_MS) await sleep(100)
  longestPauseMs = Math.max(longestPauseMs, performance.now() - startedMs)
}

const cutConnections = (): Promise<unknown> =>
  ask("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'resume-coverage'")

/** The harm, spread evenly over the work. */
const planHarm = (): { at: number; what: () => unknown }[] => {
  const spread = (count: number, offset: number, what: () => unknown) =>
    Array.from({ length: count }, (_, index) => ({ at: Math.floor(FILES * ((index + offset) / (count + 0.5))), what }))
  return [
    ...spread(KILLS, 0.3, killWorker),
    ...spread(RESTARTS, 0.5, restartDatabase),
    ...spread(CUTS, 0.4, cutConnections),
  ].sort((a, b) => a.at - b.at)
}

const addFiles = async (): Promise<void> => {
  const pool = await openPool({
    databaseUrl: server.url,
    folder: '',
    taxonomy: loadTaxonomy(),
    retentionDays: 30,
    blind: false,
    queue: { expireSeconds: EXPIRE_SECONDS },
  })
  const files = Array.from({ length: FILES }, (_, seed) => ({ fileName: `${seed}.txt`, bytes: Buffer.from(inventResume(seed)) }))
  await pool.add(files, randomUUID(), 'resume', 'chaos')
  await pool.close()
}

const drain = async (worker: ChildProcess): Promise<boolean> => {
  if (worker.exitCode !== null) return false
  const startedMs = performance.now()
  worker.kill('SIGTERM')
  const [code] = await once(worker, 'exit')
  return code === 0 && performance.now() - startedMs <= MAX_DRAIN_MS
}

try {
  await addFiles()
  const startedMs = performance.now()
  workers.push(watch(startWorker()), watch(startWorker()))
  for (const { at, what } of planHarm()) {
    while ((await countDone()) < at && performance.now() - startedMs < GIVE_UP_MS) await sleep(50)
    await what()
  }
  while ((await countDone()) < FILES && performance.now() - startedMs < GIVE_UP_MS) await sleep(200)
  const seconds = (performance.now() - startedMs) / 1_000
  const [tasks] = await ask<{ done: number; failed: number; most: number }>(
    `select count(*) filter (where state = 'done')::int as done, count(*) filter (where state = 'failed')::int as failed,
      max(completions)::int as most from resume_pool.tasks`,
  )
  const [kept] = await ask<{ documents: number; texts: number; analyses: number; credits: number; uploads: number }>(
    `select (select count(*)::int from resume_pool.documents) as documents, (select count(*)::int from resume_pool.texts) as texts,
      (select count(*)::int from resume_pool.analyses) as analyses, (select count(*)::int from resume_pool.credits) as credits,
      (select count(*)::int from resume_pool.uploads) as uploads`,
  )
  console.log(
    `${FILES} files in ${seconds.toFixed(1)} s, ${KILLS} kills, ${RESTARTS} restarts of the database, connections cut ${CUTS} times; longest pause after a restart ${(longestPauseMs / 1_000).toFixed(1)} s`,
  )
  check(`lost: ${FILES - (tasks?.done ?? 0)}`, tasks?.done === FILES && tasks.failed === 0)
  check(
    `doubled: results written ${tasks?.most} time at most, ${(kept?.documents ?? 0) - FILES} resumes too many`,
    tasks?.most === 1 && kept?.documents === FILES,
  )
  check(
    'each resume has its text, analysis and credits',
    kept?.texts === FILES && kept.analyses === FILES && kept.credits === FILES,
  )
  check('no file is left behind', kept?.uploads === 0)
  check(`work goes on within ${MAX_PAUSE_MS / 1_000} s of a restart`, longestPauseMs <= MAX_PAUSE_MS)
  stopping = true
  check('SIGTERM ends a worker in good order', (await Promise.all(workers.map(drain))).every(Boolean))
  check('no worker ended by itself', unexpected === 0)
} finally {
  stopping = true
  for (const worker of workers) worker.kill('SIGKILL')
  server.stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
