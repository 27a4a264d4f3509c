import { runStatements } from './run-statements.ts'

/** Files that are on their way in. */
export const up = runStatements(
  `create table batches (
    id uuid primary key,
    added_by text not null,
    added_at timestamptz not null default now()
  )`,
  `create table tasks (
    id uuid primary key,
    batch_id uuid not null references batches on delete cascade,
    kind text not null check (kind in ('resume', 'posting')),
    sha256 bytea not null check (length(sha256) = 32),
    file_name text not null,
    state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
    failures smallint not null default 0,
    completions smallint not null default 0,
    error_code text,
    error_message text,
    finished_at timestamptz
  )`,
  'create index tasks_batch_id on tasks (batch_id)',
  'create index tasks_sha256 on tasks (sha256)',
  // Two people who add the same file at the same moment wait for the same task.
  "create unique index tasks_waiting on tasks (kind, sha256) where state = 'waiting'",
  `create table uploads (
    task_id uuid primary key references tasks on delete cascade,
    body bytea not null
  )`,
)
