import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { CoverageError } from '../../src/errors/index.ts'
import { readJob } from '../../src/index.ts'
import { purge } from '../../src/pool/forget.ts'
import type { PoolReader } from '../../src/pool/ingest.ts'
import { type Pool, verbsOf } from '../../src/pool/open-pool.ts'
import { QUEUE_SCHEMA } from '../../src/pool/queue.ts'
import { orderRescore } from '../../src/pool/rescore.ts'
import { startWorker } from '../../src/pool/worker.ts'
import { placeAmong, scorePublished } from '../../src/published/index.ts'
import { Report } from '../../src/schema/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/load.ts'
import { RESUME_LINES } from '../helpers/draw-resume.ts'
import { openTestPool, type TestPool } from '../helpers/open-test-pool.ts'

const POSTING = `Machine Learning Engineer

Requirements
- PyTorch or TensorFlow
- Kubernetes
- Terraform
`

const POISON = 'poison'
const NOT_A_RESUME = 'not a resume'
const DAMAGED = 'damaged, and read by another'

const textOf = (source: Uint8Array | string): string => (typeof source === 'string' ? source : new TextDecoder().decode(source))

let tries: string[] = []

/** Reads text, and says of some of it what the isolated reader says of files that hurt. */
const reader: PoolReader = {
  open: async (source, { fileName = '' } = {}) => {
    const text = textOf(source)
    tries.push(fileName)
    if (text.includes(POISON)) throw new CoverageError('took_too_long', { file: fileName, limit: '8 seconds' })
    if (text.includes(NOT_A_RESUME)) throw new CoverageError('no_text', { file: fileName, reason: 'it holds hardly a word' })
    const read = readText(text)
    const warning = { code: 'second_reader', message: 'Read by a second reader.' } as const
    return text.includes(DAMAGED) ? { ...read, warnings: [warning] } : read
  },
}

const openReport = (json: Uint8Array): Report => Report.parse(JSON.parse(Buffer.from(json).toString('utf8')))

let test: TestPool
let pool: Pool
beforeAll(async () => {
  test = await openTestPool({ works: true })
  pool = verbsOf(test)
}, 120_000)
afterAll(() => test.close())
beforeEach(async () => {
  await pool.forgetAll('test')
  tries = []
}, 60_000)

const file = (fileName: string, text: string) => ({ fileName, bytes: Buffer.from(text) })
const resumeOf = (name: string): string => RESUME_LINES.join('\n').replace('Ada Lindqvist', name)

/** Adds files, works until nothing waits, and says how the batch stands. */
const addAndWork = async (
  files: readonly { fileName: string; bytes: Buffer }[],
  workers = 1,
  kind: 'resume' | 'posting' = 'resume',
) => {
  const batch = randomUUID()
  const additions = await pool.add(files, batch, kind, 'test')
  const working = Array.from({ length: workers }, () => startWorker(test.context, test.queues, reader, { idleMs: 50 }))
  let state = await pool.batch(batch)
  for (let look = 0; look < 400 && state && state.waiting > 0; look++) {
    await sleep(50)
    state = await pool.batch(batch)
  }
  await Promise.all(working.map((worker) => worker.stop()))
  return { additions, state }
}

const count = async (table: string): Promise<unknown> =>
  (await test.rows(`select count(*)::int as count from ${table}`))[0]?.count

