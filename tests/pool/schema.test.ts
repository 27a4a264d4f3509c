import { readFileSync } from 'node:fs'
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { dumpSchema } from '../../scripts/pool/dump-schema.ts'
import { migrate, POOL_SCHEMA } from '../../src/pool/migrate.ts'
import { MIGRATIONS } from '../../src/pool/migrations/index.ts'
import { openPGlite } from '../../src/pool/pglite.ts'
import { openPostgres } from '../../src/pool/postgres.ts'
import { makePlace } from '../helpers/open-test-pool.ts'

/** An empty database. */
const withDatabase = async (work: (db: Kysely<unknown>) => Promise<void>): Promise<void> => {
  const place = await makePlace()
  const driver = place.databaseUrl === null ? await openPGlite(place.folder) : openPostgres(place.databaseUrl)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: driver.pool }) })
  try {
    await work(db)
  } finally {
    await db.destroy()
    await driver.close()
    await place.remove()
  }
}

it('schema.sql is what the migrations leave behind, one by one', async () => {
  await withDatabase(async (db) => {
    expect(await dumpSchema(db)).toBe(readFileSync(new URL('../../src/pool/schema.sql', import.meta.url), 'utf8'))
  })
}, 60_000)

/** A resume in a pool of before there were blocks, analysed and sketched. */
const OLD_RESUME = [
  "insert into editions (engine, taxonomy, scoring) values ('1', '1', '1')",
  `insert into documents (sha256, code, file_name, media_type, bytes, added_by, expires_at)
    values (sha256('a'), 'c0de', 'ada.txt', 'text/plain', 3, 'test', now() + interval '1 day')`,
  "insert into texts (document_id, body) select id, 'ada' from documents",
  `insert into analyses (document_id, edition_id, as_of, body)
    select d.id, e.id, '2026-01', 'read' from documents d, editions e`,
  `insert into credits (document_id, edition_id, lot, months, undated, expires_at, degrees, skills, words, deeds, dated)
    select d.id, e.id, 1, 30, false, d.expires_at, '0000'::bytea, '', '', '', 1 from documents d, editions e`,
]

it('a pool that holds sketches of before there were blocks keeps its resumes, of which workers make sketches again', async () => {
  await withDatabase(async (db) => {
    const migrator = new Migrator({
      db,
      migrationTableSchema: POOL_SCHEMA,
      provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    })
    expect((await migrator.migrateTo('0007-judged')).error).toBeUndefined()
    for (const statement of OLD_RESUME) await sql.raw(statement).execute(db)
    await migrate(db)
    const { rows } =
      await sql`select (select count(*)::int from documents) as documents, (select count(*)::int from texts) as texts,
      (select count(*)::int from analyses) as analyses, (select count(*)::int from credits) as credits,
      (select count(*)::int from spoiled) as spoiled`.execute(db)
    expect(rows).toEqual([{ documents: 1, texts: 1, analyses: 1, credits: 0, spoiled: 0 }])
    await sql`insert into credits (document_id, edition_id, lot, months, undated, expires_at, degrees, entries)
      select document_id, edition_id, 1, 30, false, now(), '0000'::bytea, '' from analyses`.execute(db)
    await sql`update credits set block_id = 7`.execute(db)
    await sql`delete from documents`.execute(db)
    expect((await sql`select block_id, edition_id from spoiled`.execute(db)).rows).toEqual([{ block_id: 7, edition_id: 1 }])
  })
}, 60_000)
