import { createHash, randomUUID } from 'node:crypto'
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import type { Addition, BatchState } from '../schema/index.ts'
import type { PoolContext } from './context.ts'
import type { Database } from './database.ts'
import { type FailedTask, MAX_FAILURES, showFailures } from './failures.ts'
import { hashBytes } from './hashes.ts'
import type { Queues } from './queue.ts'
import { retrying } from './retry.ts'
import type { PoolTables, TaskKind } from './tables.ts'

/** A file as it comes. */
export interface NewFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What files are counted under, and who added them. */
interface Batch {
  readonly id: string
  readonly addedBy: string
}

const openBatch = async (db: Kysely<PoolTables>, { id, addedBy }: Batch): Promise<void> => {
  await db
    .insertInto('batches')
    .values({ id, added_by: addedBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const isKept = async ({ db, edition, now }: PoolContext, kind: TaskKind, sha256: string): Promise<boolean> => {
  const hash = hashBytes(sha256)
  const { rows } =
    kind === 'resume'
      ? await sql`select from documents where sha256 = ${hash} and expires_at > ${now()}`.execute(db)
      : await sql`select from jobs where sha256 = ${hash} and edition_id = ${edition} and kept`.execute(db)
  return rows.length > 0
}

const executeWithin =
  (transaction: Transaction<PoolTables>): Database['execute'] =>
  async (text, values = []) => {
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, [...values]))
    return { command: '', rows, rowCount: rows.length }
  }

/** The task, the file and the job in the queue: all of them or none. A file that is already waiting moves to this batch. */
const enqueue = (
  { db }: PoolContext,
  queues: Queues,
  batch: Batch,
  { kind, ...file }: NewFile & { readonly kind: TaskKind; readonly sha256: string },
): Promise<'added' | 'waiting'> =>
  db.transaction().execute(async (transaction) => {
    const id = randomUUID()
    // If everybody is forgotten at this very moment, the batch is gone too.
    await openBatch(transaction, batch)
    const { rows } = await sql<{ id: string }>`
      insert into tasks (id, batch_id, kind, sha256, file_name)
      values (${id}, ${batch.id}, ${kind}, ${hashBytes(file.sha256)}, ${file.fileName})
      on conflict (kind, sha256) where state = 'waiting' do update set batch_id = excluded.batch_id
      returning id`.execute(transaction)
    if (rows[0]?.id !== id) return 'waiting'
    await transaction
      .insertInto('uploads')
      .values({ task_id: id, body: Buffer.from(file.bytes) })
      .execute()
    await queues.send('ingest', [{ id, data: { task: id } }], executeWithin(transaction))
    return 'added'
  })

/**
 * Hand files to the workers. A file that the pool already holds, or that occurs earlier in the same call, is not read again.
 *
 * @param batch what the files are counted under; created if it does not exist.
 * @returns what became of each, in order.
 */
export const addFiles = async (
  context: PoolContext,
  queues: Queues,
  files: readonly NewFile[],
  { batch, kind, addedBy }: { readonly batch: string; readonly kind: TaskKind; readonly addedBy: string },
): Promise<Addition[]> => {
  await openBatch(context.db, { id: batch, addedBy })
  const seen = new Map<string, string>()
  const additions: Addition[] = []
  for (const file of files) {
    const sha256 = hashOf(file.bytes)
    const sameAs = seen.get(sha256) ?? null
    const isDuplicate = sameAs !== null || (await isKept(context, kind, sha256))
    const enqueueIt = () => enqueue(context, queues, { id: batch, addedBy }, { ...file, kind, sha256 })
    const outcome = isDuplicate ? 'duplicate' : await retrying(enqueueIt)
    if (sameAs === null) seen.set(sha256, file.fileName)
    additions.push({ fileName: file.fileName, sha256, outcome, sameAs })
  }
  return additions
}

/** Null if there is no such batch. */
export const findBatch = async ({ db, blind }: Pick<PoolContext, 'db' | 'blind'>, batch: string): Promise<BatchState | null> => {
  const { rows } = await sql<{ waiting: number; done: number; failed: number }>`
    select count(*) filter (where t.state = 'waiting')::int as waiting, count(*) filter (where t.state = 'done')::int as done,
      count(*) filter (where t.state = 'failed')::int as failed
    from batches b left join tasks t on t.batch_id = b.id where b.id = ${batch} group by b.id`.execute(db)
  const [counts] = rows
  if (!counts) return null
  const failures = await sql<FailedTask>`
    select file_name, error_code, error_message from tasks where batch_id = ${batch} and state = 'failed'
    order by file_name limit ${MAX_FAILURES}`.execute(db)
  return {
    batch,
    ...counts,
    failures: showFailures({ blind }, failures.rows),
  }
}