describe('adding files', () => {
  it('reads each once, whatever it is called, and says which are the same', async () => {
    const { additions, state } = await addAndWork([
      file('ada.txt', resumeOf('Ada Lindqvist')),
      file('mira.txt', resumeOf('Mira Oduya')),
      file('copy-of-ada.txt', resumeOf('Ada Lindqvist')),
    ])
    expect(additions.map(({ outcome, sameAs }) => [outcome, sameAs])).toEqual([
      ['added', null],
      ['added', null],
      ['duplicate', 'ada.txt'],
    ])
    expect(state).toMatchObject({ waiting: 0, done: 2, failed: 0 })
    const again = await addAndWork([file('again.txt', resumeOf('Mira Oduya'))])
    expect(again.additions.map(({ outcome }) => outcome)).toEqual(['duplicate'])
    expect(tries.sort()).toEqual(['ada.txt', 'mira.txt'])
  })

  it('tries a file that hurts three times, then names it, and lets go of its bytes', async () => {
    const { state } = await addAndWork([file('hurts.txt', POISON), file('ada.txt', resumeOf('Ada Lindqvist'))])
    expect(tries.filter((name) => name === 'hurts.txt')).toHaveLength(3)
    expect(state).toMatchObject({ done: 1, failed: 1, failures: [{ fileName: 'hurts.txt', code: 'poisoned_file' }] })
    expect(await count('uploads')).toBe(0)
  }, 30_000)

  it('takes no resume of which hidden text could not be told', async () => {
    const { state } = await addAndWork([file('damaged.docx', `${resumeOf('Ada Lindqvist')}\n${DAMAGED}`)])
    expect(state).toMatchObject({ done: 0, failed: 1, failures: [{ fileName: 'damaged.docx', code: 'unreadable_document' }] })
    expect(await count('documents')).toBe(0)
  }, 30_000)

  it('names a file that cannot be read at once: another try would end the same way', async () => {
    const { state } = await addAndWork([file('letter.txt', NOT_A_RESUME)])
    expect([state?.failures[0]?.code, tries]).toEqual(['no_text', ['letter.txt']])
  })

  it('writes each result once, however many work', async () => {
    const files = Array.from({ length: 24 }, (_, index) => file(`${index}.txt`, resumeOf(`Person Number${index}`)))
    const { state } = await addAndWork(files, 3)
    expect(state).toMatchObject({ waiting: 0, done: 24 })
    expect(await test.rows('select max(completions)::int as most, min(completions)::int as least from tasks')).toEqual([
      { most: 1, least: 1 },
    ])
    expect(await count('documents')).toBe(24)
  })

  it('keeps nothing of a file that was forgotten while it was read', async () => {
    const files = [file('ada.txt', resumeOf('Ada Lindqvist'))]
    const [addition] = await pool.add(files, randomUUID(), 'resume', 'test')
    const slow: PoolReader = {
      open: async (source) => {
        await pool.forget(addition?.sha256 ?? '', 'test')
        return readText(textOf(source))
      },
    }
    const worker = startWorker(test.context, test.queues, slow, { idleMs: 50 })
    await sleep(500)
    await worker.stop()
    expect([await count('documents'), await count('tasks'), await count('texts')]).toEqual([0, 0, 0])
  })
})

