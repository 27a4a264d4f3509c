/**
 * Files that nobody has seen, through the isolated reader: outcomes, times, memory, and the words that `pdftotext` (of a
 * PDF) or LibreOffice (of a DOCX) find and we do not.
 *
 *   npm run test:unseen -- DIR [--results FILE] [--only REGEX] [--words] [--alone]
 *
 * If stopped and started again, it goes on where it was: FILE (default `unseen.jsonl` in the working directory) stores the
 * figures of each file, and no word of it. `--words` prints the missing words, to the terminal only; `--alone` uses no other
 * reader. Uses the build if there is one. Exits with 1 if an answer was an internal error or took more than ten seconds, or
 * seventy for a scan.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDocumentReader, LIMITS } from '../../src/document/index.ts'
import { CoverageError } from '../../src/errors/index.ts'
import type { ReadDocument } from '../../src/schema/index.ts'
import { watchReaders } from './child-memory.ts'
import { openOffice, referencesBy } from './reference.ts'
import { hasFaults, loadResults, type Result, saveResult, summarise } from './results.ts'
import { countWords, missingWords, onceEach, sumOf } from './words.ts'

const READ = /\.(?:pdf|docx|txt|md|html?|tex|typ|json|doc|rtf|odt|zip)$/i
const SHOWN_WORDS = 30
/** A Word file has no pages before it is printed, so no limit on them. */
const ALL_PAGES = 10_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    results: { type: 'string', default: 'unseen.jsonl' },
    only: { type: 'string', default: '' },
    words: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
})
const [directory] = positionals
if (directory === undefined) {
  process.stderr.write('usage: npm run test:unseen -- DIR [--results FILE] [--only REGEX] [--words] [--alone]\n')
  process.exit(64)
}

const BUILT_READER = new URL('../../dist/document/reader-process.js', import.meta.url)
const reader = createDocumentReader({ processes: 1, ...(existsSync(BUILT_READER) && { program: BUILT_READER }) })
const memory = watchReaders()
const office = openOffice()
const references = values.alone ? {} : referencesBy(office)

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** The words that are seen, and those that are hidden. */
const partsOf = ({ document: { text }, hidden }: ReadDocument): { seen: string; unseen: string } => {
  let [seen, unseen, end] = ['', '', 0]
  for (const span of [...hidden].sort((a, b) => a.start - b.start)) {
    seen += text.slice(end, span.start)
    unseen += `${text.slice(span.start, span.end)}\n`
    end = span.end
  }
  return { seen: seen + text.slice(end), unseen }
}

const say = (file: string, what: string, words: ReadonlyMap<string, number>): void => {
  if (values.words && words.size > 0) print(`${file}: ${what}: ${[...words.keys()].slice(0, SHOWN_WORDS).join(' ')}`)
}

/**
 * pdftotext also returns hidden text, so what we call hidden is no loss there; what LibreOffice prints is visible, and headers
 * are printed on each page.
 */
const compare = async (file: string, read: ReadDocument): Promise<Result['words']> => {
  const ending = extname(file).toLowerCase()
  const isPrinted = ending === '.docx'
  const reference = await references[ending]?.(join(directory, file), isPrinted ? ALL_PAGES : LIMITS.pages)
  if (reference === undefined) return null
  const { seen, unseen } = partsOf(read)
  const shown = isPrinted ? onceEach(countWords(reference)) : countWords(reference)
  const lost = missingWords(shown, isPrinted ? seen : `${seen}\n${unseen}`)
  const extra = isPrinted ? missingWords(onceEach(countWords(seen)), reference) : new Map<string, number>()
  say(file, 'lost', lost)
  say(file, 'extra', extra)
  return { shown: sumOf(shown), lost: sumOf(lost), extra: sumOf(extra) }
}

const readOne = async (file: string): Promise<Result> => {
  const bytes = readFileSync(join(directory, file))
  const begun = performance.now()
  let scan = false
  const onOcr = (): void => {
    scan = true
  }
  const answer = await reader.readDocument(bytes, { fileName: file, onOcr }).catch((error: unknown) => error)
  const ms = Math.round(performance.now() - begun)
  const figures = { file, bytes: bytes.length, ms, scan, peakMb: memory.takePeakMb() }
  if (answer instanceof Error) {
    const outcome = answer instanceof CoverageError ? answer.code : 'uncaught'
    return { ...figures, outcome, warnings: [], hidden: 0, words: null }
  }
  const read = answer as ReadDocument
  const hidden = sumOf(countWords(partsOf(read).unseen))
  return {
    ...figures,
    outcome: 'read',
    warnings: read.warnings.map(({ code }) => code),
    hidden,
    words: await compare(file, read),
  }
}

const known = new Map(loadResults(values.results).map((result) => [result.file, result]))
const wanted = new RegExp(values.only)
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => READ.test(file) && wanted.test(file) && statSync(join(directory, file)).isFile())
  .sort()
for (const file of files) {
  if (known.has(file)) continue
  const result = await readOne(file)
  known.set(file, result)
  saveResult(values.results, result)
}
memory.stop()
office.close()
await reader.close()

const results = files.flatMap((file) => known.get(file) ?? [])
for (const line of summarise(results)) print(line)
process.exitCode = hasFaults(results) ? 1 : 0
