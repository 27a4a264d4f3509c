/** Do the tests notice bugs? Plants them one by one into a copy of the project and runs the tests on each: see `--help`. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MUTANTS, type Mutant, ROOM_TESTS } from './mutants.ts'
import { openWorkshop } from './workshop.ts'

const HELP = `npm run test:mutation -- [ID …] [--runs N]
Plants ${MUTANTS.length} bugs in coverage, requirements and mentions; the axioms and the tests of the room must catch at least 95 %.
ID      only these
--runs  cases for each axiom (default 12)`

const WANTED_SHARE = 0.95

/** A run that takes longer hangs, which is a bug that was noticed. */
const TIMEOUT_MS = 300_000

/** The axioms over texts; those over files rendered to PDF and Word say the same and take longest. */
const AXIOMS = ['arithmetic', 'evidence', 'invariance', 'order', 'probe'].map((name) => `tests/axioms/${name}.test.ts`)

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** What is read of Vitest's JSON. */
interface Outcome {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** The first failed test, or null where all pass. */
const findFailure = (folder: string, tests: readonly string[], runs: string): string | null => {
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

const roomOf = ({ file }: Mutant): string => file.split('/')[0] ?? ''

const testsOf = (mutants: readonly Mutant[]): string[] => [
  ...new Set([...AXIOMS, ...mutants.flatMap((mutant) => ROOM_TESTS[roomOf(mutant)] ?? [])]),
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '12' }, help: { type: 'boolean', default: false } },
})
const chosen = positionals.length === 0 ? MUTANTS : MUTANTS.filter(({ id }) => positionals.includes(id))
if (values.help || chosen.length === 0) {
  console.log(HELP)
  process.exit(values.help ? 0 : 64)
}

const workshop = openWorkshop(PROJECT)
process.on('exit', workshop.remove)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

const catcherOf = (mutant: Mutant): string | null => {
  try {
    workshop.plant(mutant)
    return findFailure(workshop.folder, testsOf([mutant]), values.runs)
  } finally {
    workshop.mend(mutant)
  }
}

const outdated = chosen.filter((mutant) => !workshop.fits(mutant))
if (outdated.length > 0) {
  console.log(
    `The code has changed where these are planted; give them their new place: ${outdated.map(({ id }) => id).join(', ')}`,
  )
  process.exit(1)
}

const failure = findFailure(workshop.folder, testsOf(chosen), values.runs)
if (failure !== null) {
  console.log(`The tests fail without any bug planted: ${failure}`)
  process.exit(1)
}

console.log('| bug | first caught by |\n|---|---|')
const caught = chosen.map((mutant) => {
  const catcher = catcherOf(mutant)
  console.log(`| ${mutant.id}: ${mutant.about} | ${catcher ?? 'NOBODY'} |`)
  return catcher
})
const count = caught.filter((catcher) => catcher !== null).length
console.log(`\n${count} of ${chosen.length} caught (${((100 * count) / chosen.length).toFixed(0)} %)`)
process.exitCode = count / chosen.length >= WANTED_SHARE ? 0 : 1
