import { sql } from 'kysely'
import { dropSpoiledBlocks } from './blocks.ts'
import type { PoolContext } from './context.ts'
import { hashBytes } from './hashes.ts'
import { QUEUE_SCHEMA } from './queue.ts'
import { LOCK_ORDER } from './tables.ts'

/** Jobs of the queue by the ids of their tasks, which are theirs too. */
const dropJobs = async ({ db }: PoolContext, taskIds: readonly string[]): Promise<void> => {
  if (taskIds.length === 0) return
  for (const table of ['job', 'archive']) {
    await sql`delete from ${sql.table(`${QUEUE_SCHEMA}.${table}`)} where id = any(${[...taskIds]}::uuid[])`.execute(db)
  }
}

/**
 * Forget a resume at once: its file, text, analysis, credits and scores, the file's name, and any queued work on it. A worker
 * that is reading it at this moment finds no task to store its result for.
 *
 * @returns how many resumes are gone: one, or none if the pool did not hold it.
 */
export const forgetResume = async (context: PoolContext, sha256: string): Promise<number> => {
  const hash = hashBytes(sha256)
  const tasks = await sql<{ id: string }>`delete from tasks where kind = 'resume' and sha256 = ${hash} returning id`.execute(
    context.db,
  )
  await dropJobs(
    context,
    tasks.rows.map(({ id }) => id),
  )
  const { rows } = await sql`delete from documents where sha256 = ${hash} returning id`.execute(context.db)
  await dropSpoiledBlocks(context)
  return Math.max(rows.length, tasks.rows.length > 0 ? 1 : 0)
}

const emptyTables = async ({ db }: PoolContext): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from documents`.execute(db)
  // Truncated rather than deleted row by row: the pages are given back to the disk at once. Tables are locked as they are named.
  await sql`truncate ${sql.join(LOCK_ORDER.map((table) => sql.table(table)))} restart identity`.execute(db)
  for (const table of ['job', 'archive']) {
    await sql`delete from ${sql.table(`${QUEUE_SCHEMA}.${table}`)} where name = 'ingest'`.execute(db)
  }
  return rows[0]?.count ?? 0
}

/**
 * Forget everybody, and every posting: the audit alone remains, and it names nobody. In an embedded pool no file of its
 * folder holds a word of them after that; a server keeps its log as long as it is set to.
 *
 * @returns how many resumes are gone.
 */
export const forgetAll = async (context: PoolContext): Promise<number> => {
  const gone = await emptyTables(context)
  await context.eraseLog()
  return gone
}

/** How long to keep the names of files that were read, and who asked: after that they are of no use to anybody. */
const KEEP_TASKS = sql`interval '1 day'`
const KEEP_AUDIT = sql`interval '400 days'`

/** Forget all whose time has come. Returns how many resumes are gone. */
export const purge = async (context: PoolContext): Promise<number> => {
  const { db, now } = context
  const today = now()
  // In the same order as everybody else, so that nobody waits in a circle.
  const { rows } = await sql`
    delete from documents where id in (select id from documents where expires_at <= ${today} order by id for update)
    returning id`.execute(db)
  await dropSpoiledBlocks(context)
  await sql`delete from tasks where finished_at < ${today}::timestamptz - ${KEEP_TASKS}`.execute(db)
  await sql`delete from batches b where added_at < ${today}::timestamptz - ${KEEP_TASKS}
    and not exists (select from tasks t where t.batch_id = b.id)`.execute(db)
  await sql`delete from jobs j where not kept and added_at < ${today}::timestamptz - ${KEEP_TASKS}
    and not exists (select from scores s where s.job_id = j.id)`.execute(db)
  await sql`delete from audit where at < ${today}::timestamptz - ${KEEP_AUDIT}`.execute(db)
  return rows.length
}
