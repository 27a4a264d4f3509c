import { runStatements } from './run-statements.ts'

/** The sketches by which candidates are found. */
export const up = runStatements(
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
)
