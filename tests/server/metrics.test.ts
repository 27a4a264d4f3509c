import { afterEach, describe, expect, it } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
import { createKeyRing, hashKey } from '../../src/server/api-keys.ts'
import { createMetrics, watchReader, watchWriter } from '../../src/server/metrics.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp
afterEach(() => app.close())

const RESUME = { name: 'piicanary.txt', content: 'piicanary' }

const post = (body: FormData): Promise<Response> => fetch(`${app.base}/api/v1/matches`, { method: 'POST', body })

const read = async (headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(`${app.base}/metrics`, { headers })).text()

describe('GET /metrics', () => {
  it('counts requests by the route that answered, never by the address that was asked', async () => {
    app = await serveApp()
    await post(makeForm({ resume: RESUME }))
    await fetch(`${app.base}/piicanary`)
    await fetch(`${app.base}/samples/piicanary`)
    const text = await read()
    expect(text).toContain('resume_coverage_request_seconds_count{route="/api/v1/matches",method="POST",status="200"} 1')
    expect(text).toContain('resume_coverage_request_seconds_count{route="none",method="GET",status="404"} 1')
    expect(text).toContain('resume_coverage_request_seconds_count{route="/samples/:name",method="GET",status="404"} 1')
    expect(text).not.toContain('piicanary')
  })

  it('has one label for a route, however its requests end and are written', async () => {
    app = await serveApp()
    await post(makeForm({ resume: RESUME }))
    await post(makeForm({}))
    await fetch(`${app.base}/Api/V1/matches`, { method: 'POST' })
    await fetch(`${app.base}/api/v1/Matches`, { method: 'POST' })
    await fetch(`${app.base}/api/v1/tailored`)
    await fetch(`${app.base}/tailored`)
    await fetch(`${app.base}/api/v1/pool/batches/piicanary`)
    const labels = [...(await read()).matchAll(/_request_seconds_count(.*)/g)].map(([, label]) => label)
    expect(labels.sort()).toEqual([
      '{route="/api/v1/matches",method="POST",status="200"} 1',
      '{route="/api/v1/matches",method="POST",status="400"} 1',
      '{route="/api/v1/pool/batches/:batch",method="GET",status="404"} 1',
      '{route="/api/v1/tailored",method="GET",status="405"} 1',
      '{route="/tailored",method="GET",status="405"} 1',
      '{route="none",method="POST",status="404"} 2',
    ])
  })

  it('counts documents by how reading them ended', async () => {
    const metrics = createMetrics()
    const answers = [
      async () => Promise.reject(new CoverageError('no_text', { file: 'piicanary', reason: 'piicanary' })),
      async () => Promise.reject(new TypeError('piicanary')),
    ]
    const inner = makeReader()
    const open: typeof inner.open = async (source, options) =>
      (typeof source === 'string' ? undefined : answers.pop())?.() ?? inner.open(source, options)
    const reader = metrics.countReads({ ...inner, open })
    app = await serveApp({ metrics, reader })
    for (let index = 0; index < 3; index++) await post(makeForm({ resume: RESUME }))
    const text = await read()
    for (const [outcome, count] of [
      ['ok', 4],
      ['no_text', 1],
      ['internal', 1],
    ]) {
      expect(text).toContain(`resume_coverage_read_seconds_count{as="document",outcome="${outcome}"} ${count}`)
    }
    expect(text).toContain('resume_coverage_match_seconds_count{outcome="ok"} 1')
    expect(text).not.toContain('piicanary')
  })

  it('tells how the reading processes are doing at the moment it is asked', async () => {
    const metrics = createMetrics()
    const load = { busy: 1, waiting: 2, started: 3, killed: 4, died: 5, recycled: 6 }
    watchReader(metrics, { load: () => load, matcherLoad: () => ({ ...load, waiting: 9 }) })
    watchWriter(metrics, { load: () => ({ ...load, waiting: 8 }) })
    app = await serveApp({ metrics })
    expect(await read()).toContain('resume_coverage_readers_killed_total 4')
    load.killed = 7
    const text = await read()
    expect(text).toContain('resume_coverage_readers_killed_total 7')
    expect(text).toContain('resume_coverage_documents_waiting 2')
    expect(text).toContain('resume_coverage_matches_waiting 9')
    expect(text).toContain('resume_coverage_tailorings_waiting 8')
    expect(text).toContain('resume_coverage_writers_killed_total 7')
  })

  it('asks for a key where the API does', async () => {
    app = await serveApp({ keys: createKeyRing({ hashes: [hashKey('k')], file: null }) })
    expect(JSON.parse(await read())).toMatchObject({ error: { code: 'unauthorized' } })
    expect(await read({ authorization: 'Bearer k' })).toContain('# HELP')
  })
})
