/**
 * Is a resume read correctly in any layout? Invented resumes in drawn layouts, each read as a file:
 * see `--help`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../../src/index.ts'
import { read } from '../../src/index.ts'
import { compareReading, type Difference, QUESTIONS } from './compare-reading.ts'
import { drawCase, type LayoutCase, writeCase } from './draw-case.ts'
import { CHOICES, type Choice } from './layout.ts'
import { openPrinters } from './printers.ts'
import { type LayoutArguments, LayoutProblem, readArguments } from './read-arguments.ts'

const HELP = `npm run test:layouts -- [--count 400] [--seed 1] [--format pdf-lines,docx,…] [--keep DIR] [--verbose]
Ends with 1 where more layouts than --misses (default 0) are read other than they were written.
--keep     writes the files that are read wrongly there
--verbose  prints what was written and what was read`

const AS_OF = '2026-11'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

interface Outcome extends LayoutCase {
  readonly differences: readonly Difference[]
}

const printOutcome = ({ seed, layout, differences }: Outcome, verbose: boolean): void => {
  print(`${seed}: ${Object.values(layout).join(', ')}: ${differences.map(({ question }) => question).join(', ')}`)
  if (!verbose) return
  for (const { question, written, read: found } of differences)
    print(`  ${question}: ${written || '-'}\n    read: ${found || '-'}`)
}

/** How often each choice is read wrongly, which points to the cause. */
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

const keep = (bytes: Uint8Array, { seed, layout }: LayoutCase, folder: string): void => {
  mkdirSync(folder, { recursive: true })
  const ending = layout.format.startsWith('docx') ? 'docx' : 'pdf'
  writeFileSync(join(folder, `${seed}.${ending}`), bytes)
}

/** How many layouts are not read as they were written. */
const countMisses = async ({ count, seed: first, formats, keep: folder, verbose }: LayoutArguments): Promise<number> => {
  const printers = await openPrinters()
  const outcomes: Outcome[] = []
  try {
    const missing = formats?.find((format) => !printers.formats.includes(format))
    if (missing)
      throw new LayoutProblem(
        `--format ${missing} was given; of ${printers.formats.join(', ')}, which this machine can write, some were expected.`,
      )
    for (let seed = first; seed < first + count; seed++) {
      const one = drawCase(seed, formats ?? printers.formats)
      const bytes = await writeCase(one, printers)
      const analysis: Analysis = await read(bytes, { asOf: AS_OF })
      const outcome = { ...one, differences: compareReading(one.resume, one.layout, one.page, analysis) }
      outcomes.push(outcome)
      if (outcome.differences.length === 0) continue
      printOutcome(outcome, verbose)
      if (folder !== undefined) keep(bytes, one, folder)
    }
  } finally {
    await printers.close()
  }
  return printSummary(outcomes)
}

const run = async (argv: readonly string[]): Promise<number> => {
  const asked = readArguments(argv)
  if (!asked.help) return (await countMisses(asked)) > asked.misses ? 1 : 0
  print(HELP)
  return 0
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof LayoutProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 64
}
