import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  `create table credits (
    document_id integer not null references documents on delete cascade,
    edition_id smallint not null references editions,
    lot integer not null,
    months smallint not null,
    undated boolean not null,
    expires_at timestamptz not null,
    degrees bytea not null check (length(degrees) = 4),
    skills bytea not null,
    primary key (document_id, edition_id)
  )`,
  // Every ranking looks at every row: bytes stored in the row itself, uncompressed, are read five times as fast.
  'alter table credits alter column skills set storage plain',
] as const

/** The sketches by which candidates are found. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
