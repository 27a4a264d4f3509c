/**
 * How long does it take to find the fifty resumes that cover most of a posting, and what does a resume cost?
 *
 *   npx tsx bench/pool.ts 1000 10000 100000              on a PostgreSQL server of its own
 *   npx tsx bench/pool.ts --embedded 1000 10000 100000   on PGlite
 *   npx tsx bench/pool.ts 1000000                        the simulation at a million
 *
 * Bounds and scores are worked out in children, as in a service: two at once.
 * 20,000 analyses of invented resumes are made; beyond that each is repeated, with a lot of its own.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom, inventResume } from '../scripts/pool/invent-resumes.ts'
import { startPostgres } from '../scripts/pool/postgres-server.ts'
import { read, readJob } from '../src/index.ts'
import { createMatcher, packPosting, packResume } from '../src/matching/index.ts'
import { makeBlocks } from '../src/pool/blocks.ts'
import { type OpenPool, openParts } from '../src/pool/open-pool.ts'
import { rankResumes } from '../src/pool/rank.ts'
import type { Analysis, Job } from '../src/schema/index.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'

const DISTINCT = 20_000
/** How many are really read; the others are these with some mentions removed. */
const READ = 1_000
const CHUNK = 250
const TOP = 50
const ROUNDS = 3

const embedded = process.argv.includes('--embedded')
const sizes = process.argv.slice(2).flatMap((arg) => (/^\d+$/.test(arg) ? [Number(arg)] : []))
const taxonomy = loadTaxonomy()

const readBases = async (): Promise<Analysis[]> => {
  const bases: Analysis[] = []
  for (let seed = 0; seed < READ; seed++) bases.push(await read(inventResume(seed), { asOf: '2026-11', taxonomy }))
  return bases
}

const vary = (base: Analysis, seed: number): Analysis => {
  const random = createRandom(seed)
  return { ...base, mentions: base.mentions.filter(() => random() > 0.25) }
}

interface Row {
  readonly sha256: string
  readonly text: string
  readonly body: string
  readonly entries: string
  readonly degrees: string
  readonly months: number
  readonly undated: boolean
  readonly code: string
}

const rowOf = (analysis: Analysis, seed: number): Row => {
  const { text, body, sketch } = packResume(analysis, taxonomy)
  const { entries, months, undated, degrees } = sketch
  return {
    sha256: createHash('sha256').update(`resume ${seed}`).digest('hex'),
    text: Buffer.from(text).toString('hex'),
    body: Buffer.from(body).toString('hex'),
    entries: Buffer.from(entries).toString('hex'),
    degrees: Buffer.from(degrees).toString('hex'),
    months,
    undated,
    code: randomBytes(6).toString('hex'),
  }
}

const insert = async ({ context }: OpenPool, rows: readonly Row[]): Promise<void> => {
  await context.execute(
    `with given as (
      select * from json_to_recordset($1::json) as r (sha256 text, text text, body text, entries text, degrees text, months int, undated boolean, code text)
    ), document as (
      insert into documents (sha256, code, file_name, media_type, bytes, added_by, expires_at)
      select decode(sha256, 'hex'), code, code || '.pdf', 'application/pdf', 40000, 'bench', now() + interval '30 days' from given
      returning id, code, expires_at
    ), kept_text as (
      insert into texts select d.id, decode(g.text, 'hex') from document d join given g using (code)
    ), kept_analysis as (
      insert into analyses select d.id, $2, '2026-11', decode(g.body, 'hex') from document d join given g using (code)
    )
    insert into credits (document_id, edition_id, lot, months, undated, expires_at, degrees, entries)
    select d.id, $2, ('x' || left(code, 8))::bit(32)::bigint >> 1, g.months, g.undated, d.expires_at, decode(g.degrees, 'hex'), decode(g.entries, 'hex')
    from document d join given g using (code)`,
    [JSON.stringify(rows), context.edition],
  )
}

const MULTIPLY = [
  `insert into documents (sha256, code, file_name, media_type, bytes, added_by, expires_at)
   select sha256(sha256 || convert_to($1::text, 'UTF8')), substr(md5(code || $1::text), 1, 12), file_name, media_type, bytes, added_by, expires_at
   from documents where id <= $2::int order by id`,
  'insert into texts select d.id, t.body from documents d join texts t on t.document_id = (d.id - 1) % $2::int + 1 where d.id > $1::int',
  `insert into analyses select d.id, a.edition_id, a.as_of, a.body
   from documents d join analyses a on a.document_id = (d.id - 1) % $2::int + 1 where d.id > $1::int`,
  `insert into credits (document_id, edition_id, lot, months, undated, expires_at, degrees, entries)
   select d.id, c.edition_id, ('x' || left(d.code, 8))::bit(32)::bigint >> 1, c.months, c.undated, c.expires_at, c.degrees, c.entries
   from documents d join credits c on c.document_id = (d.id - 1) % $2::int + 1 where d.id > $1::int`,
]

