import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

// Vitest refuses options that it does not know, so that the number of cases goes by the environment.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '60' } } })

const { status } = spawnSync('npx', ['vitest', 'run', 'tests/axioms', '--testTimeout', '0'], {
  stdio: 'inherit',
  env: { ...process.env, AXIOM_RUNS: values.runs },
})
process.exitCode = status ?? 1
