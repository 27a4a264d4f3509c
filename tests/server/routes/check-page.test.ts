import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CoverageError } from '../../../src/errors/index.ts'
import { Check } from '../../../src/schema/index.ts'
import { makeCheck } from '../../helpers/make-report.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../../helpers/serve-app.ts'

const FILE = { name: 'resume.txt', content: 'EXPERIENCE' }
const EVENTS = { 'sec-fetch-site': 'same-origin', accept: 'application/x-ndjson' }
const PAGE = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }

const place = { start: 8, end: 17, line: 2, quote: 'Python, Snowflake', within: { start: 8, end: 17 } }
const FOUND = makeCheck({
  passed: false,
  verdict: 'The tailored resume has 1 claim that the original does not make.',
  invented: [{ kind: 'skill', says: '“Snowflake” is not in the original.', tailored: place, original: null }],
  lost: [{ kind: 'statement', says: 'This is left out.', tailored: null, original: { ...place, quote: 'Told <b>buyers</b>' } }],
})

let app: ServedApp
beforeAll(async () => {
  app = await serveApp({
    reader: makeReader({ checkOpened: async () => Buffer.from(JSON.stringify(FOUND)) }),
  })
})
afterAll(() => app.close())

const post = (body: FormData, headers: Record<string, string>, { base } = app): Promise<Response> =>
  fetch(`${base}/check`, { method: 'POST', body, headers })

describe('the page of the guard', () => {
  it('asks for the two files and, if there is one, the posting', async () => {
    const page = await (await fetch(`${app.base}/check`)).text()
    expect(page).toContain('<form class="form check-form" method="post" action="/check" enctype="multipart/form-data"')
    for (const field of ['name="original"', 'name="tailored"', 'name="job"']) expect(page).toContain(field)
  })

  it('is led to by a sentence of the first page, and by the masthead of every one', async () => {
    for (const path of ['/', '/docs']) expect(await (await fetch(app.base + path)).text()).toContain('<a href="/check">')
  })

  it('answers a browser without script with both lines of each finding, every word escaped', async () => {
    const response = await post(makeForm({ original: FILE, tailored: FILE, job: '' }), PAGE)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain('“Snowflake” is not in the original.')
    expect(page).toContain('Python, <mark>Snowflake</mark>')
    expect(page).toContain('Told &lt;b>')
    expect(page).not.toContain('Told <b>')
  })

  it('answers the page’s own script in events', async () => {
    const response = await post(makeForm({ original: FILE, tailored: FILE }), EVENTS)
    const [line = ''] = (await response.text()).split('\n')
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    Check.parse(JSON.parse(line).check)
  })

  it('tells that a scan is read, and of which of the two', async () => {
    const reader = makeReader()
    const open: typeof reader.open = async (source, { onOcr } = {}) => {
      onOcr?.({ page: 2, count: 1, of: 3 })
      return reader.open(source)
    }
    const other = await serveApp({ reader: { ...reader, open } })
    const lines = (await (await post(makeForm({ original: FILE, tailored: FILE }), EVENTS, other)).text()).split('\n')
    expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual([
      { event: 'ocr', document: 'original', count: 1, of: 3 },
      { event: 'ocr', document: 'tailored', count: 1, of: 3 },
    ])
    await other.close()
  })

  it('says beside each field what is wrong with it, and keeps the posting', async () => {
    const response = await post(makeForm({ job: 'A bakery & its <ovens>' }), PAGE)
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).toContain('No original resume was given.')
    expect(page).toContain('No tailored resume was given.')
    expect(page).toContain('A bakery &amp; its &lt;ovens>')
  })

  it('says beside the form that the two are of two people', async () => {
    const checkOpened = async (): Promise<Uint8Array> => {
      throw new CoverageError('different_people', { signs: 'names and employers' })
    }
    const other = await serveApp({ reader: makeReader({ checkOpened }) })
    const page = await (await post(makeForm({ original: FILE, tailored: FILE }), PAGE, other)).text()
    expect(page).toMatch(/id="form-error"[^>]*>\s*<b>The two resumes seem to be of two people: their names and employers differ/)
    await other.close()
  })

  it('takes a form from itself alone', async () => {
    expect((await post(makeForm({ original: FILE, tailored: FILE }), { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('begins again where what was found is asked for by its address', async () => {
    const response = await fetch(`${app.base}/checked`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/check'])
  })
})
