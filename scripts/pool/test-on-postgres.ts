/**
 * The tests that use a database, on a PostgreSQL server of their own; `npm test` runs them, and all other tests of the pool,
 * on the embedded one.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from './postgres-server.ts'

const FOLDERS = ['tests/pool', 'tests/server/pool']
/** Tests that open a pool with this helper get one on the server, if there is one. */
const OPENER = 'helpers/open-test-pool.ts'

const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file))).filter(
  (file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes(OPENER),
)

const server = await startPostgres(['fsync=off'])
try {
  const env = { ...process.env, TEST_DATABASE_URL: server.url }
  process.exitCode = spawnSync('npx', ['vitest', 'run', ...files], { stdio: 'inherit', env }).status ?? 1
} finally {
  server.stop()
}
