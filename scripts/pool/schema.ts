/** Writes `src/pool/schema.sql` anew:   npm run pool:schema */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { openPGlite } from '../../src/pool/pglite.ts'
import { dumpSchema } from './dump-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'pool-schema-'))
const driver = await openPGlite(folder)
try {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: driver.pool }) })
  writeFileSync(new URL('../../src/pool/schema.sql', import.meta.url), await dumpSchema(db))
} finally {
  await driver.close()
  rmSync(folder, { recursive: true, force: true })
}
