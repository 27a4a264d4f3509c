import { runStatements } from './run-statements.ts'

/** Who asked what. */
export const up = runStatements(
  `create table audit (
    id integer generated always as identity primary key,
    at timestamptz not null default now(),
    who text not null,
    action text not null,
    subject text not null,
    details jsonb not null
  )`,
  'create index audit_at on audit (at)',
)
