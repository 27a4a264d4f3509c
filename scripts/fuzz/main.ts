/**
 * Damaged files, made from good ones with a seed: each must get an answer in time, and none may cause a fault of ours.
 *
 *   npm run test:fuzz -- [--files 2000] [--seed 1] [--keep DIR]
 *
 * What is found is written to --keep; it belongs in tests/document/findings/, where a test reads it from then on.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type * as Library from '../../src/index.ts'
import { makeDocx } from '../../tests/helpers/make-docx.ts'
import { rawPdf, rawText } from '../../tests/helpers/make-pdf.ts'
import { mutate, seededRandom } from './mutate.ts'

/** The 8 s for a file, after another that takes as long, and time to restart a process. */
const MAX_ANSWER_MS = 20_000
/** The time for reading by OCR, including a wait for another scan. */
const MAX_SCAN_MS = 60_000
/** Enough at a time to keep the reading processes busy. */
const AT_ONCE = 4
/** One file in this many is a scan: OCR takes seconds per page, one page at a time, and would hold up all others. */
const SCAN_EVERY = 200

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
})

const SAMPLES = new URL('../../samples/', import.meta.url)

const readSample = (name: string): Uint8Array[] =>
  ['resume.pdf', 'resume.docx']
    .map((file) => new URL(`${name}/${file}`, SAMPLES))
    .flatMap((file) => (existsSync(file) ? [readFileSync(file)] : []))

const samples = readdirSync(SAMPLES)
  .filter((name) => name !== 'scan')
  .flatMap(readSample)
/** With what no sample has: a form field, a table, a footnote, a tracked change. */
const made = [
  rawPdf({
    content: rawText('Python'),
    page: '/Annots [6 0 R]',
    catalog: '/AcroForm << /Fields [6 0 R] >>',
    objects: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Ada) /Rect [72 600 272 620] /P 3 0 R >>'],
  }),
  makeDocx({
    body: '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:ins w:id="1"><w:r><w:t>Go</w:t></w:r></w:ins></w:p>',
    parts: { footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>' },
  }),
]

/** Copies: slicing a Buffer gives a view of the same bytes, and changing that would change the seed. */
const seeds = [...samples, ...made].map((bytes) => new Uint8Array(bytes))
const scans = readSample('scan').map((bytes) => new Uint8Array(bytes))

const isScan = (index: number): boolean => index % SCAN_EVERY === 0

const seedFor = (index: number): Uint8Array => {
  const from = isScan(index) ? scans : seeds
  return from[index % from.length] ?? new Uint8Array()
}

/** As built: a reading process starts in a fifth of a second, from sources in some. */
const { createReader }: typeof Library = await import(new URL('../../dist/index.js', import.meta.url).href)
const reader = createReader()
const outcomes = new Map<string, number>()
const findings: { readonly index: number; readonly problem: string; readonly bytes: Uint8Array }[] = []
let slowestMs = 0

const readOne = async (index: number): Promise<void> => {
  const random = seededRandom(Number(values.seed) * 1_000_003 + index)
  const bytes = mutate(seedFor(index), random)
  const startedMs = performance.now()
  const outcome = await reader.read(bytes, { asOf: '2026-11' }).then(
    () => 'read',
    (error: { readonly code?: string }) => error.code ?? 'internal',
  )
  const tookMs = performance.now() - startedMs
  slowestMs = Math.max(slowestMs, tookMs)
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if (outcome === 'internal') findings.push({ index, problem: 'a fault of ours', bytes })
  else if (tookMs > (isScan(index) ? MAX_SCAN_MS : MAX_ANSWER_MS))
    findings.push({ index, problem: `answered after ${Math.round(tookMs)} ms`, bytes })
}

const count = Number(values.files)
const startedMs = performance.now()
let next = 0
const work = async (): Promise<void> => {
  while (next < count) await readOne(next++)
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
const { killed, died } = reader.load()
await reader.close()

for (const [outcome, files] of [...outcomes].sort(([, a], [, b]) => b - a)) console.log(`${String(files).padStart(6)} ${outcome}`)
console.log(
  `seed ${values.seed}, ${count} files in ${Math.round((performance.now() - startedMs) / 1000)} s, the slowest ${Math.round(slowestMs)} ms; reading processes killed ${killed}, died ${died}`,
)
for (const { index, problem, bytes } of findings) {
  console.log(`file ${index}: ${problem}`)
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true })
    writeFileSync(join(values.keep, `seed-${values.seed}-${index}.bin`), bytes)
  }
}
console.log(`${count - findings.length} passed, ${findings.length} failed`)
process.exitCode = findings.length === 0 ? 0 : 1
