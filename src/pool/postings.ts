import { sql } from 'kysely'
import type { StorablePosting } from '../matching/index.ts'
import type { PoolContext } from './context.ts'
import { hashBytes, hashDigits } from './hashes.ts'

/** A posting of the pool. */
export interface KeptPosting {
  readonly jobId: number
  readonly title: string | null
  readonly body: Uint8Array
}

/**
 * Store a posting that somebody asks about, so that its scores can be stored.
 *
 * @returns its number; the same posting always has the same one.
 */
export const findOrKeepJob = async ({ db, edition }: PoolContext, { sha256, title, body }: StorablePosting): Promise<number> => {
  const { rows } = await sql<{ id: number }>`
    insert into jobs (sha256, edition_id, title, kept, body)
    values (${hashBytes(sha256)}, ${edition}, ${title}, false, ${body})
    on conflict (sha256, edition_id) do update set title = excluded.title
    returning id`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A posting that was written is not there.')
  return row.id
}

/** Store a posting that was read, and mark its task as done, in one statement. Returns whether this call did it. */
export const keepPosting = async (
  { db, edition }: PoolContext,
  taskId: string,
  { sha256, title, body }: StorablePosting,
): Promise<boolean> => {
  const { rows } = await sql<{ done: number }>`
    with claimed as (
      update tasks set state = 'done', completions = completions + 1, finished_at = now()
      where id = ${taskId} and state = 'waiting' returning id
    ), kept_job as (
      insert into jobs (sha256, edition_id, title, kept, body)
      select ${hashBytes(sha256)}::bytea, ${edition}::smallint, ${title}::text, true, ${body}::bytea
      from claimed
      on conflict (sha256, edition_id) do update set kept = true
    ), read_upload as (
      delete from uploads where task_id in (select id from claimed)
    )
    select count(*)::int as done from claimed`.execute(db)
  return rows[0]?.done === 1
}

/** The largest `integer` of the database: no row has a higher number. */
const MAX_ID = 2 ** 31 - 1

/** Postings are read back this many at a time: a page of text each. */
const POSTINGS_PER_PAGE = 200

/** All postings that were added to the pool, by this program's edition, in the order in which they were added, some at a time. */
export async function* listPostings({ db, edition }: PoolContext): AsyncGenerator<readonly KeptPosting[]> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ id: number; title: string | null; body: Uint8Array }>`
      select id, title, body from jobs where edition_id = ${edition} and kept and id > ${after}
      order by id limit ${POSTINGS_PER_PAGE}`.execute(db)
    yield rows.map(({ id, title, body }) => ({ jobId: id, title, body }))
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** A posting that was asked about or added, and its hash; null if there is none with that number and edition. */
export const loadJob = async (
  { db, edition }: PoolContext,
  jobId: number,
): Promise<{ readonly sha256: string; readonly body: Uint8Array } | null> => {
  if (jobId > MAX_ID) return null
  const { rows } = await sql<{ sha256: Uint8Array; body: Uint8Array }>`
    select sha256, body from jobs where id = ${jobId} and edition_id = ${edition}`.execute(db)
  return rows[0] ? { sha256: hashDigits(rows[0].sha256), body: rows[0].body } : null
}

/** Understand the postings of other editions again, and drop the old ones with their scores. */
export const renewPostings = async (context: PoolContext): Promise<void> => {
  const { db, edition, taxonomy, askStore } = context
  const { rows } = await sql<{ body: Uint8Array }>`select body from jobs where kept and edition_id <> ${edition}`.execute(db)
  for (const { body } of rows) {
    const posting = await askStore({ verb: 'renew-posting', posting: body }, taxonomy)
    if (!posting) continue
    await sql`
      insert into jobs (sha256, edition_id, title, kept, body)
      values (${hashBytes(posting.sha256)}, ${edition}, ${posting.title}, true, ${posting.body})
      on conflict (sha256, edition_id) do update set kept = true`.execute(db)
  }
  await sql`delete from jobs where edition_id <> ${edition}`.execute(db)
}
