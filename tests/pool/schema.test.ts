import { readFileSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import { expect, it } from 'vitest'
import { dumpSchema } from '../../scripts/pool/dump-schema.ts'
import { openPGlite } from '../../src/pool/pglite.ts'
import { openPostgres } from '../../src/pool/postgres.ts'
import { makePlace } from '../helpers/open-test-pool.ts'

it('schema.sql is what the migrations leave behind, one by one', async () => {
  const place = await makePlace()
  const driver = place.databaseUrl === null ? await openPGlite(place.folder) : openPostgres(place.databaseUrl)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: driver.pool }) })
  try {
    expect(await dumpSchema(db)).toBe(readFileSync(new URL('../../src/pool/schema.sql', import.meta.url), 'utf8'))
  } finally {
    await db.destroy()
    await driver.close()
    await place.remove()
  }
}, 60_000)
