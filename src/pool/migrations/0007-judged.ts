import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // What was scored before is scored again: scores are only stored to save time.
  'delete from scores',
  'alter table scores add column judged boolean not null',
] as const

/** Whether enough was understood of a resume and a posting for their score to be relied on. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
