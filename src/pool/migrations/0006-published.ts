import { type Kysely, sql } from 'kysely'

/** What the published resumes score on a posting, in tenths of a point, lowest first; null until somebody asks. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table jobs add column published smallint[]`.execute(db)
}
