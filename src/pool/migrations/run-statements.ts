import { type Kysely, sql } from 'kysely'

/** A step up that runs statements of SQL, one after the other. */
export const runStatements =
  (...statements: readonly string[]) =>
  async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
