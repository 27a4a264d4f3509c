/**
 * Is what a resume says read in whatever layout it is laid out? Invented resumes in drawn layouts, each read as a file:
 * see `--help`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Analysis } from '../../src/index.ts'
import { read } from '../../src/index.ts'
import { compareReading, type Difference, QUESTIONS } from './compare-reading.ts'
import { drawCase, type LayoutCase, writeCase } from './draw-case.ts'
import { CHOICES, type Choice, type Format } from './layout.ts'
import { openPrinters } from './printers.ts'

const HELP = `npm run test:layouts -- [--count 400] [--seed 1] [--format pdf-lines,docx,…] [--keep DIR] [--verbose]
Ends with 1 where more layouts than --misses (default 0) are read other than they were written.
--keep     writes the files that are read wrongly there
--verbose  prints what was written and what was read`

const AS_OF = '2026-11'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    misses: { type: 'string', default: '0' },
    keep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const print = (line: string): void => void process.stdout.write(`${line}\n`)

interface Outcome extends LayoutCase {
  readonly differences: readonly Difference[]
}

const printOutcome = ({ seed, layout, differences }: Outcome): void => {
  print(`${seed}: ${Object.values(layout).join(', ')}: ${differences.map(({ question }) => question).join(', ')}`)
  if (!values.verbose) return
  for (const { question, written, read: found } of differences)
    print(`  ${question}: ${written || '-'}\n    read: ${found || '-'}`)
}

/** How often each choice is read wrongly: where the mechanism is to be looked for. */
const printChoices = (outcomes: readonly Outcome[]): void => {
  for (const choice of Object.keys(CHOICES) as Choice[]) {
    const rows = CHOICES[choice].map((name) => {
      const own = outcomes.filter(({ layout }) => layout[choice] === name)
      return `${name || 'none'} ${own.filter(({ differences }) => differences.length > 0).length}/${own.length}`
    })
    print(`${choice}: ${rows.join(' · ')}`)
  }
}

const printSummary = (outcomes: readonly Outcome[]): number => {
  const missed = outcomes.filter(({ differences }) => differences.length > 0)
  printChoices(outcomes)
  for (const question of QUESTIONS) {
    const wrong = missed.filter(({ differences }) => differences.some((difference) => difference.question === question))
    print(`${question}: ${outcomes.length - wrong.length} of ${outcomes.length}`)
  }
  print(`read as written: ${outcomes.length - missed.length} of ${outcomes.length}`)
  return missed.length
}

const keep = (bytes: Uint8Array, { seed, layout }: LayoutCase): void => {
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  const ending = layout.format.startsWith('docx') ? 'docx' : 'pdf'
  writeFileSync(join(values.keep, `${seed}.${ending}`), bytes)
}

const run = async (): Promise<number> => {
  const printers = await openPrinters()
  const formats = (values.format?.split(',') ?? printers.formats) as [Format, ...Format[]]
  const outcomes: Outcome[] = []
  try {
    for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.count); seed++) {
      const one = drawCase(seed, formats)
      const bytes = await writeCase(one, printers)
      const analysis: Analysis = await read(bytes, { asOf: AS_OF })
      const outcome = { ...one, differences: compareReading(one.resume, one.layout, one.page, analysis) }
      outcomes.push(outcome)
      if (outcome.differences.length === 0) continue
      printOutcome(outcome)
      keep(bytes, one)
    }
  } finally {
    await printers.close()
  }
  return printSummary(outcomes)
}

if (values.help) print(HELP)
else process.exitCode = (await run()) > Number(values.misses) ? 1 : 0
