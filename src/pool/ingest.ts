import { sql } from 'kysely'
import { z } from 'zod'
import { CoverageError, type ErrorCode, toCoverageError } from '../errors/index.ts'
import type { StorableResume } from '../matching/index.ts'
import type { IsolatedReader } from '../reader/index.ts'
import type { ReadDocument } from '../schema/index.ts'
import { makeBlocks } from './blocks.ts'
import { currentMonth, type PoolContext } from './context.ts'
import { keepPosting } from './postings.ts'
import type { QueuedJob } from './queue.ts'
import { storeResume } from './store-resume.ts'
import type { TaskKind } from './tables.ts'

/** The data of a job in the queue `ingest`. */
const IngestData = z.object({ task: z.uuid() })

/** A file that takes too long or too much memory may only have met a busy machine: it is tried this often. */
const MOST_INGEST_TRIES = 3

/** A worker that died while reading a file may have died of it. */
const MAX_STARTS = 10

const MAY_PASS: ReadonlySet<ErrorCode> = new Set(['took_too_long', 'limit_exceeded', 'internal'])

/** What becomes of the job: it is done with, whatever its result, or to be tried again; `later`: nothing was tried. */
export type Settlement = 'complete' | 'retry' | 'later'

interface Task {
  readonly id: string
  readonly kind: TaskKind
  readonly file_name: string
  readonly added_by: string
  readonly body: Uint8Array
}

const loadTask = async ({ db }: PoolContext, id: string): Promise<Task | null> => {
  const { rows } = await sql<Task>`
    select t.id, t.kind, t.file_name, b.added_by, u.body
    from batches b join tasks t on t.batch_id = b.id join uploads u on u.task_id = t.id
    where t.id = ${id} and t.state = 'waiting'`.execute(db)
  return rows[0] ?? null
}

/** Records why a file cannot be read, and drops its bytes. */
const giveUp = async ({ db }: PoolContext, id: string, { code, message }: CoverageError): Promise<void> => {
  await sql`
    with failed as (
      update tasks set state = 'failed', error_code = ${code}, error_message = ${message}, finished_at = now()
      where id = ${id} and state = 'waiting' returning id
    )
    delete from uploads where task_id in (select id from failed)`.execute(db)
}

const countFailure = async ({ db }: PoolContext, id: string): Promise<number> => {
  const { rows } = await sql<{ failures: number }>`
    update tasks set failures = failures + 1 where id = ${id} returning failures`.execute(db)
  return rows[0]?.failures ?? MOST_INGEST_TRIES
}

const poisoned = (file: string, tries: number, reason: string): CoverageError =>
  new CoverageError('poisoned_file', { file, tries: String(tries), reason })

const settleFailure = async (context: PoolContext, task: Task, thrown: unknown): Promise<Settlement> => {
  const error = toCoverageError(thrown)
  if (error.code === 'busy') return 'later'
  if (!MAY_PASS.has(error.code)) {
    await giveUp(context, task.id, error)
    return 'complete'
  }
  const failures = await countFailure(context, task.id)
  if (failures < MOST_INGEST_TRIES) return 'retry'
  await giveUp(context, task.id, poisoned(task.file_name, failures, error.message))
  return 'complete'
}

type Result = () => Promise<unknown>

/** Opens strangers' files: give one that isolates them. */
export type PoolReader = Pick<IsolatedReader, 'open'>

/** The second reader does not recognise hidden text: a file damaged on purpose would rank by words that nobody sees. */
const refuseUnlooked = ({ warnings }: ReadDocument, file: string): void => {
  if (warnings.some(({ code }) => code === 'second_reader'))
    throw new CoverageError('unreadable_document', { file, format: 'a Word file' })
}

/** Loose sketches are counted this seldom. */
const RESUMES_PER_COUNT = 256

const keepResume = async (context: PoolContext, task: Task, resume: StorableResume): Promise<void> => {
  const number = await storeResume(context, { id: task.id, fileName: task.file_name, addedBy: task.added_by }, resume)
  if (number !== null && number % RESUMES_PER_COUNT === 0) await makeBlocks(context)
}

/** Reads the file, and returns a function that stores the result: a failure to read is the file's fault, one to store is not. */
const readTask = async (context: PoolContext, reader: PoolReader, task: Task): Promise<Result> => {
  const { taxonomy, askStore } = context
  const read = await reader.open(task.body, { fileName: task.file_name, givenAs: task.kind })
  if (task.kind === 'posting') {
    const posting = await askStore({ verb: 'pack-posting', read }, taxonomy)
    return () => keepPosting(context, task.id, posting)
  }
  refuseUnlooked(read, task.file_name)
  const resume = await askStore({ verb: 'pack-resume', read, asOf: currentMonth(context) }, taxonomy)
  return () => keepResume(context, task, resume)
}

/**
 * Do one job of the queue `ingest`. However often it is done, and by however many workers at once, its result is written
 * once: storing the result marks the task as done, and only a waiting task is done.
 *
 * @throws whatever the database throws; the job is then still in the queue.
 */
export const ingest = async (context: PoolContext, reader: PoolReader, { data, retryCount }: QueuedJob): Promise<Settlement> => {
  const task = await loadTask(context, IngestData.parse(data).task)
  if (task === null) return 'complete'
  if (retryCount >= MAX_STARTS) {
    await giveUp(context, task.id, poisoned(task.file_name, retryCount, 'Its worker ended with the file in hand.'))
    return 'complete'
  }
  let keep: Result
  try {
    keep = await readTask(context, reader, task)
  } catch (error) {
    return settleFailure(context, task, error)
  }
  await keep()
  return 'complete'
}
