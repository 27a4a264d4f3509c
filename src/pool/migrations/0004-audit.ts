import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  `create table audit (
    id integer generated always as identity primary key,
    at timestamptz not null default now(),
    who text not null,
    action text not null,
    subject text not null,
    details jsonb not null
  )`,
  'create index audit_at on audit (at)',
] as const

/** Who asked what. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
