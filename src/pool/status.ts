import { sql } from 'kysely'
import type { PoolStatus } from '../schema/index.ts'
import { countPopulation } from './candidates.ts'
import type { PoolContext } from './context.ts'
import { type FailedTask, MAX_FAILURES, showFailures } from './failures.ts'
import { versionsOf } from './rank.ts'

interface Counts {
  readonly postings: number
  readonly waiting: number
  readonly next_expiry: Date | null
  readonly text_bytes: string
  readonly rest_bytes: string
}

/** What the pool holds and what is still waiting. */
export const readStatus = async (context: PoolContext): Promise<PoolStatus> => {
  const { db, edition } = context
  const { resumes, outdated } = await countPopulation(context, {})
  const { rows } = await sql<Counts>`
    select (select count(*)::int from tasks where state = 'waiting') as waiting,
      (select min(expires_at) from documents) as next_expiry,
      (select count(*)::int from jobs where kept and edition_id = ${edition}) as postings,
      pg_total_relation_size('texts')::text as text_bytes,
      (pg_total_relation_size('documents') + pg_total_relation_size('analyses') + pg_total_relation_size('credits')
        + pg_total_relation_size('lists'))::text
        as rest_bytes`.execute(db)
  const failures = await sql<FailedTask>`
    select file_name, error_code, error_message from tasks where state = 'failed'
    order by finished_at desc limit ${MAX_FAILURES}`.execute(db)
  const [counts] = rows
  return {
    resumes,
    postings: counts?.postings ?? 0,
    waiting: counts?.waiting ?? 0,
    outdated,
    failures: showFailures(context, failures.rows),
    nextExpiry: counts?.next_expiry?.toISOString() ?? null,
    bytes: { texts: Number(counts?.text_bytes ?? 0), rest: Number(counts?.rest_bytes ?? 0) },
    blind: context.blind,
    versions: versionsOf(context),
  }
}
