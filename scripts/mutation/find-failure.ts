import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A run that takes longer hangs, so the bug was noticed. */
const TIMEOUT_MS = 600_000

/** What is read of Vitest's JSON. */
interface Outcome {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/**
 * The first failed test of a copy of the project, or null if all pass.
 *
 * @param runs cases for each axiom.
 */
export const findFailure = (folder: string, tests: readonly string[], runs: string): string | null => {
  const report = join(folder, 'outcome.json')
  rmSync(report, { force: true })
  const options = ['--bail', '1', '--maxWorkers', '1', '--no-isolate', '--testTimeout', '0']
  const { status } = spawnSync('npx', ['vitest', 'run', ...tests, ...options, '--reporter', 'json', '--outputFile', report], {
    cwd: folder,
    env: { ...process.env, AXIOM_RUNS: runs, TESTS_FROM_SOURCES: '1' },
    timeout: TIMEOUT_MS,
  })
  if (status === 0) return null
  if (status === null) return 'a run that did not end'
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Outcome
  const file = testResults.find((one) => one.status === 'failed')
  const test = file?.assertionResults.find((one) => one.status === 'failed')
  return `${relative(join(folder, 'tests'), file?.name ?? folder)}: ${test?.fullName ?? 'does not run'}`
}
