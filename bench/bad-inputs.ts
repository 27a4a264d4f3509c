/**
 * Does every bad file get the answer it should? Reads each through the isolated reader and compares with a manifest.
 *
 *     npx tsx bench/bad-inputs.ts MANIFEST.tsv DIRECTORY [--only REGEX] [--built] [--verbose]
 *
 * `--built` runs the children from `dist`, as a service does: they need less memory and time than when run from the sources.
 * The manifest is tab-separated with a header; columns used: `path` (in the directory), `class`, and `expected`, a
 * sentence that names the answers that are right: "200", an error's code, or an HTTP status that stands for all its codes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDocumentReader } from '../src/document/index.ts'
import { CoverageError, ERRORS, type ErrorCode } from '../src/errors/index.ts'
import type { ReadDocument } from '../src/schema/index.ts'

interface Row {
  readonly path: string
  readonly class: string
  readonly expected: string
}

interface Result {
  readonly row: Row
  /** "200" or an error's code. */
  readonly answer: string
  readonly read: ReadDocument | null
  readonly elapsedMs: number
}

/** Every answer is due within this time: the child is killed at 8 s. */
const MAX_ANSWER_MS = 10_000
/** The share of a reference reader's characters that must be found. */
const MIN_TEXT_SHARE = 0.9
/** Files read at the same time. */
const AT_ONCE = 2

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})
const [manifest = '', directory = ''] = positionals
if (directory === '') {
  process.stderr.write('usage: npx tsx bench/bad-inputs.ts MANIFEST.tsv DIRECTORY [--only REGEX] [--built] [--verbose]\n')
  process.exit(64)
}

const readManifest = (file: string): Row[] => {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const columns = header.split('\t')
  const cell = (cells: readonly string[], column: string): string => cells[columns.indexOf(column)] ?? ''
  return lines
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map((cells) => ({ path: cell(cells, 'path'), class: cell(cells, 'class'), expected: cell(cells, 'expected') }))
}

const CODES = Object.entries(ERRORS)

/** Codes of other services and their equivalents here: the reason is in the message. A time limit is a limit. */
const SAME_AS: Readonly<Record<string, ErrorCode>> = {
  too_little_text: 'no_text',
  no_pages: 'unreadable_document',
  limit_exceeded: 'took_too_long',
  unsupported_file_type: 'other_word_processor',
}

/** A status without a code after it stands for all its codes: "200 or 422", "415 (decided from content)". */
const BARE_STATUS = /\b(4\d\d)(?:\/(4\d\d))?(?! [a-z]+_[a-z]+)/g

const allowedAnswers = ({ expected }: Row): Set<string> => {
  const allowed = new Set(CODES.map(([code]) => code).filter((code) => expected.includes(code)))
  for (const [named, code] of Object.entries(SAME_AS)) if (expected.includes(named)) allowed.add(code)
  if (/\b200\b|recovered text|one consistent answer/.test(expected)) allowed.add('200')
  if (expected.includes('one consistent answer')) for (const [code] of CODES) allowed.add(code)
  const statuses = new Set([...expected.matchAll(BARE_STATUS)].flatMap(([, one, other]) => [Number(one), Number(other)]))
  for (const [code, { status }] of CODES) if (statuses.has(status)) allowed.add(code)
  return allowed
}

const visibleText = ({ document }: ReadDocument): string =>
  document.lines.map(({ start, end }) => document.text.slice(start, end)).join('\n')

const countCharacters = (text: string): number => text.replace(/\s+/g, '').length

const BUILT_READER = new URL('../dist/document/reader-process.js', import.meta.url)

const reader = createDocumentReader(values.built ? { program: BUILT_READER } : {})

const readFile = async (path: string): Promise<Pick<Result, 'answer' | 'read'>> => {
  try {
    return { answer: '200', read: await reader.readDocument(readFileSync(path), { fileName: path }) }
  } catch (error) {
    return { answer: error instanceof CoverageError ? error.code : `uncaught ${String(error)}`, read: null }
  }
}