describe('the pool', () => {
  it('shows the statement of purpose at the head of a ranking, and equal scores at one place', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist')), file('mira.txt', resumeOf('Mira Oduya'))])
    const ranking = await pool.rank(readText(POSTING), { top: 5, who: 'test' })
    expect(Object.keys(ranking)[0]).toBe('purpose')
    expect(ranking.resumes.map(({ place }) => place)).toEqual([1, 1])
    expect(ranking.resumes[0]).toMatchObject({ score: 66.7, required: { met: 2, of: 3 } })
    expect(ranking.ties.rule).toMatch(/drawn by lot/)
  })

  it('leaves nobody out but by a filter, and says how many that were', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist'))])
    const job = readText(POSTING)
    const strict = await pool.rank(job, { top: 5, filters: { minYears: 30, degree: 'master' }, who: 'test' })
    expect([strict.resumes, strict.filters.leftOut]).toEqual([[], 1])
    const fair = await pool.rank(job, { top: 5, filters: { minYears: 3, degree: 'bachelor' }, who: 'test' })
    expect([fair.resumes.length, fair.filters.leftOut]).toEqual([1, 0])
  })

  it('gives the report of a resume with the score of the list', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist'))])
    const { resumes, job } = await pool.rank(readText(POSTING), { top: 1, who: 'test' })
    const report = openReport(await pool.report(resumes[0]?.code ?? '', job.id, { who: 'test' }))
    expect(report.score).toBe(resumes[0]?.score)
    expect(report.analysis.document.text).toContain('Ada Lindqvist')
  })

  it('lists the postings that a resume covers most of', async () => {
    await addAndWork(
      [file('ml.txt', POSTING), file('ops.txt', 'Platform Engineer\n\nRequirements\n- Terraform\n- Ansible\n')],
      1,
      'posting',
    )
    const ranking = await pool.rankPostings(readText(resumeOf('Ada Lindqvist')), { top: 5, who: 'test' })
    expect(ranking.jobs.map(({ title, score }) => [title, score])).toEqual([
      ['Machine Learning Engineer', 66.7],
      ['Platform Engineer', 0],
    ])
  })

  it('says of each posting how many published resumes cover less, and holds it against them once', async () => {
    await addAndWork([file('ml.txt', POSTING)], 1, 'posting')
    const ask = () => pool.rankPostings(readText(resumeOf('Ada Lindqvist')), { top: 5, who: 'test' })
    const [first] = (await ask()).jobs
    const published = scorePublished(await readJob(POSTING), loadTaxonomy())
    expect(first?.among).toEqual(placeAmong(first?.score ?? 0, published))
    await sql`update jobs set published = array[0, 0, 999]::smallint[]`.execute(test.context.db)
    expect((await ask()).jobs[0]?.among).toEqual({ above: 2, of: 3 })
  })

  it('forgets a resume at once: its text, scores and what waits of it in the queue', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist'))])
    const { resumes } = await pool.rank(readText(POSTING), { top: 1, who: 'test' })
    expect(await count('scores')).toBe(1)
    expect(await pool.forget(resumes[0]?.code ?? '', 'test')).toBe(1)
    for (const table of ['documents', 'texts', 'analyses', 'credits', 'scores', 'tasks', 'uploads'])
      expect(await count(table)).toBe(0)
    expect(await count(`${QUEUE_SCHEMA}.job where name = 'ingest'`)).toBe(0)
  })

  it('writes down who asked what, and nobody of whom it was asked', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist'))])
    await pool.rank(readText(POSTING), { top: 1, who: 'the office' })
    const [latest] = await pool.audited(1)
    expect(latest).toMatchObject({ who: 'the office', action: 'rank', details: { top: 1 } })
    expect(JSON.stringify(await pool.audited(100))).not.toMatch(/\bada\b|lindqvist/i)
  })

  it('does not rank what has expired, and purges it', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist'))])
    const later = { ...test.context, now: () => new Date(Date.now() + 31 * 24 * 3600 * 1000) }
    const ranking = await verbsOf({ ...test, context: later }).rank(readText(POSTING), { top: 1, who: 'test' })
    expect(ranking.resumes).toEqual([])
    expect(await purge(later)).toBe(1)
    expect(await count('texts')).toBe(0)
  })

  it('understands all resumes and postings anew for another edition, and ranks by that alone', async () => {
    await addAndWork([file('ada.txt', resumeOf('Ada Lindqvist'))])
    await addAndWork([file('ml.txt', POSTING)], 1, 'posting')
    const [row] = await test.rows(
      "insert into editions (engine, taxonomy, scoring) values ('next', $1, 'x') on conflict do nothing returning id",
      [randomUUID()],
    )
    const next = { ...test.context, edition: Number(row?.id) }
    const newer = verbsOf({ ...test, context: next })
    expect((await newer.status()).outdated).toBe(1)
    await orderRescore(next, test.queues)
    const worker = startWorker(next, test.queues, reader, { idleMs: 50 })
    for (let look = 0; look < 100 && (await newer.status()).outdated > 0; look++) await sleep(50)
    await worker.stop()
    expect(await newer.status()).toMatchObject({ outdated: 0, resumes: 1, postings: 1 })
    expect((await newer.rank(readText(POSTING), { top: 1, who: 'test' })).resumes[0]?.score).toBe(66.7)
    expect(await test.rows('select distinct edition_id from analyses union select distinct edition_id from credits')).toEqual([
      { edition_id: next.edition },
    ])
  }, 30_000)

  it('shows codes alone in a blind pool, and no name, contact or school in a report', async () => {
    await addAndWork([file('ada-lindqvist.txt', resumeOf('Ada Lindqvist'))])
    const blind = verbsOf({ ...test, context: { ...test.context, blind: true } })
    const { resumes, job } = await blind.rank(readText(POSTING), { top: 1, who: 'test' })
    expect(resumes[0]?.fileName).toBeNull()
    const report = openReport(await blind.report(resumes[0]?.code ?? '', job.id, { who: 'test' }))
    expect(report.score).toBe(resumes[0]?.score)
    expect(JSON.stringify(report)).not.toMatch(/lindqvist|ada@|example\.org|lakeside/i)
    expect(report.analysis.document.text).toContain('PyTorch')
  })

  it('tells nobody the name of a file that could not be read in a blind pool, nor what was said of it', async () => {
    const { state } = await addAndWork([file('ada-lindqvist.txt', NOT_A_RESUME)])
    expect(JSON.stringify(state)).toMatch(/lindqvist/)
    const blind = verbsOf({ ...test, context: { ...test.context, blind: true } })
    const told = [await blind.batch(state?.batch ?? ''), await blind.status()]
    expect(told.map((one) => one?.failures[0])).toMatchObject(Array(2).fill({ fileName: null, code: 'no_text' }))
    expect(JSON.stringify(told)).not.toMatch(/lindqvist/)
  })
})
