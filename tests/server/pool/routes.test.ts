import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import { readText } from '../../../src/document/index.ts'
import type { Pool, PoolWorker } from '../../../src/pool/index.ts'
import { verbsOf } from '../../../src/pool/open-pool.ts'
import { Additions, BatchState, PoolStatus, PostingRanking, Ranking, Report } from '../../../src/schema/index.ts'
import { createKeyRing, hashKey } from '../../../src/server/api-keys.ts'
import { RESUME_LINES } from '../../helpers/draw-resume.ts'
import { openTestPool, type TestPool } from '../../helpers/open-test-pool.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../../helpers/serve-app.ts'

const POSTING = 'Machine Learning Engineer\n\nRequirements\n- PyTorch or TensorFlow\n- Kubernetes\n- Terraform\n'
const KEY = 'a key of the career office'

const textOf = (source: Uint8Array | string): string => (typeof source === 'string' ? source : new TextDecoder().decode(source))
const reader = makeReader({ open: async (source) => readText(textOf(source)) })

let test: TestPool
let app: ServedApp
let worker: PoolWorker
beforeAll(async () => {
  test = await openTestPool({ works: true })
  const pool: Pool = verbsOf(test)
  worker = pool.work(reader, { idleMs: 50 })
  app = await serveApp({
    reader,
    pool: { open: async () => pool },
    keys: createKeyRing({ hashes: [hashKey(KEY)], file: null }),
  })
}, 120_000)
afterAll(async () => {
  await app.close()
  await worker.stop()
  await test.close()
})

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${app.base}/api/v1/pool${path}`, { ...init, headers: { 'X-API-Key': KEY } })

const postFiles = async (path: string, files: Readonly<Record<string, string>>): Promise<Additions> => {
  const form = new FormData()
  for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content]), name)
  const response = await ask(path, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  return Additions.parse(await response.json())
}

const RESUME = RESUME_LINES.join('\n')

describe('the pool over HTTP', () => {
  it('asks for a key', async () => {
    expect((await fetch(`${app.base}/api/v1/pool/status`)).status).toBe(401)
  })

  it('takes many files, tells how they are read, ranks, reports and forgets', async () => {
    const { batch, files } = await postFiles('/resumes', {
      'ada.txt': RESUME,
      'mira.txt': RESUME.replace('Ada', 'Mira'),
      'copy.txt': RESUME,
    })
    expect(files.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'duplicate'])

    const events = await (await ask(`/batches/${batch}/events`)).text()
    const states = [...events.matchAll(/^data: (\{"batch.*)$/gm)].map(([, json]) => BatchState.parse(JSON.parse(json ?? '')))
    expect(states.at(-1)).toMatchObject({ waiting: 0, done: 2, failed: 0 })
    expect(events.endsWith('event: end\ndata: {}\n\n')).toBe(true)

    const ranked = await ask('/rankings', { method: 'POST', body: makeForm({ job: POSTING, top: '2' }) })
    const ranking = Ranking.parse(await ranked.json())
    expect(ranking.resumes.map(({ score }) => score)).toEqual([66.7, 66.7])

    const [best] = ranking.resumes
    const report = Report.parse(await (await ask(`/resumes/${best?.code}/report?job=${ranking.job.id}`)).json())
    expect(report.score).toBe(best?.score)

    const csv = await ask('/rankings', { method: 'POST', body: makeForm({ job: POSTING, format: 'csv' }) })
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
    expect((await csv.text()).split('\r\n')[1]).toBe('place,code,file,score,required_met,required_of,preferred_met,preferred_of')

    expect(await (await ask(`/resumes/${best?.code}`, { method: 'DELETE' })).json()).toEqual({ forgotten: 1 })
    expect((await ask(`/resumes/${best?.code}`, { method: 'DELETE' })).status).toBe(404)
    expect(PoolStatus.parse(await (await ask('/status')).json()).resumes).toBe(1)
    expect(await (await ask('/resumes', { method: 'DELETE' })).json()).toEqual({ forgotten: 1 })
  }, 30_000)

  it('answers the typed client', async () => {
    const { pool } = createClient({ baseUrl: app.base, apiKey: KEY })
    const { batch } = await pool.addResumes([{ bytes: Buffer.from(`${RESUME}\nIris`), fileName: 'iris.txt' }])
    await (await ask(`/batches/${batch}/events`)).text()
    expect(await pool.batch(batch)).toMatchObject({ waiting: 0, done: 1, failed: 0 })
    const ranking = await pool.rank(POSTING, { top: 1, minYears: 0 })
    const [best] = ranking.resumes
    const code = best?.code ?? ''
    expect((await pool.report(code, ranking.job.id, { blind: true })).score).toBe(best?.score)
    expect((await pool.rankPostings({ code })).jobs).toEqual((await pool.rankPostings(`${RESUME}\nIris`)).jobs)
    expect(await pool.forget(code)).toEqual({ forgotten: 1 })
    await expect(pool.forget(code)).rejects.toMatchObject({ code: 'not_in_pool', status: 404 })
    expect((await pool.status()).resumes).toBe(0)
    expect(await pool.forgetAll()).toEqual({ forgotten: 0 })
  }, 30_000)

  it('tells which postings a resume covers', async () => {
    const { batch } = await postFiles('/postings', { 'job.txt': POSTING })
    await (await ask(`/batches/${batch}/events`)).text()
    const answer = await ask('/posting-rankings', { method: 'POST', body: makeForm({ resume: RESUME }) })
    expect(PostingRanking.parse(await answer.json()).jobs).toMatchObject([{ score: 66.7 }])
  })

  it('knows no posting of a number that no posting can have', async () => {
    const { batch, files } = await postFiles('/resumes', { 'numbers.txt': `${RESUME}\nNumbers` })
    await (await ask(`/batches/${batch}/events`)).text()
    for (const job of ['99999999999', '2147483648', '2147483647']) {
      const answer = await ask(`/resumes/${files[0]?.sha256}/report?job=${job}`)
      expect([job, answer.status]).toEqual([job, 404])
    }
  })

  it('logs no hash of a resume, by which one could tell later whose it was', async () => {
    const sha256 = 'ab'.repeat(32)
    await ask(`/resumes/${sha256}`, { method: 'DELETE' })
    await ask(`/resumes/${sha256}/report?job=1`)
    // A number drawn for a request may hold these letters.
    expect(JSON.stringify(app.log).replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '')).not.toContain('abab')
    expect(app.log.slice(-2).map(({ path }) => path)).toEqual(['/api/v1/pool/resumes/:code', '/api/v1/pool/resumes/:code/report'])
  })

  it('writes down whose key asked', async () => {
    await ask('/rankings', { method: 'POST', body: makeForm({ job: POSTING }) })
    expect((await test.rows('select who from audit order by id desc limit 1'))[0]?.who).toBe('key key 1 of API_KEYS')
  })

  it.each([
    ['GET', '/batches/not-a-batch', 404, 'not_in_pool'],
    ['GET', '/resumes/00000000/report?job=x', 400, 'invalid_request'],
    ['GET', '/resumes/00000000/report?job=99999999999', 404, 'not_in_pool'],
    ['POST', '/status', 405, 'method_not_allowed'],
  ])('answers %s %s with %i', async (method, path, status, code) => {
    const response = await ask(path, { method })
    expect([response.status, (await response.json()).error.code]).toEqual([status, code])
  })

  it('says that there is none where a server keeps none', async () => {
    const bare = await serveApp()
    const response = await fetch(`${bare.base}/api/v1/pool/status`)
    expect([response.status, (await response.json()).error.code]).toEqual([404, 'pool_off'])
    await bare.close()
  })
})
