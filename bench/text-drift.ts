/**
 * Does a change of a reader lose text?   npx tsx bench/text-drift.ts DIR --save before.json; … --against before.json
 *
 * Stores the number of letters and digits read from every PDF and DOCX under DIR, by its path; no text. Compared with an
 * earlier run it names each file that lost more than 5 % of them, gained as many, or is answered differently, and exits with 1
 * if any lost.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createReader } from '../src/index.ts'

const NOTABLE_SHARE = 0.05
const AT_ONCE = 4

/** Letters and digits read, or the code of the error. */
const Extract = z.union([z.number(), z.string()])
const Extracts = z.record(z.string(), Extract)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'string' }, against: { type: 'string' } },
})
const [directory = '.'] = positionals

const reader = createReader()

const extract = async (file: string): Promise<z.infer<typeof Extract>> => {
  try {
    const { document } = await reader.read(readFileSync(join(directory, file)), { asOf: '2026-11' })
    return document.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed'
  }
}

const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:pdf|docx)$/i.test(file))
  .sort()
const extracts: Record<string, z.infer<typeof Extract>> = {}
let next = 0
const work = async (): Promise<void> => {
  for (let file = files[next++]; file !== undefined; file = files[next++]) extracts[file] = await extract(file)
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
await reader.close()

if (values.save !== undefined) {
  writeFileSync(values.save, `${JSON.stringify(Object.fromEntries(files.map((file) => [file, extracts[file]])), null, 1)}\n`)
}

const before = values.against === undefined ? {} : Extracts.parse(JSON.parse(readFileSync(values.against, 'utf8')))
let lost = 0
for (const [file, was] of Object.entries(before)) {
  const is = extracts[file]
  if (is === undefined || is === was) continue
  const bothRead = typeof was === 'number' && typeof is === 'number'
  const change = bothRead ? (is - was) / Math.max(was, 1) : Number.NaN
  if (bothRead && Math.abs(change) <= NOTABLE_SHARE) continue
  const isLoss = bothRead ? change < 0 : typeof was === 'number'
  if (isLoss) lost++
  console.log(`${isLoss ? 'lost  ' : 'gained'} ${file}: ${was} → ${is}`)
}
console.log(`${files.length} files read, ${lost} lost text`)
process.exitCode = lost === 0 ? 0 : 1
