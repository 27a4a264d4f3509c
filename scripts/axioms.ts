import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

// Vitest refuses unknown options, so cases and seed are passed by the environment.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '60' }, seed: { type: 'string' } } })
const seed = values.seed ?? String(randomInt(2 ** 31))
console.log(`seed ${seed}`)

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'properties', 'tests/axioms', '--testTimeout', '0'], {
  stdio: 'inherit',
  env: { ...process.env, AXIOM_RUNS: values.runs, AXIOM_SEED: seed },
})
process.exitCode = status ?? 1
