/** Runs a command with TEST_DATABASE_URL set to a server of its own:   npx tsx scripts/pool/with-postgres.ts npx vitest run tests/pool */
import { spawnSync } from 'node:child_process'
import { startPostgres } from './postgres-server.ts'

const [program = '', ...args] = process.argv.slice(2)
const server = await startPostgres(['fsync=off'])
try {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: server.url } })
  process.exitCode = status ?? 1
} finally {
  server.stop()
}
