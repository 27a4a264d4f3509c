import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createReader, type IsolatedReader } from '../../src/index.ts'
import { createFetcher } from '../../src/server/create-fetcher.ts'
import { FETCHES_AT_ONCE } from '../../src/server/limits.ts'
import { type Answer, answering, BOARD_PAGE, EMPTY_PAGE, type FakeBoard, redirecting, startBoard } from '../helpers/fake-board.ts'
import { OWN_RESUME } from '../helpers/make-ground.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../helpers/serve-app.ts'

let reader: IsolatedReader
beforeAll(() => {
  reader = createReader({ processes: 1, matchers: 1 })
})
afterAll(() => reader.close())

let served: ServedApp | undefined
let board: FakeBoard | undefined
afterEach(async () => {
  await served?.close()
  await board?.close()
  board = undefined
})

const DATA = JSON.stringify({
  title: 'Herb Data Engineer',
  location: { name: 'Leeds' },
  company_name: 'Thymefield',
  content: '&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Python&lt;/li&gt;&lt;li&gt;SQL&lt;/li&gt;&lt;/ul&gt;',
})
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': answering(BOARD_PAGE),
  '/data': answering(DATA, 'application/json'),
  '/empty': answering(EMPTY_PAGE),
  '/inside': redirecting('https://169.254.169.254/latest/meta-data/'),
  '/silent': () => {},
}

/** A service that fetches from a board of its own network, and the board. */
const serve = async (read: Parameters<typeof serveApp>[0] = {}): Promise<[ServedApp, FakeBoard]> => {
  board = await startBoard(ANSWERS)
  const fetchPosting = createFetcher({ fetchPostings: true, fetchInside: [`127.0.0.1:${board.port}`] })
  served = await serveApp({ reader, fetchPosting, ...read })
  return [served, board]
}

const post = ({ base }: ServedApp, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(base + path, { method: 'POST', headers, body: makeForm(fields) })
const API = '/api/v1'

describe('a posting by its address', () => {
  it.each(['/page', '/data'])('is read as the posting that stands there: %s', async (path) => {
    const [app, { base }] = await serve()
    const job = await (await post(app, `${API}/requirements`, { job: ` ${base}${path}\n` })).json()
    expect([job.title, job.requirements.length]).toEqual(['Herb Data Engineer', path === '/page' ? 3 : 2])
  })

  it.each([
    ['matches', { resume: OWN_RESUME }],
    ['tailored', { resume: OWN_RESUME }],
    ['letters', { resume: OWN_RESUME }],
    ['checks', { original: OWN_RESUME, tailored: OWN_RESUME }],
    ['requirements', {}],
  ])('is taken wherever a posting is: %s', async (path, fields) => {
    const [app, { base, asked }] = await serve()
    const response = await post(app, `${API}/${path}`, { ...fields, job: `${base}/page` })
    expect(response.status).toBe(200)
    expect(asked.map((one) => one.path)).toEqual(['/page'])
  })

  it('is taken as JSON, too', async () => {
    const [app, { base }] = await serve()
    const body = JSON.stringify({ resume: OWN_RESUME, job: `${base}/page` })
    const headers = { 'Content-Type': 'application/json' }
    const report = await (await fetch(`${app.base}${API}/matches`, { method: 'POST', headers, body })).json()
    expect(report.job.title).toBe('Herb Data Engineer')
  })

  it('is a file for nobody: a resume that is an address is a text', async () => {
    const [app, { base, asked }] = await serve()
    await post(app, `${API}/matches`, { resume: `${base}/page`, job: 'Requirements\n- Python' })
    expect(asked).toEqual([])
  })

  it.each([
    ['/empty', 'page_needs_browser', '127.0.0.1.html is a web page without text of its own'],
    ['/inside', 'address_not_public', 'The host 169.254.169.254 is unknown, or not on the public internet'],
    ['/gone', 'posting_not_fetched', 'there is nothing at this address any more (status 404)'],
  ])('is refused with one sentence, beside its field of the form, too: %s', async (path, code, words) => {
    const [app, { base }] = await serve()
    const job = base + path
    const response = await post(app, `${API}/matches`, { resume: OWN_RESUME, job })
    expect(response.status).toBe(422)
    expect((await response.json()).error).toMatchObject({ code, message: expect.stringContaining(words) })
    const page = await (await post(app, '/', { job, against: 'text' }, { 'Sec-Fetch-Site': 'same-origin' })).text()
    expect(/<p class="field-error" id="job-error"[^>]*>.*?<\/p>/s.exec(page)?.[0]).toContain(words)
    expect(page).toContain(`>${job}</textarea>`)
  })

  it('is not fetched unless the operator says so, and the form says that it is not', async () => {
    board = await startBoard(ANSWERS)
    served = await serveApp({ reader: makeReader() })
    const job = `${board.base}/page`
    for (const path of ['matches', 'requirements', 'tailored', 'letters'])
      expect(
        (await (await post(served, `${API}/${path}`, { ...(path !== 'requirements' && { resume: OWN_RESUME }), job })).json())
          .error,
      ).toMatchObject({
        code: 'address_off',
        message: 'A posting was given by its address, but fetching postings is turned off here.',
      })
    expect(await (await fetch(served.base)).text()).toContain('Paste the text itself: this server does not fetch addresses.')
    expect(board.asked).toEqual([])
  })

  it('is not fetched where it stands in a text, or in a file', async () => {
    const [app, { base, asked }] = await serve()
    await post(app, `${API}/requirements`, { job: `Requirements\n- Python\nApply at ${base}/page` })
    const file = new FormData()
    file.append('job', new Blob([`${base}/page`]), 'job.txt')
    await fetch(`${app.base}${API}/requirements`, { method: 'POST', body: file })
    expect(asked).toEqual([])
  })

  it('is fetched for a few at once; who comes beside them is told to come again', async () => {
    const [app, { base, asked, open }] = await serve()
    const hangUp = new AbortController()
    const ask = (path: string, signal?: AbortSignal) =>
      fetch(`${app.base}${API}/requirements`, { method: 'POST', body: makeForm({ job: base + path }), ...(signal && { signal }) })
    const waiting = Array.from({ length: FETCHES_AT_ONCE }, () => ask('/silent', hangUp.signal).catch(() => null))
    await expect.poll(() => asked.length).toBe(FETCHES_AT_ONCE)
    const refused = await ask('/page')
    expect([refused.status, (await refused.json()).error.code]).toEqual([503, 'busy'])
    hangUp.abort()
    await Promise.all(waiting)
    await expect.poll(open).toBe(0)
    expect((await ask('/page')).status).toBe(200)
  })

  it('stands in no line of the log', async () => {
    const [app, { base }] = await serve()
    for (const path of ['/page', '/gone', '/inside']) await post(app, `${API}/requirements`, { job: base + path })
    expect(app.log).toHaveLength(3)
    expect(JSON.stringify(app.log)).not.toMatch(/127\.0\.0\.1|169\.254|\/page|\/gone/)
  })
})
