import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CoverageError, ERRORS } from '../../src/errors/index.ts'
import type { IsolatedReader } from '../../src/index.ts'
import { Analysis, Check, Job, Report } from '../../src/schema/index.ts'
import type { Readiness } from '../../src/server/routes/health.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../helpers/serve-app.ts'

const RESUME = { name: 'resume.txt', content: 'EXPERIENCE' }
const POSTING = { name: 'job.txt', content: 'Requirements' }

let app: ServedApp
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())

const post = (path: string, body: FormData | string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(app.base + path, {
    method: 'POST',
    body,
    headers: { ...(typeof body === 'string' && { 'content-type': 'application/json' }), ...headers },
  })

const own = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }

const errorOf = async (response: Response): Promise<{ status: number; code: string; message: string }> => {
  const body: unknown = await response.json()
  expect(body).toEqual({
    error: {
      code: expect.any(String),
      message: expect.any(String),
      hint: expect.any(String),
      requestId: response.headers.get('x-request-id'),
    },
  })
  const { error } = body as { error: { code: string; message: string; hint: string } }
  return { status: response.status, ...error }
}

/** The posting in both forms at once. */
const givenTwice = (): FormData => {
  const form = makeForm({ resume: RESUME, job: POSTING })
  form.append('job', 'Requirements')
  return form
}

const givenTwoFiles = (): FormData => {
  const form = makeForm({ resume: RESUME })
  form.append('resume', new Blob(['EDUCATION']), 'other.txt')
  return form
}

