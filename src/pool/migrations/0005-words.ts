import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // Of whom nothing is known yet every passage may say everything: a bound that is too high costs time, and nobody a place.
  `alter table credits add column words bytea not null default decode(repeat('7f', 1000), 'hex'),
    add column deeds bytea not null default decode(repeat('ff', 256), 'hex')`,
  'alter table credits alter column words drop default, alter column deeds drop default',
  // As for the bytes of skills.
  'alter table credits alter column words set storage plain, alter column deeds set storage plain',
] as const

/** What passages say, beside the skills in the sketches that candidates are found by. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
