import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { CreditTables } from '../../../src/coverage/credit-steps.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { recordTrained } from '../record-trained.ts'
import { TrainingProblem } from '../training-problem.ts'
import { buildPairs, type PairRows } from './build-pairs.ts'
import { fitTables } from './fit-tables.ts'
import { readVerdicts } from './read-verdicts.ts'
import { printScores } from './score-pairs.ts'

const TABLE = new URL('../../../src/coverage/credit-table.ts', import.meta.url)

const OPTIONS = {
  verdicts: { type: 'string' },
  docs: { type: 'string' },
  jobs: { type: 'string' },
  'as-of': { type: 'string', default: '2026-11' },
  figures: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const

const serialize = (tables: CreditTables): string => {
  const rows = Object.entries(tables).map(([group, table]) => {
    const figures = Object.entries(table).map(([figure, steps]) => {
      const lines = steps.map(([from, height]) => `[${from}, ${height}]`)
      // In the formatter's style.
      return lines.length > 1
        ? `    ${figure}: [\n${lines.map((line) => `      ${line},\n`).join('')}    ],`
        : `    ${figure}: [${lines.join('')}],`
    })
    return `  ${group}: {\n${figures.join('\n')}\n  },`
  })
  return `import type { CreditTables } from './credit-steps.ts'

/** Written by \`npm run train -- --verdicts\`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
${rows.join('\n')}
}
`
}

/** For each pair, the tables learned from other postings and other people. */
const crossFit = (pairs: readonly PairRows[]): ((pair: PairRows) => CreditTables) => {
  const tables = new Map<string, CreditTables>()
  for (const posting of new Set(pairs.map((pair) => pair.posting))) {
    const people = new Set(pairs.filter((pair) => pair.posting === posting).map(({ resume }) => resume))
    tables.set(posting, fitTables(pairs.filter((pair) => pair.posting !== posting && !people.has(pair.resume))))
  }
  return ({ posting }) => tables.get(posting) ?? fitTables([])
}

/**
 * The tables of credits: written, compared with the file (`--check`), or judged (`--figures`), each posting by what was
 * learned without it and without the people in its pairs.
 *
 * @throws TrainingProblem in one sentence: what was found, and what was expected.
 */
export const trainCredit = async (argv: readonly string[]): Promise<void> => {
  const { verdicts, docs, jobs = null, figures, check, 'as-of': asOf } = parseArgs({ args: [...argv], options: OPTIONS }).values
  if (verdicts === undefined) throw new TrainingProblem('--verdicts DIR was expected: a folder of verdicts (*.verdicts.json).')
  const reading = { docs: docs ?? verdicts, jobs, asOf, taxonomy: loadTaxonomy() }
  const pairs = await buildPairs(readVerdicts(verdicts), reading)
  if (figures) {
    process.stdout.write(`${printScores(pairs, crossFit(pairs))}\n`)
    return
  }
  const tables = fitTables(pairs)
  const text = serialize(tables)
  if (!check) {
    writeFileSync(TABLE, text)
    recordTrained(fileURLToPath(TABLE), tables)
  } else if (readFileSync(TABLE, 'utf8') !== text)
    throw new TrainingProblem('src/coverage/credit-table.ts is not what these verdicts give: run npm run train -- --verdicts.')
}
