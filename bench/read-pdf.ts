/**
 * How long does a PDF take to read, with columns, boxes and hidden text (`readPdf`), and with sections, mentions and
 * timeline (`read`), beside the bare text of pdf-parse?
 *
 *     npx tsx bench/read-pdf.ts [--runs N] [FILE.pdf ...]
 *
 * Without files: the samples. Interleaved, one process, warm; prints one row per file and one for all together.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { PDFParse } from 'pdf-parse'
import { readPdf } from '../src/document/formats/pdf/index.ts'
import { LIMITS } from '../src/document/limits.ts'
import { read } from '../src/index.ts'
import { measure } from './measure.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '7' } } })

const samples = (): string[] =>
  readdirSync('samples', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => join('samples', file))

/** What the baseline reader does with a file: text in the order of the file, nothing else. */
const bareText = async (bytes: Uint8Array): Promise<string> => {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
  try {
    return (await parser.getText({ pageJoiner: '' })).text
  } finally {
    await parser.destroy()
  }
}

interface Times {
  readonly pdf: number
  readonly all: number
  readonly bare: number
}

const printRow = (name: string, { pdf, all, bare }: Times, digits: number): void => {
  const cells = [...[pdf, all, bare].map((ms) => ms.toFixed(digits)), ...[pdf, all].map((ms) => (ms / bare).toFixed(2))]
  process.stdout.write(`| ${[name, ...cells].join(' | ')} |\n`)
}

/** Scans are not measured here. */
const holdsText = async (bytes: Uint8Array): Promise<boolean> => {
  const { text, pictures = [] } = await readPdf(bytes, { fileName: '', limits: LIMITS })
  return text !== '' && pictures.length === 0
}

const files = positionals.length > 0 ? positionals : samples()
const total = { pdf: 0, all: 0, bare: 0 }
process.stdout.write(
  '| file | readPdf, median ms | read, median ms | pdf-parse, median ms | readPdf / pdf-parse | read / pdf-parse |\n|---|---|---|---|---|---|\n',
)
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file))
  if (!(await holdsText(bytes))) continue
  const [pdf, all, bare] = await measure(
    [
      { name: 'readPdf', run: () => readPdf(bytes, { fileName: basename(file), limits: LIMITS }) },
      { name: 'read', run: () => read(bytes, { fileName: basename(file), asOf: '2026-11' }) },
      { name: 'pdf-parse', run: () => bareText(bytes) },
    ],
    Number(values.runs),
  )
  if (!pdf || !all || !bare) continue
  total.pdf += pdf.medianMs
  total.all += all.medianMs
  total.bare += bare.medianMs
  printRow(basename(file), { pdf: pdf.medianMs, all: all.medianMs, bare: bare.medianMs }, 1)
}
printRow('all', total, 0)
