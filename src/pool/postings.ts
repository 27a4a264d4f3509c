import { sql } from 'kysely'
import { understand } from '../pipeline.ts'
import type { Job } from '../schema/index.ts'
import type { PoolContext } from './context.ts'
import { hashBytes, packJob, unpackJob } from './pack.ts'

/** A posting of the pool. */
export interface KeptPosting {
  readonly jobId: number
  readonly job: Job
}

/**
 * A posting that is asked about, so that its scores can be kept.
 *
 * @returns its number; the same posting has the same one.
 */
export const findOrKeepJob = async ({ db, edition }: PoolContext, job: Job): Promise<number> => {
  const { rows } = await sql<{ id: number }>`
    insert into jobs (sha256, edition_id, title, kept, body)
    values (${hashBytes(job.document.sha256)}, ${edition}, ${job.title}, false, ${packJob(job)})
    on conflict (sha256, edition_id) do update set title = excluded.title
    returning id`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A posting that was written is not there.')
  return row.id
}

/** Keep a posting that was read, and call its task done: one statement. Returns whether this call did it. */
export const keepPosting = async ({ db, edition }: PoolContext, taskId: string, job: Job): Promise<boolean> => {
  const { rows } = await sql<{ done: number }>`
    with claimed as (
      update tasks set state = 'done', completions = completions + 1, finished_at = now()
      where id = ${taskId} and state = 'waiting' returning id
    ), kept_job as (
      insert into jobs (sha256, edition_id, title, kept, body)
      select ${hashBytes(job.document.sha256)}::bytea, ${edition}::smallint, ${job.title}::text, true, ${packJob(job)}::bytea
      from claimed
      on conflict (sha256, edition_id) do update set kept = true
    ), read_upload as (
      delete from uploads where task_id in (select id from claimed)
    )
    select count(*)::int as done from claimed`.execute(db)
  return rows[0]?.done === 1
}

/** Postings are read back this many at a time: a page of text each. */
const PAGE = 200

/** All postings that were added to the pool, by this program's edition, in the order of adding. */
export async function* listPostings({ db, edition }: PoolContext): AsyncGenerator<KeptPosting> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ id: number; body: Uint8Array }>`
      select id, body from jobs where edition_id = ${edition} and kept and id > ${after} order by id limit ${PAGE}`.execute(db)
    for (const { id, body } of rows) yield { jobId: id, job: unpackJob(body) }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** A posting that was asked about or added; null where there is none of that number and edition. */
export const loadJob = async ({ db, edition }: PoolContext, jobId: number): Promise<Job | null> => {
  const { rows } = await sql<{ body: Uint8Array }>`
    select body from jobs where id = ${jobId} and edition_id = ${edition}`.execute(db)
  return rows[0] ? unpackJob(rows[0].body) : null
}

const reread = ({ taxonomy }: PoolContext, { document, warnings }: Job): Job | null => {
  try {
    return understand({ document, hidden: [], warnings }, taxonomy)
  } catch {
    // By this edition it asks for nothing any more: nobody can be held against it.
    return null
  }
}

/** Understand the postings of other editions anew, and drop the old ones with the scores that hang on them. */
export const renewPostings = async (context: PoolContext): Promise<void> => {
  const { db, edition } = context
  const { rows } = await sql<{ body: Uint8Array }>`select body from jobs where kept and edition_id <> ${edition}`.execute(db)
  for (const { body } of rows) {
    const job = reread(context, unpackJob(body))
    if (!job) continue
    await sql`
      insert into jobs (sha256, edition_id, title, kept, body)
      values (${hashBytes(job.document.sha256)}, ${edition}, ${job.title}, true, ${packJob(job)})
      on conflict (sha256, edition_id) do update set kept = true`.execute(db)
  }
  await sql`delete from jobs where edition_id <> ${edition}`.execute(db)
}
