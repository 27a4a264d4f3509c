/** Do the tests notice bugs? Plants them one by one into a copy of the project and runs the tests on each: see `--help`. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MUTANTS, type Mutant, ROOM_TESTS } from './mutants.ts'
import { openWorkshop } from './workshop.ts'

const HELP = `npm run test:mutation -- [ID …] [--runs N]
Plants ${MUTANTS.length} bugs in coverage, requirements and mentions; the tests must catch at least 95 %.
Each is first held against the axioms, then against the tests of its room.
ID      only these
--runs  cases for each axiom (default 60)`

const WANTED_SHARE = 0.95

/** A run that takes longer hangs, which is a bug that was noticed. */
const TIMEOUT_MS = 180_000

/** Axioms over files rendered to PDF and Word say the same as those over text, and take longest. */
const AXIOMS = ['arithmetic', 'evidence', 'invariance', 'order', 'probe'].map((name) => `tests/axioms/${name}.test.ts`)

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

const passes = (folder: string, tests: readonly string[], runs: string): boolean => {
  const options = ['--bail', '1', '--maxWorkers', '1', '--no-isolate', '--reporter', 'dot', '--testTimeout', '0']
  const env = { ...process.env, AXIOM_RUNS: runs }
  return spawnSync('npx', ['vitest', 'run', ...tests, ...options], { cwd: folder, env, timeout: TIMEOUT_MS }).status === 0
}

const roomOf = ({ file }: Mutant): string => file.split('/')[0] ?? ''

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '60' }, help: { type: 'boolean', default: false } },
})
const chosen = positionals.length === 0 ? MUTANTS : MUTANTS.filter(({ id }) => positionals.includes(id))
if (values.help || chosen.length === 0) {
  console.log(HELP)
  process.exit(values.help ? 0 : 64)
}

const workshop = openWorkshop(PROJECT)
process.on('exit', workshop.remove)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

/** Which tests notice it, or null. */
const catcherOf = (mutant: Mutant): string | null => {
  const room = roomOf(mutant)
  try {
    workshop.plant(mutant)
    if (!passes(workshop.folder, AXIOMS, values.runs)) return 'axioms'
    return passes(workshop.folder, ROOM_TESTS[room] ?? [], values.runs) ? null : `tests of ${room}`
  } finally {
    workshop.mend(mutant)
  }
}

const rooms = [...new Set(chosen.map(roomOf))]
const allTests = [...new Set([...AXIOMS, ...rooms.flatMap((room) => ROOM_TESTS[room] ?? [])])]
if (!passes(workshop.folder, allTests, values.runs)) {
  console.log('The tests fail without any bug planted: mend that first.')
  process.exit(1)
}

console.log('| bug | caught by |\n|---|---|')
const caught = chosen.map((mutant) => {
  const catcher = catcherOf(mutant)
  console.log(`| ${mutant.id}: ${mutant.about} | ${catcher ?? 'NOBODY'} |`)
  return catcher
})
const count = caught.filter((catcher) => catcher !== null).length
const byAxioms = caught.filter((catcher) => catcher === 'axioms').length
console.log(
  `\n${count} of ${chosen.length} caught (${((100 * count) / chosen.length).toFixed(0)} %), ${byAxioms} of them by the axioms alone`,
)
process.exitCode = count / chosen.length >= WANTED_SHARE ? 0 : 1