describe('the API', () => {
  it.each(['resume', 'file'])('answers a file in the field "%s" with an Analysis', async (field) => {
    const response = await post('/api/v1/readings', makeForm({ [field]: RESUME }))
    expect(response.status).toBe(200)
    Analysis.parse(await response.json())
  })

  it.each([
    ['a file', makeForm({ job: POSTING })],
    ['a text field', makeForm({ job: 'Requirements' })],
    ['JSON', JSON.stringify({ text: 'Requirements' })],
  ])('answers a posting as %s with a Job', async (_form, body) => {
    const response = await post('/api/v1/requirements', body)
    expect(response.status).toBe(200)
    Job.parse(await response.json())
  })

  it.each([
    ['two files', makeForm({ resume: RESUME, job: POSTING })],
    ['a file and a text field', makeForm({ resume: RESUME, job: 'Requirements', asOf: '2026-11' })],
    ['JSON', JSON.stringify({ resume: 'EXPERIENCE', job: 'Requirements' })],
    ['no posting', makeForm({ resume: RESUME })],
    ['no posting, at a level', JSON.stringify({ resume: 'EXPERIENCE', job: null, level: 'senior' })],
  ])('answers %s with a Report', async (_form, body) => {
    const response = await post('/api/v1/matches', body)
    expect(response.status).toBe(200)
    Report.parse(await response.json())
  })

  it.each([
    ['two files', makeForm({ original: RESUME, tailored: RESUME })],
    ['a file and text', makeForm({ original: RESUME, tailored: 'EXPERIENCE', job: 'Requirements', asOf: '2026-11' })],
    ['JSON', JSON.stringify({ original: 'EXPERIENCE', tailored: 'EXPERIENCE' })],
  ])('answers an original and a tailored resume as %s with a Check', async (_form, body) => {
    const response = await post('/api/v1/checks', body)
    expect(response.status).toBe(200)
    Check.parse(await response.json())
  })

  it.each([
    ['no original', makeForm({ tailored: RESUME }), 400, 'missing_document', 'No original resume was given.'],
    ['no tailored resume', makeForm({ original: RESUME }), 400, 'missing_document', 'No tailored resume was given.'],
    ['a blank side', JSON.stringify({ original: 'x', tailored: ' ' }), 422, 'empty_text', 'The tailored resume is empty'],
    ['a posting as a file', makeForm({ original: RESUME, job: POSTING }), 400, 'invalid_request', 'job'],
  ])('refuses a check with %s, and says which side it is', async (_what, body, status, code, message) => {
    expect(await errorOf(await post('/api/v1/checks', body))).toMatchObject({
      status,
      code,
      message: expect.stringContaining(message),
    })
  })

  it('says which side of a check cannot be read', async () => {
    const reader = makeReader()
    let opened = 0
    const open: typeof reader.open = async (source) => {
      if (++opened === 2) throw new CoverageError('no_text', { file: 'b.pdf', reason: 'it is a scan' })
      return reader.open(source)
    }
    const other = await serveApp({ reader: { ...reader, open } })
    const response = await fetch(`${other.base}/api/v1/checks`, {
      method: 'POST',
      body: makeForm({ original: RESUME, tailored: RESUME }),
    })
    expect(await errorOf(response)).toMatchObject({
      status: 422,
      code: 'no_text',
      message: expect.stringMatching(/^The tailored resume: b\.pdf/),
    })
    await other.close()
  })

  it('holds a resume without a posting against the role brief of the level', async () => {
    const asked: unknown[] = []
    const reader = makeReader()
    const open: typeof reader.open = async (source) => {
      if (typeof source === 'string') asked.push(source)
      return reader.open(source)
    }
    const other = await serveApp({ reader: { ...reader, open } })
    for (const level of ['entry', 'senior']) {
      await fetch(`${other.base}/api/v1/matches`, { method: 'POST', body: makeForm({ resume: RESUME, level }) })
    }
    await other.close()
    expect(new Set(asked).size).toBe(2)
    expect(asked.every((posting) => typeof posting === 'string' && posting.length > 100)).toBe(true)
  })

  it.each([
    ['no resume', makeForm({ job: 'Requirements' }), 400, 'missing_document'],
    ['a blank posting', makeForm({ resume: RESUME, job: '  ' }), 422, 'empty_text'],
    ['a blank resume', JSON.stringify({ resume: ' ' }), 422, 'empty_text'],
    ['a posting twice', givenTwice(), 400, 'invalid_request'],
    ['a level that is not one', makeForm({ resume: RESUME, level: 'wizard' }), 400, 'invalid_request'],
    [
      'a level beside a posting',
      makeForm({ resume: RESUME, job: 'Requirements\n- Python', level: 'mid' }),
      400,
      'level_with_posting',
    ],
    ['a month that is not one', makeForm({ resume: RESUME, asOf: '2026-13' }), 400, 'invalid_request'],
    ['a field that is not known', JSON.stringify({ resume: 'x', resum: 'y' }), 400, 'invalid_request'],
    ['a number for a resume', JSON.stringify({ resume: 7 }), 400, 'invalid_request'],
    ['a list', '[]', 400, 'invalid_request'],
    ['cut JSON', '{"resume": "EXPER', 400, 'invalid_request'],
    ['a name that pollutes', '{"__proto__": {"polluted": 1}, "resume": "x"}', 400, 'invalid_request'],
    ['100,000 nested lists', `{"resume": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'invalid_request'],
    ['a posting over 50,000 characters', JSON.stringify({ resume: 'x', job: 'y '.repeat(30_000) }), 413, 'text_too_long'],
    ['a JSON body over 1 MB', JSON.stringify({ resume: 'x'.repeat(1_100_000) }), 413, 'text_too_long'],
  ])('refuses %s', async (_what, body, status, code) => {
    expect(await errorOf(await post('/api/v1/matches', body))).toMatchObject({ status, code })
    expect('polluted' in {}).toBe(false)
  })

  it.each(['/api/v1/matches', '/api/v1/tailored'])('%s says at once what is wrong with both documents', async (path) => {
    const open: IsolatedReader['open'] = async (source) =>
      typeof source === 'string' ? makeReader().open(source) : Promise.reject(new CoverageError('empty_file', { file: 'cv.pdf' }))
    const readJob = async () => Promise.reject(new CoverageError('no_requirements'))
    const other = await serveApp({ reader: makeReader({ open, readJob }) })
    const ask = (body: FormData) => fetch(other.base + path, { method: 'POST', body }).then(errorOf)
    expect(await ask(makeForm({ resume: RESUME, job: 'We are nice.' }))).toEqual({
      status: 422,
      code: 'empty_file',
      message:
        'Resume: cv.pdf is empty: it holds no bytes. Posting: No requirement was found in the posting: no skill, experience or degree that it asks for.',
      hint: 'Resume: Save or export it again, then give the new file. Posting: Give the whole text of the posting, with its duties and qualifications.',
      requestId: expect.any(String),
    })
    expect((await ask(makeForm({ job: 'We are nice.' }))).message).toMatch(
      /^Resume: No resume was given\. Posting: No requirement/,
    )
    expect((await ask(makeForm({ resume: RESUME, job: ' ' }))).message).toBe(
      'Resume: cv.pdf is empty: it holds no bytes. Posting: The posting is empty: it holds no words.',
    )
    await other.close()
  })

  it('says once what holds of both documents', async () => {
    const error = await errorOf(await post('/api/v1/matches', JSON.stringify({ resume: ' ', job: ' ' })))
    expect(error).toMatchObject({ status: 422, code: 'empty_text', hint: 'Paste the text, or give a file instead.' })
    expect(error.message).toBe(
      'Resume: The resume is empty: it holds no words. Posting: The posting is empty: it holds no words.',
    )
  })

  it('says nothing of the documents where the service is busy', async () => {
    const open = async () => Promise.reject(new CoverageError('busy'))
    let looked = 0
    const readJob = async () => {
      looked++
      throw new CoverageError('no_requirements')
    }
    const other = await serveApp({ reader: makeReader({ open, readJob }) })
    const response = await fetch(`${other.base}/api/v1/matches`, { method: 'POST', body: makeForm({ resume: RESUME, job: 'x' }) })
    expect(await errorOf(response)).toMatchObject({ status: 503, code: 'busy', message: new CoverageError('busy').message })
    expect(looked).toBe(0)
    await other.close()
  })

  it('refuses a body that is neither a form nor JSON, and a compressed one', async () => {
    const plain = await post('/api/v1/matches', 'x', { 'content-type': 'text/plain' })
    expect(await errorOf(plain)).toMatchObject({ status: 400, code: 'invalid_request' })
    const compressed = await post('/api/v1/matches', '{}', { 'content-encoding': 'gzip' })
    expect(await errorOf(compressed)).toMatchObject({ status: 400, code: 'invalid_request' })
  })

  it('describes itself as OpenAPI 3.1, with every reference leading somewhere', async () => {
    const text = await (await fetch(`${app.base}/api/v1/openapi.json`)).text()
    const description = JSON.parse(text)
    expect(description.openapi).toBe('3.1.0')
    const paths = Object.keys(description.paths)
    expect(paths.filter((path) => !path.startsWith('/api/v1/pool/'))).toEqual([
      '/api/v1/readings',
      '/api/v1/requirements',
      '/api/v1/matches',
      '/api/v1/tailored',
      '/api/v1/checks',
      '/api/v1/rewritings',
      '/api/v1/second-readings',
      '/api/v1/letters',
    ])
    expect(paths.filter((path) => path.startsWith('/api/v1/pool/'))).toHaveLength(9)
    const names = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    const ofThePool = ['Additions', 'BatchState', 'Forgotten', 'PoolStatus', 'PostingRanking', 'Ranking']
    const ofTheModel = ['Letter', 'Rewriting', 'SecondReading']
    expect([...names].sort()).toEqual([...ofThePool, ...ofTheModel, 'Analysis', 'Check', 'Error', 'Job', 'Report'].sort())
    expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining([...names]))
  })
})

describe('an error of the pipeline', () => {
  const failing = (error: unknown) => serveApp({ reader: makeReader({ open: async () => Promise.reject(error) }) })

  it.each([
    ['no_text', 422],
    ['old_word_file', 415],
    ['file_too_large', 413],
    ['took_too_long', 422],
    ['busy', 503],
  ] as const)('%s is answered with %d and the words of the table', async (code, status) => {
    const other = await failing(new CoverageError(code, { file: 'cv.pdf', limit: '1 s' }))
    const response = await fetch(`${other.base}/api/v1/matches`, { method: 'POST', body: makeForm({ resume: RESUME }) })
    expect(response.headers.get('retry-after')).toBe(code === 'busy' ? '5' : null)
    expect(await errorOf(response)).toMatchObject({ status, code })
    await other.close()
  })

  it('that is foreign is ours: no word of it gets out, and none into the log but where it came from', async () => {
    const other = await failing(new TypeError('piicanary: cannot read line "Mira Solberg"'))
    const api = await fetch(`${other.base}/api/v1/matches`, { method: 'POST', body: makeForm({ resume: RESUME }) })
    const form = await fetch(other.base, { method: 'POST', body: makeForm({ resume: RESUME, against: 'brief' }), headers: own })
    for (const response of [api, form]) {
      expect(response.status).toBe(500)
      const text = await response.text()
      expect(text).toContain(ERRORS.internal.message)
      expect(text).not.toMatch(/piicanary|TypeError|\bat .*:\d+/)
    }
    await other.close()
    expect(other.log.map(({ level, code }) => [level, code])).toEqual([
      ['error', 'internal'],
      ['error', 'internal'],
    ])
    expect(JSON.stringify(other.log)).not.toContain('piicanary')
    expect(other.log[0]?.stack?.[0]).toMatch(/^\s+at /)
  })
})

describe('every answer', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/nothing'],
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['GET', '/api/v1/openapi.json'],
    ['POST', '/api/v1/matches'],
    ['PUT', '/api/v1/readings'],
    ['POST', '/'],
    ['GET', '/%E0%A4%A'],
  ])('to %s %s carries the headers that keep a page to itself', async (method, path) => {
    const { headers } = await fetch(app.base + path, { method, headers: { origin: 'https://elsewhere.example' } })
    const rules = (headers.get('content-security-policy') ?? '').split(';').map((rule) => rule.trim())
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('has an id of ours, whatever the client calls its request', async () => {
    const { headers } = await fetch(app.base, { headers: { 'x-request-id': 'forged' } })
    expect(headers.get('x-request-id')).not.toBe('forged')
  })
})

describe('a path that is not there and a method that is not taken', () => {
  it.each([
    ['GET', '/nothing?secret=1', 404, 'not_found', '/nothing'],
    ['GET', '/api/v1/nothing', 404, 'not_found', '/api/v1/nothing'],
    ['GET', '/api/v1/matches', 405, 'method_not_allowed', '/api/v1/matches does not support GET'],
    ['DELETE', '/', 405, 'method_not_allowed', '/ does not support DELETE'],
    ['POST', '/healthz', 405, 'method_not_allowed', '/healthz does not support POST'],
    ['GET', '/assets/..%2f..%2fpackage.json', 404, 'not_found', 'package.json'],
  ])('%s %s gets %d in the one shape', async (method, path, status, code, words) => {
    const error = await errorOf(await fetch(app.base + path, { method }))
    expect(error).toMatchObject({ status, code })
    expect(error.message).toContain(words)
    expect(error.message).not.toContain('secret')
  })

  it('gets a page where a browser asks', async () => {
    const response = await fetch(`${app.base}/<script>`, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toContain('<script>')
  })

  it('says which methods are taken', async () => {
    expect((await fetch(`${app.base}/api/v1/matches`)).headers.get('allow')).toBe('POST')
  })
})

describe('health', () => {
  it.each<[Readiness, number]>([
    ['starting', 503],
    ['ready', 200],
    ['stopping', 503],
  ])('is ok while the process answers; readiness while %s is %i', async (status, code) => {
    const other = await serveApp({ readiness: () => status })
    expect((await fetch(`${other.base}/healthz`)).status).toBe(200)
    const ready = await fetch(`${other.base}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([code, { status }])
    await other.close()
    expect(other.log.map(({ level }) => level)).toEqual(['info', 'info'])
  })
})

describe('the log', () => {
  it('has one line a request, without query, body or file name', async () => {
    const other = await serveApp()
    await fetch(`${other.base}/api/v1/matches?key=piicanary`, {
      method: 'POST',
      body: makeForm({ resume: { name: 'piicanary.txt', content: 'piicanary' }, job: 'piicanary' }),
    })
    await other.close()
    expect(other.log).toEqual([
      {
        level: 'info',
        requestId: expect.any(String),
        method: 'POST',
        path: '/api/v1/matches',
        status: 200,
        durationMs: expect.any(Number),
      },
    ])
  })
})

describe('the form', () => {
  it('is a page that works without script', async () => {
    const page = await (await fetch(app.base)).text()
    expect(page).toContain('<form class="form" method="post" action="/" enctype="multipart/form-data"')
    expect(page).toMatch(/<input type="file" id="resume" name="resume"/)
    expect(page).not.toMatch(/\sstyle=|\son\w+=/)
  })

  it('gets the report as a page', async () => {
    const response = await post('/', makeForm({ resume: RESUME, against: 'text', job: 'Requirements', level: 'mid' }), own)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('of 100 points covered')
  })

  it.each([
    ['text', { job: 'Requirements' }],
    ['file', { job: POSTING }],
    ['brief', { job: 'left over', level: 'top' }],
  ])('compares by the way that was chosen: %s', async (against, parts) => {
    const response = await post('/', makeForm({ resume: RESUME, against, ...parts }), own)
    expect(response.status).toBe(200)
  })

  it('shows what is wrong beside each field and keeps what was typed', async () => {
    const response = await post('/', makeForm({ against: 'text', job: ' ', level: 'senior' }), own)
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toMatch(/id="resume-error" role="alert"><b>No resume was given\.<\/b>/)
    expect(page).toMatch(/id="job-error" role="alert"><b>The posting is empty/)
    expect(page).toContain('<option selected value="senior">')
  })

  it('escapes what was typed', async () => {
    const page = await (await post('/', makeForm({ against: 'text', job: '</textarea><script>x</script>' }), own)).text()
    expect(page).toContain('&lt;/textarea>&lt;script>')
    expect(page).not.toContain('<script>x')
  })

  it('tells the page’s own script in events, a line each, with the same status', async () => {
    const events = { 'sec-fetch-site': 'same-origin', accept: 'application/x-ndjson' }
    const open: IsolatedReader['open'] = async (source, { onOcr } = {}) => {
      if (typeof source !== 'string') onOcr?.({ page: 2, count: 1, of: 3 })
      return makeReader().open(source)
    }
    const other = await serveApp({ reader: makeReader({ open }) })
    const [met, refused] = await Promise.all([
      fetch(other.base, { method: 'POST', headers: events, body: makeForm({ resume: RESUME, job: 'Requirements' }) }),
      fetch(other.base, { method: 'POST', headers: events, body: makeForm({ job: 'Requirements' }) }),
    ])
    expect([met.status, refused.status]).toEqual([200, 400])
    const lines = (await met.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({ event: 'ocr', document: 'resume', count: 1, of: 3 })
    expect(lines[1].event).toBe('report')
    Report.parse(lines[1].report)
    expect(JSON.parse(await refused.text())).toMatchObject({
      event: 'problems',
      problems: { resume: { code: 'missing_document' } },
    })
    await other.close()
  })

  it('shows an error of reading beside the document that it is about', async () => {
    const matchOpened = async () => Promise.reject(new CoverageError('no_requirements'))
    const other = await serveApp({ reader: makeReader({ matchOpened }) })
    const body = makeForm({ resume: RESUME, against: 'text', job: 'Hello' })
    const response = await fetch(other.base, { method: 'POST', headers: own, body })
    expect(response.status).toBe(422)
    expect(await response.text()).toMatch(/id="job-error" role="alert"><b>No requirement was found/)
    await other.close()
  })

  it('says at once what is wrong with both documents', async () => {
    const unreadable = new CoverageError('no_text', { file: 'cv.pdf', reason: 'a picture' })
    const open: IsolatedReader['open'] = async (source) =>
      typeof source === 'string' ? makeReader().open(source) : Promise.reject(unreadable)
    const readJob = async () => Promise.reject(new CoverageError('no_requirements'))
    const other = await serveApp({ reader: makeReader({ open, readJob }) })
    const body = makeForm({ resume: RESUME, against: 'text', job: 'Hello' })
    const page = await (await fetch(other.base, { method: 'POST', headers: own, body })).text()
    expect(page).toMatch(/id="resume-error" role="alert"/)
    expect(page).toMatch(/id="job-error" role="alert"><b>No requirement was found/)
    await other.close()
  })

  it.each(['other_word_processor', 'ocr_not_installed', 'invalid_json_resume', 'no_text'] as const)(
    'shows %s of a resume beside it, and what is wrong with the posting too',
    async (code) => {
      const open: IsolatedReader['open'] = async (source) =>
        typeof source === 'string' ? makeReader().open(source) : Promise.reject(new CoverageError(code, { file: 'cv' }))
      const readJob = async () => Promise.reject(new CoverageError('no_requirements'))
      const other = await serveApp({ reader: makeReader({ open, readJob }) })
      const body = makeForm({ resume: RESUME, against: 'text', job: 'We are nice.' })
      const page = await (await fetch(other.base, { method: 'POST', headers: own, body })).text()
      await other.close()
      expect(page).toMatch(/id="resume-error" role="alert"/)
      expect(page).toMatch(/id="job-error" role="alert"/)
      expect(page).not.toMatch(/id="form-error"/)
    },
  )

  it('takes a posting that came as a file where no way was chosen', async () => {
    const body = makeForm({ resume: RESUME, job: POSTING })
    expect((await fetch(app.base, { method: 'POST', headers: own, body })).status).toBe(200)
  })

  it('takes a resume that was typed, and keeps it where something else is wrong', async () => {
    expect((await post('/', makeForm({ resume: 'Python', against: 'brief' }), own)).status).toBe(200)
    const page = await (await post('/', makeForm({ resume: 'Python & SQL', against: 'text', job: ' ' }), own)).text()
    expect(page).toMatch(/<textarea name="resume"[^>]*>Python &amp; SQL<\/textarea>/)
    expect(page).not.toContain('id="resume-error"')
  })

  it('does not choose between a file and a text', async () => {
    const body = makeForm({ resume: RESUME, against: 'brief' })
    body.append('resume', 'Python')
    const page = await (await post('/', body, own)).text()
    expect(page).toContain('The field &quot;resume&quot; came twice: as a file and as text.')
  })

  it('shows what is wrong with the request as a whole under the fields', async () => {
    const other = await serveApp({ reader: makeReader({ matchOpened: async () => Promise.reject(new CoverageError('busy')) }) })
    const body = makeForm({ resume: RESUME, against: 'brief' })
    const response = await fetch(other.base, { method: 'POST', headers: own, body })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.text()).toMatch(/id="form-error" role="alert"><b>All readers are busy/)
    await other.close()
  })
})

describe('a post to the form', () => {
  const host = () => new URL(app.base).host

  it.each([
    ['from this page', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
    ['from a page of the same site', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['with our origin', () => ({ origin: `http://${host()}` }), 200],
    ['with another origin', () => ({ origin: 'https://elsewhere.example' }), 403],
    ['with the origin "null"', () => ({ origin: 'null' }), 403],
    ['that does not say where it comes from', () => ({}), 403],
  ])('%s', async (_what, headers, status) => {
    const response = await post('/', makeForm({ resume: RESUME, against: 'brief' }), headers())
    expect(response.status).toBe(status)
  })
})

it.each([
  [{}, 'does not say where it comes from'],
  [{ origin: 'https://elsewhere.example' }, 'comes from another site'],
])('a post to the form is refused with what was found: %o', async (headers, found) => {
  const response = await fetch(app.base, { method: 'POST', headers, body: makeForm({ resume: RESUME, against: 'brief' }) })
  expect(await errorOf(response)).toMatchObject({ code: 'forbidden_origin', message: expect.stringContaining(found) })
})

describe('a post to the API', () => {
  it.each([
    [
      '/readings',
      makeForm({ cv: RESUME }),
      'A file came in the field "cv", which takes none; files are taken in resume and file.',
    ],
    ['/readings', makeForm({ resume: RESUME, file: RESUME }), 'The resume came twice: in the fields "resume" and "file"'],
    ['/readings', makeForm({ resume: 'x' }), 'The field "resume" came as text; it takes a file.'],
    [
      '/readings',
      makeForm({ resume: RESUME, level: 'mid' }),
      'The body has a field "level", which is not known here; known are resume, file, asOf.',
    ],
    ['/requirements', makeForm({ posting: POSTING }), 'A file came in the field "posting", which takes none'],
    ['/matches', makeForm({ resume: RESUME, posting: 'x' }), 'The body has a field "posting", which is not known here'],
    ['/readings', JSON.stringify({ file: 'x' }), 'A reading takes the resume as a file'],
    ['/readings', makeForm({ file: 'x' }), 'The field "file" came as text; it takes a file.'],
    ['/matches', givenTwoFiles(), 'More than one file came in the field "resume"; it takes one.'],
  ])('%s is told one thing that is true', async (path, body, problem) => {
    const error = await errorOf(await post(`/api/v1${path}`, body))
    expect(error).toMatchObject({ status: 400, code: 'invalid_request', message: expect.stringContaining(problem) })
  })

  it.each([
    ['from a program', {}, 200],
    ['from a page elsewhere', { 'sec-fetch-site': 'cross-site' }, 403],
    ['with another origin', { origin: 'https://elsewhere.example' }, 403],
  ])('%s', async (_what, headers, status) => {
    expect((await post('/api/v1/matches', makeForm({ resume: RESUME }), headers)).status).toBe(status)
  })

  it.each([
    ['that somebody typed', { 'sec-fetch-site': 'none' }, 200],
    ['behind a link elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    ['that a page elsewhere fetches', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, 403],
  ])('an address %s', async (_what, headers, status) => {
    // `fetch` says itself how it was called.
    const ask = (path: string, more: Record<string, string>): Promise<IncomingMessage> =>
      new Promise((resolve) => get(`${app.base}${path}`, { headers: more }, (response) => resolve(response.resume())))
    expect((await ask('/api/v1/openapi.json', headers)).statusCode).toBe(status)
  })
})

describe('assets', () => {
  it('may be kept for ever, since their address changes with their content', async () => {
    const page = await (await fetch(app.base)).text()
    const address = /href="(\/assets\/[0-9a-f]{12}-style\.css)"/.exec(page)?.[1]
    const response = await fetch(app.base + address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })
})

describe('samples', () => {
  it('are offered on the form and shown with one click', async () => {
    const file = { name: 'resume.pdf', bytes: new Uint8Array([1]) }
    const sample = {
      name: 'strong',
      title: 'A strong one',
      about: 'Strong.',
      resume: file,
      posting: { ...file, name: 'job.txt' },
    }
    const other = await serveApp({ samples: new Map([['strong', sample]]) })
    expect(await (await fetch(other.base)).text()).toContain('<a href="/samples/strong">A strong one</a>')
    expect(await (await fetch(`${other.base}/samples/strong`)).text()).toContain('of 100 points covered')
    expect((await fetch(`${other.base}/samples/other`)).status).toBe(404)
    await other.close()
  })
})
