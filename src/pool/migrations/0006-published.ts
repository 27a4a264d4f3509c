import { runStatements } from './run-statements.ts'

/** What the published resumes score on a posting, in tenths of a point, lowest first; null until somebody asks. */
export const up = runStatements('alter table jobs add column published smallint[]')