/** Repeats each of the first DISTINCT, in one go. */
const multiply = async ({ context }: OpenPool, from: number): Promise<void> => {
  await context.execute(MULTIPLY[0] ?? '', [String(from), DISTINCT])
  for (const statement of MULTIPLY.slice(1)) await context.execute(statement, [from, DISTINCT])
}

const grow = async (pool: OpenPool, bases: readonly Analysis[], from: number, to: number): Promise<number> => {
  const distinct = Math.min(to, DISTINCT)
  let spentMs = 0
  for (let at = from; at < distinct; at += CHUNK) {
    const seeds = Array.from({ length: Math.min(CHUNK, distinct - at) }, (_, index) => at + index)
    const rows = seeds.map((seed) => rowOf(vary(bases[seed % bases.length] as Analysis, seed), seed))
    const startedMs = performance.now()
    await insert(pool, rows)
    await makeBlocks(pool.context)
    spentMs += performance.now() - startedMs
  }
  for (let at = Math.max(from, distinct); at < to; at += DISTINCT) {
    const startedMs = performance.now()
    await multiply(pool, at)
    await makeBlocks(pool.context)
    spentMs += performance.now() - startedMs
  }
  return spentMs / (to - from)
}

const ROOT = new URL('../samples/', import.meta.url)
const readPostings = async (): Promise<Job[]> => {
  const jobs = new Map<string, Job>()
  for (const sample of readdirSync(ROOT)) {
    try {
      const job = await readJob(readFileSync(new URL(`${sample}/job.txt`, ROOT), 'utf8'), { taxonomy })
      jobs.set(job.document.sha256, job)
    } catch {
      // A sample without a posting.
    }
  }
  return [...jobs.values()]
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0

const print = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b)
  return `${name}: median ${percentile(sorted, 0.5).toFixed(0)} ms, p95 ${percentile(sorted, 0.95).toFixed(0)} ms, max ${sorted.at(-1)?.toFixed(0)} ms`
}

const rankAll = async ({ context }: OpenPool, jobs: readonly Job[]): Promise<string[]> => {
  const [fresh, again, scored]: number[][] = [[], [], []]
  for (let round = -1; round < ROUNDS; round++) {
    for (const job of jobs) {
      await context.execute('delete from scores')
      for (const times of [fresh, again]) {
        const startedMs = performance.now()
        const ranking = await rankResumes(context, packPosting(job, taxonomy), { top: TOP, who: 'bench' })
        if (round < 0) continue
        times?.push(performance.now() - startedMs)
        if (times === fresh) scored?.push(ranking.pool.scored)
      }
    }
  }
  return [
    print(`top ${TOP}, scores not kept yet`, fresh ?? []),
    print(`top ${TOP}, asked again`, again ?? []),
    `held against a posting one by one: median ${percentile(
      [...(scored ?? [])].sort((a, b) => a - b),
      0.5,
    )}, most ${Math.max(...(scored ?? []))}`,
  ]
}

const sizeOf = async ({ context }: OpenPool, resumes: number): Promise<string> => {
  const { rows } = await context.execute(
    `select pg_total_relation_size('texts')::float8 as texts, pg_total_relation_size('analyses')::float8 as analyses,
      pg_total_relation_size('credits')::float8 as credits, pg_total_relation_size('lists')::float8 as lists, pg_total_relation_size('documents')::float8 as documents`,
  )
  const sizes = rows[0] as Record<string, number>
  const each = (name: string): string => `${name} ${((sizes[name] ?? 0) / resumes / 1_000).toFixed(2)} kB`
  const rest = ((sizes.analyses ?? 0) + (sizes.credits ?? 0) + (sizes.lists ?? 0) + (sizes.documents ?? 0)) / resumes / 1_000
  return `a resume without its text ${rest.toFixed(2)} kB (${['analyses', 'credits', 'lists', 'documents'].map(each).join(', ')}); ${each('texts')}`
}

const folder = mkdtempSync(join(tmpdir(), 'bench-pool-'))
const server = embedded ? null : await startPostgres(['shared_buffers=3GB', 'max_wal_size=8GB', 'work_mem=64MB'])
const matcher = createMatcher()
await matcher.prepare()
const pool = await openParts({
  databaseUrl: server?.url ?? null,
  folder,
  taxonomy,
  retentionDays: 30,
  blind: false,
  askStore: matcher.askStore,
})
try {
  const [bases, jobs] = [await readBases(), await readPostings()]
  console.log(`${embedded ? 'PGlite' : 'PostgreSQL'}, ${jobs.length} postings, ${ROUNDS} rounds after one that is not counted`)
  let resumes = 0
  for (const size of sizes) {
    const cost = await grow(pool, bases, resumes, size)
    resumes = size
    await pool.context.execute('vacuum analyze')
    console.log(`\n${size.toLocaleString('en-US')} resumes, at a load of ${loadavg()[0]?.toFixed(1)}`)
    console.log(`adding one to the tables: ${cost.toFixed(2)} ms`)
    console.log(await sizeOf(pool, size))
    for (const line of await rankAll(pool, jobs)) console.log(line)
  }
} finally {
  await pool.queues.close()
  await pool.context.close()
  await matcher.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}
