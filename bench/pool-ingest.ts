/**
 * How many resumes a second do two workers take in?   npx tsx bench/pool-ingest.ts [files]
 *
 * PDFs of one to three pages, invented and never read before, on a PostgreSQL server of its own.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { loadavg, tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { inventResume } from '../scripts/pool/invent-resumes.ts'
import { startPostgres } from '../scripts/pool/postgres-server.ts'
import { openParts, verbsOf } from '../src/pool/open-pool.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'

const FILES = Number(process.argv[2] ?? 300)
const WORKERS = 2
const ADDED_AT_ONCE = 20

/** Resumes have one, two and three pages in turn. */
const drawPdf = (seed: number): Promise<Buffer> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4' })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    const fontSizePt = [9, 16, 24][seed % 3] ?? 9
    pdf.fontSize(fontSizePt)
    for (const line of inventResume(seed).split('\n')) pdf.text(line === '' ? ' ' : line)
    pdf.end()
  })

const server = await startPostgres()
const parts = await openParts({
  databaseUrl: server.url,
  folder: tmpdir(),
  taxonomy: loadTaxonomy(),
  retentionDays: 30,
  blind: false,
})
const pool = verbsOf(parts)
const main = new URL('../dist/cli/main.js', import.meta.url).pathname
const workers = Array.from({ length: WORKERS }, () =>
  spawn(process.execPath, [main, 'worker'], { env: { ...process.env, DATABASE_URL: server.url }, stdio: 'ignore' }),
)
const settledOf = async (batch: string): Promise<number> => {
  const state = await pool.batch(batch)
  return state ? state.done + state.failed : 0
}
try {
  const warmUp = randomUUID()
  await pool.add(
    [
      { fileName: 'first.pdf', bytes: await drawPdf(1_000_000) },
      { fileName: 'second.pdf', bytes: await drawPdf(1_000_001) },
    ],
    warmUp,
    'resume',
    'bench',
  )
  while ((await settledOf(warmUp)) < 2) await sleep(100)
  const files = await Promise.all(
    Array.from({ length: FILES }, async (_, seed) => ({ fileName: `${seed}.pdf`, bytes: await drawPdf(seed) })),
  )
  const batch = randomUUID()
  const startedMs = performance.now()
  for (let at = 0; at < FILES; at += ADDED_AT_ONCE) await pool.add(files.slice(at, at + ADDED_AT_ONCE), batch, 'resume', 'bench')
  while ((await settledOf(batch)) < FILES) await sleep(50)
  const seconds = (performance.now() - startedMs) / 1_000
  const { rows } = await parts.context.execute(
    `select ((pg_total_relation_size('analyses') + pg_total_relation_size('credits') + pg_total_relation_size('documents')) / count(*) / 1000.0)::float8 as rest
     from documents`,
  )
  const kilobytes = (rows[0] as { rest: number }).rest
  console.log(
    `${FILES} PDFs, ${WORKERS} workers: ${(FILES / seconds).toFixed(1)} a second, at a load of ${loadavg()[0]?.toFixed(1)}; ${kilobytes.toFixed(2)} kB a resume without its text`,
  )
} finally {
  for (const worker of workers) worker.kill('SIGKILL')
  await pool.close()
  server.stop()
}