/** The text of the control file beside a made file, if there is one. */
const controls = new Map<string, Promise<string | null>>()
const controlText = (path: string): Promise<string | null> => {
  const control = join(dirname(path), `good${path.slice(path.lastIndexOf('.'))}`)
  const known =
    controls.get(control) ??
    (existsSync(control) ? readFile(control).then(({ read }) => read && visibleText(read)) : Promise.resolve(null))
  controls.set(control, known)
  return known
}

/** What is wrong with an answer, in a few words; undefined if nothing is. */
const findFault = async ({ row, answer, read, elapsedMs }: Result): Promise<string | undefined> => {
  const allowed = allowedAnswers(row)
  // Cutting at a limit, and saying so, is as good as refusing.
  const cut = read?.warnings.some(({ code }) => code === 'truncated') === true && allowed.has('limit_exceeded')
  if (!allowed.has(answer) && !cut) return answer
  if (elapsedMs > MAX_ANSWER_MS) return `${answer} after ${Math.round(elapsedMs)} ms`
  if (read === null) return undefined
  const characters = countCharacters(visibleText(read))
  const reference = Number(/of the (\d+) characters/.exec(row.expected)?.[1] ?? 0)
  if (characters < reference * MIN_TEXT_SHARE) return `${characters} of ${reference} characters`
  const control = await controlText(join(directory, row.path))
  if (control === null) return undefined
  if (/same (?:report )?as/.test(row.expected) && characters < countCharacters(control) * MIN_TEXT_SHARE)
    return `${characters} of the control's ${countCharacters(control)} characters`
  const leaks = row.class === 'hidden' && read.hidden.length === 0 && characters > countCharacters(control) / MIN_TEXT_SHARE
  return leaks ? 'hidden text is not reported' : undefined
}

const residentMegabytes = (pid: number): { parent: number; peakMb: number } => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const value = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return { parent: value('PPid'), peakMb: value('VmHWM') / 1024 }
  } catch {
    return { parent: 0, peakMb: 0 }
  }
}

/** The largest memory of any child so far; Linux only. */
let childPeakMb = 0
const watch = setInterval(() => {
  if (!existsSync('/proc')) return
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const { parent, peakMb } = residentMegabytes(Number(name))
    if (parent === process.pid) childPeakMb = Math.max(childPeakMb, peakMb)
  }
}, 100)

const percentile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)

const rows = readManifest(manifest).filter(
  ({ path, class: kind }) =>
    kind !== 'http' && kind !== 'jd' && new RegExp(values.only).test(path) && existsSync(join(directory, path)),
)
const results: Result[] = []
const queue = [...rows]
const work = async (): Promise<void> => {
  for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
    const begun = performance.now()
    const answered = await readFile(join(directory, row.path))
    results.push({ row, ...answered, elapsedMs: performance.now() - begun })
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work))

const byClass = new Map<string, { met: number; faults: string[] }>()
for (const result of results) {
  const fault = await findFault(result)
  const sum = byClass.get(result.row.class) ?? { met: 0, faults: [] }
  if (fault === undefined) sum.met++
  else sum.faults.push(`${result.row.path}: ${fault}; expected ${result.row.expected.slice(0, 120)}`)
  byClass.set(result.row.class, sum)
}
clearInterval(watch)
await reader.close()

const print = (line: string): void => void process.stdout.write(`${line}\n`)
for (const [kind, { met, faults }] of [...byClass].sort(([a], [b]) => a.localeCompare(b))) {
  print(`${kind.padEnd(12)} ${met} met, ${faults.length} missed`)
  for (const fault of faults) print(`    ${fault}`)
}
const times = results.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b)
const met = [...byClass.values()].reduce((sum, one) => sum + one.met, 0)
print(
  `${met} of ${results.length} met; ms p50 ${percentile(times, 0.5)}, p99 ${percentile(times, 0.99)}, max ${Math.round(times.at(-1) ?? 0)}`,
)
print(`peak memory: parent ${Math.round(residentMegabytes(process.pid).peakMb)} MB, largest child ${Math.round(childPeakMb)} MB`)
if (values.verbose) for (const { row, answer, elapsedMs } of results) print(`${row.path}\t${answer}\t${Math.round(elapsedMs)}`)
