/** Do the tests notice bugs? Plants them one by one into a copy of the project and runs the tests on each: see `--help`. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { seededRandom } from '../fuzz/mutate.ts'
import { type DataMutant, drawDataMutants, TABLES } from './data-mutants.ts'
import { findFailure } from './find-failure.ts'
import { MUTANTS, type Mutant, ROOM_TESTS } from './mutants.ts'
import { openWorkshop } from './workshop.ts'

const HELP = `npm run test:mutation -- [ID …] [--runs N]
npm run test:mutation -- --data [ID …] [--count N] [--seed N]
Plants ${MUTANTS.length} bugs in coverage, requirements and mentions; the axioms and the tests of the room must catch at least 95 %.
ID      only these
--runs  cases for each axiom (default 12)
--data  changes a random row, cue or weight of each table and model instead (${TABLES.map(({ id }) => id).join(', ')});
        the compiler and the tests of what it is for must catch at least 95 %
--count  changes of each (default 2: some minutes)
--seed   other ones (default 1)`

const WANTED_SHARE = { logic: 0.95, data: 0.95 } as const

/** The axioms over texts; those over files rendered to PDF and Word check the same and take longest. */
const AXIOMS = ['arithmetic', 'evidence', 'invariance', 'order', 'probe'].map((name) => `tests/axioms/${name}.test.ts`)

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '12' },
    data: { type: 'boolean', default: false },
    count: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})
const isChosen = ({ id }: { readonly id: string }): boolean => positionals.length === 0 || positionals.includes(id)
const chosen = (values.data ? TABLES : MUTANTS).filter(isChosen)
if (values.help || chosen.length === 0) {
  console.log(HELP)
  process.exit(values.help ? 0 : 64)
}

const workshop = openWorkshop(PROJECT)
process.on('exit', workshop.remove)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

/** A bug that is ready to be planted. */
interface Planting {
  readonly id: string
  readonly about: string
  /** Test runs, done one after the other until one fails. */
  readonly runs: readonly (readonly string[])[]
  /** Returns what noticed it at once, or null. */
  readonly plant: () => string | null
}

const roomOf = ({ file }: Mutant): string => file.split('/')[0] ?? ''

const inLogic = (mutant: Mutant): Planting => {
  const file = `src/${mutant.file}`
  const plant = (): null => {
    workshop.write(
      file,
      workshop.read(file).replace(mutant.find, () => mutant.replace),
    )
    return null
  }
  return { ...mutant, plant, runs: [[...AXIOMS, ...(ROOM_TESTS[roomOf(mutant)] ?? [])]] }
}

/** What the compiler writes. */
const COMPILED = [
  'skills-taxonomy/taxonomy.json',
  'skills-taxonomy/SKILLS.md',
  'skills-taxonomy/language/examples.json',
  ...readdirSync(`${PROJECT}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.compiled.ts'))
    .map((file) => `src/${file}`),
]

const compile = (): string | null => {
  for (const file of COMPILED) workshop.write(file, workshop.read(file))
  const { status } = spawnSync('npx', ['tsx', 'scripts/taxonomy.ts'], { cwd: workshop.folder })
  return status === 0 ? null : 'the compiler'
}

const inData = ({ id, file, text, isSource, about, tests }: DataMutant): Planting => {
  const plant = (): string | null => {
    workshop.write(file, text)
    return isSource ? compile() : null
  }
  return { id, about: `${file}, ${about}`, plant, runs: tests.map((test) => [test]) }
}

const listPlantings = (): Planting[] =>
  values.data
    ? drawDataMutants(TABLES.filter(isChosen), Number(values.count), workshop.read, seededRandom(Number(values.seed))).map(inData)
    : MUTANTS.filter(isChosen).map(inLogic)

const outdated = values.data
  ? []
  : MUTANTS.filter(isChosen).filter(({ file, find }) => workshop.read(`src/${file}`).split(find).length !== 2)
if (outdated.length > 0) {
  console.log(
    `The code has changed where these are planted; give them their new place: ${outdated.map(({ id }) => id).join(', ')}`,
  )
  process.exit(1)
}

/** For bugs in code one run covers all tests of several rooms, so that each runs once. */
const uniqueRuns = (planted: readonly Planting[]): string[][] =>
  values.data
    ? [...new Set(planted.flatMap(({ runs }) => runs.flat()))].map((test) => [test])
    : [[...new Set(planted.flatMap(({ runs }) => runs.flat()))]]

const plantings = listPlantings()
const failureOf = (runs: readonly (readonly string[])[]): string | null => {
  for (const tests of runs) {
    const failure = findFailure(workshop.folder, tests, values.runs)
    if (failure !== null) return failure
  }
  return null
}

const failure = failureOf(uniqueRuns(plantings))
if (failure !== null) {
  console.log(`The tests fail without any bug planted: ${failure}`)
  process.exit(1)
}

/** What noticed it first; null: nobody. */
const findCatcher = ({ plant, runs }: Planting): string | null => {
  try {
    return plant() ?? failureOf(runs)
  } finally {
    workshop.mend()
  }
}

console.log('| bug | first caught by |\n|---|---|')
const caught = plantings.map((planting) => {
  const catcher = findCatcher(planting)
  console.log(`| ${planting.id}: ${planting.about} | ${catcher ?? 'NOBODY'} |`)
  return catcher
})
const count = caught.filter((catcher) => catcher !== null).length
console.log(`\n${count} of ${plantings.length} caught (${((100 * count) / plantings.length).toFixed(0)} %)`)
process.exitCode = count / plantings.length >= WANTED_SHARE[values.data ? 'data' : 'logic'] ? 0 : 1
