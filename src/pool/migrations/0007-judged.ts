import { runStatements } from './run-statements.ts'

/** Whether enough was understood of a resume and a posting for their score to be relied on. */
export const up = runStatements(
  // What was scored before is scored again: scores are only stored to save time.
  'delete from scores',
  'alter table scores add column judged boolean not null',
)
