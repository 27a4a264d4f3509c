import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { StorableResume } from '../matching/index.ts'
import { expiryOf, type PoolContext } from './context.ts'
import { hashBytes } from './hashes.ts'

const CODE_BYTES = 6

/** 48 bits: in one pool of a million resumes in a thousand, two draw the same code, and then the second draws again. */
const drawCode = (): string => randomBytes(CODE_BYTES).toString('hex')

/** The first 31 bits: a positive integer of the database. */
const lotOf = (code: string): number => Number.parseInt(code.slice(0, 8), 16) >>> 1

/** The task that this is the result of: who added the file, and under which name. */
export interface ResumeTask {
  readonly id: string
  readonly fileName: string
  readonly addedBy: string
}

/**
 * Store a resume that was read, and mark its task as done: one statement, all of it or nothing. If the task is already done,
 * or was forgotten in the meantime, nothing changes; so doing a task twice does no harm.
 *
 * @returns the number of the resume if this call did it.
 */
export const storeResume = async (context: PoolContext, task: ResumeTask, resume: StorableResume): Promise<number | null> => {
  const { sha256, mediaType, bytes, text, body, asOf } = resume
  const { entries, degrees, months, undated } = resume.sketch
  const code = drawCode()
  const expires = expiryOf(context)
  const { rows } = await sql<{ id: number }>`
    with claimed as (
      update tasks set state = 'done', completions = completions + 1, finished_at = now()
      where id = ${task.id} and state = 'waiting' returning id
    ), document as (
      insert into documents (sha256, code, file_name, media_type, bytes, added_by, expires_at)
      select ${hashBytes(sha256)}::bytea, ${code}::text, ${task.fileName}::text, ${mediaType}::text, ${bytes}::int,
        ${task.addedBy}::text, ${expires}::timestamptz
      from claimed
      on conflict (sha256) do update set expires_at = excluded.expires_at
      returning id, code
    ), kept_text as (
      insert into texts (document_id, body) select id, ${text}::bytea from document
      on conflict (document_id) do nothing
    ), kept_analysis as (
      insert into analyses (document_id, edition_id, as_of, body)
      select id, ${context.edition}::smallint, ${asOf}::text, ${body}::bytea from document
      on conflict (document_id, edition_id) do update set as_of = excluded.as_of, body = excluded.body
    ), kept_credits as (
      insert into credits (document_id, edition_id, lot, months, undated, expires_at, degrees, entries)
      select id, ${context.edition}::smallint, ${lotOf(code)}::int, ${months}::smallint, ${undated}::boolean,
        ${expires}::timestamptz, ${degrees}::bytea, ${entries}::bytea
      from document
      on conflict (document_id, edition_id) do update set months = excluded.months, undated = excluded.undated,
        expires_at = excluded.expires_at, degrees = excluded.degrees, entries = excluded.entries
    ), read_upload as (
      delete from uploads where task_id in (select id from claimed)
    )
    select id from document`.execute(context.db)
  return rows[0]?.id ?? null
}

/**
 * Store this program's edition of the analysis of a resume that is already in the pool, in place of all others and of the
 * scores that rested on them.
 */
export const replaceAnalysis = async (context: PoolContext, documentId: number, resume: StorableResume): Promise<void> => {
  const { body, asOf } = resume
  const { entries, degrees, months, undated } = resume.sketch
  await sql`
    with document as (
      select id, code, expires_at from documents where id = ${documentId} for update
    ), kept_analysis as (
      insert into analyses (document_id, edition_id, as_of, body)
      select id, ${context.edition}::smallint, ${asOf}::text, ${body}::bytea from document
      on conflict (document_id, edition_id) do nothing
    ), kept_credits as (
      insert into credits (document_id, edition_id, lot, months, undated, expires_at, degrees, entries)
      select id, ${context.edition}::smallint, ('x' || left(code, 8))::bit(32)::bigint >> 1, ${months}::smallint,
        ${undated}::boolean, expires_at, ${degrees}::bytea, ${entries}::bytea
      from document
      on conflict (document_id, edition_id) do nothing
    ), old_analyses as (
      delete from analyses where document_id = ${documentId} and edition_id <> ${context.edition}
    ), old_credits as (
      delete from credits where document_id = ${documentId} and edition_id <> ${context.edition}
    )
    delete from scores where document_id = ${documentId}
      and job_id in (select id from jobs where edition_id <> ${context.edition})`.execute(context.db)
}
