/**
 * How long does a PDF take to read, with columns, boxes and hidden text, beside the bare text of pdf-parse?
 *
 *     npx tsx bench/read-pdf.ts [--runs N] [FILE.pdf ...]
 *
 * Without files: the samples. Interleaved, one process, warm; in the end one row a file and one for all together.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { PDFParse } from 'pdf-parse'
import { readPdf } from '../src/document/formats/pdf/index.ts'
import { LIMITS } from '../src/document/limits.ts'
import { measure } from './measure.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '7' } } })

const samples = (): string[] =>
  readdirSync('samples', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => join('samples', file))

/** What the reader that we measure against does with a file: text in the order of the file, nothing else. */
const bareText = async (bytes: Uint8Array): Promise<string> => {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
  try {
    return (await parser.getText({ pageJoiner: '' })).text
  } finally {
    await parser.destroy()
  }
}

const files = positionals.length > 0 ? positionals : samples()
const total = { ours: 0, bare: 0 }
process.stdout.write('| file | ours, median ms | pdf-parse, median ms | ratio |\n|---|---|---|---|\n')
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file))
  const [ours, bare] = await measure(
    [
      { name: 'readPdf', run: () => readPdf(bytes, { fileName: basename(file), limits: LIMITS }) },
      { name: 'pdf-parse', run: () => bareText(bytes) },
    ],
    Number(values.runs),
  )
  if (!ours || !bare) continue
  total.ours += ours.medianMs
  total.bare += bare.medianMs
  const ratio = ours.medianMs / bare.medianMs
  process.stdout.write(
    `| ${basename(file)} | ${ours.medianMs.toFixed(1)} | ${bare.medianMs.toFixed(1)} | ${ratio.toFixed(2)} |\n`,
  )
}
process.stdout.write(`| all | ${total.ours.toFixed(0)} | ${total.bare.toFixed(0)} | ${(total.ours / total.bare).toFixed(2)} |\n`)
