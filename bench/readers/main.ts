/**
 * How near does a program come to what readers say of postings and resumes?
 *
 *   npm run bench:readers                                     baselines and the agreement of two readers
 *   npm run bench:readers -- [OPTION …] -- COMMAND [ARG …]    also a command: {resume} and {job} stand for the files
 *   npm run bench:readers -- [OPTION …] --url ADDRESS         … or an address
 *
 * Options and the form of the answer: bench/readers/README.md.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreReaders } from './agreement.ts'
import { createCommandRival, createHttpRival, type Rival } from './ask-rival.ts'
import { type Baseline, createBm25, createTfIdf, shareOfPosting } from './baselines.ts'
import {
  BenchProblem,
  listFiles,
  Pairing,
  parseJsonFile,
  postingPath,
  type Reading,
  readReading,
  readText,
  resumeTextPath,
} from './labels.ts'
import { type Benchmark, measureRival } from './measure-rival.ts'
import { type Column, printTable } from './print-table.ts'
import { type BenchArguments, readArguments } from './read-arguments.ts'

const rivalOf = ({ command, url, fields, timeoutMs }: BenchArguments): Rival | null => {
  if (url !== undefined) return createHttpRival(url, fields, timeoutMs)
  return command.length > 0 ? createCommandRival(command, timeoutMs) : null
}

const listBaselines = (set: string, resumeNames: readonly string[]): [name: string, baseline: Baseline][] => {
  const resumes = resumeNames.map((name) => readText(resumeTextPath(set, name)))
  const postings = listFiles(join(set, 'postings'), '.txt').map(readText)
  return [
    ['share of the words', shareOfPosting],
    ['TF-IDF', createTfIdf([...postings, ...resumes])],
    ['BM25', createBm25(resumes)],
  ]
}

const measureBaselines = async (benchmark: Benchmark, resumes: readonly string[]): Promise<Column[]> => {
  const columns: Column[] = []
  for (const [name, baseline] of listBaselines(benchmark.set, resumes)) {
    const rival: Rival = async (resume, job) => baseline(readFileSync(job, 'utf8'), readFileSync(resume, 'utf8'))
    columns.push({ name, figures: (await measureRival(rival, { ...benchmark, asText: true })).figures })
  }
  return columns
}

interface Size {
  readonly postings: number
  readonly pairs: number
}

const countLabels = ({ asks, verdicts }: Reading): Size => ({
  postings: asks.size,
  pairs: [...verdicts.values()].reduce((sum, { pairs }) => sum + pairs.length, 0),
})

const describeSize = ({ postings, pairs }: Size): string => `asks of ${postings} postings and verdicts on ${pairs} pairs`

const run = async (given: BenchArguments): Promise<void> => {
  const { set, asText } = given
  const labels = readReading(set, 'first')
  if (labels.asks.size === 0) throw new BenchProblem(`There are no labels in ${join(set, 'asks')}; *.asks.json were expected.`)
  const resumes = [...new Set(parseJsonFile(join(set, 'pairs.json'), Pairing).flatMap((pairs) => pairs.resumes))].sort()
  const benchmark: Benchmark = { set, labels, asText, anyResume: resumes[0] ?? '' }
  const rival = rivalOf(given)
  const measured = rival && (await measureRival(rival, benchmark))
  const second = readReading(set, 'second')
  const columns: Column[] = [
    ...(measured ? [{ name: given.name, figures: measured.figures, ranges: measured.ranges }] : []),
    { name: 'two readers', figures: scoreReaders(labels, second, (name) => readText(postingPath(set, name))) },
    ...(await measureBaselines(benchmark, resumes)),
  ]
  const failures = measured?.failures ?? []
  const size = { read: countLabels(labels), readTwice: countLabels(second) }
  if (given.json) console.log(JSON.stringify({ ...size, columns, failures }, null, 2))
  else console.log(`${describeSize(size.read)}; by two readers: ${describeSize(size.readTwice)}\n\n${printTable(columns)}`)
  for (const { posting, resume, problem } of failures) console.error(`not answered: ${resume} for ${posting}. ${problem}`)
}

try {
  await run(readArguments(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof BenchProblem)) throw error
  console.error(error.message)
  process.exitCode = 64
}
