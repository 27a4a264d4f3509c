import { describe, expect, it } from 'vitest'
import { createKeyRing, hashKey } from '../../src/server/api-keys.ts'
import { createLog } from '../../src/server/create-log.ts'
import { makeForm, serveApp } from '../helpers/serve-app.ts'

const KEY = 'k'.repeat(32)
const keys = createKeyRing({ hashes: [hashKey(KEY)], file: null })
const RESUME = { name: 'resume.txt', content: 'EXPERIENCE' }

const post = (base: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${base}/api/v1/matches`, { method: 'POST', body: makeForm({ resume: RESUME }), headers })

describe('API keys', () => {
  it.each([
    ['no key', {}, 401],
    ['a wrong key', { 'x-api-key': 'wrong' }, 401],
    ['the key', { 'x-api-key': KEY }, 200],
    ['the key as a bearer', { authorization: `Bearer ${KEY}` }, 200],
    ['the key as something else', { authorization: `Basic ${KEY}` }, 401],
  ])('where there are any, %s', async (_what, headers, status) => {
    const app = await serveApp({ keys })
    expect((await post(app.base, headers)).status).toBe(status)
    await app.close()
  })

  it('are not taken from an address, and not asked for by health checks', async () => {
    const app = await serveApp({ keys })
    expect((await fetch(`${app.base}/api/v1/matches?key=${KEY}`, { method: 'POST' })).status).toBe(401)
    expect((await fetch(`${app.base}/healthz`)).status).toBe(200)
    await app.close()
  })
})

describe('API keys and the form', () => {
  const basic = (password: string): string => `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`
  const submit = (base: string, path: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`${base}${path}`, {
      method: 'POST',
      body: makeForm({ resume: RESUME, job: 'Requirements' }),
      headers: { 'sec-fetch-site': 'same-origin', accept: 'text/html', ...headers },
    })

  it.each(['/', '/tailored'])('POST %s takes a key where there are any, and has a browser ask for it', async (path) => {
    const app = await serveApp({ keys })
    const refused = [await submit(app.base, path, {}), await submit(app.base, path, { authorization: basic('wrong') })]
    expect(refused.map(({ status }) => status)).toEqual([401, 401])
    expect(refused[0]?.headers.get('www-authenticate')).toBe('Basic realm="resume-coverage", charset="UTF-8"')
    expect((await submit(app.base, path, { authorization: basic(KEY) })).status).not.toBe(401)
    expect((await fetch(app.base)).status).toBe(200)
    await app.close()
  })

  it('is taken by the API from a browser that has it, which the API never makes ask', async () => {
    const app = await serveApp({ keys })
    expect((await post(app.base, { authorization: basic(KEY) })).status).toBe(200)
    expect((await post(app.base)).headers.get('www-authenticate')).toMatch(/^Bearer /)
    await app.close()
  })
})

describe('the rate limit', () => {
  it('is counted for each holder of a key, and for each address without one', async () => {
    const other = createKeyRing({ hashes: [hashKey(KEY), hashKey('o'.repeat(32))], file: null })
    const app = await serveApp({ keys: other, config: { rateLimit: 3, trustedProxies: 0, allowedHosts: null } })
    const ask = async (key: string): Promise<number> => (await post(app.base, { 'x-api-key': key })).status
    expect([await ask(KEY), await ask(KEY), await ask('o'.repeat(32))]).toEqual([200, 429, 200])
    expect([await ask('unknown'), await ask('unknown, too')]).toEqual([401, 429])
    await app.close()
  })

  it('believes as many proxies as it is told of about an address', async () => {
    for (const [trustedProxies, statuses] of [
      [0, [200, 429]],
      [1, [200, 200]],
    ] as const) {
      const app = await serveApp({ config: { rateLimit: 3, trustedProxies, allowedHosts: null } })
      const ask = async (address: string): Promise<number> => (await post(app.base, { 'x-forwarded-for': address })).status
      expect([await ask('192.0.2.1'), await ask('192.0.2.2')]).toEqual(statuses)
      await app.close()
    }
  })

  it('lets a third of a minute through at once, then says when to come again', async () => {
    const app = await serveApp({ config: { rateLimit: 6, trustedProxies: 0, allowedHosts: null } })
    const answers = [await post(app.base), await post(app.base), await post(app.base)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    const seconds = Number(answers[2]?.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(10)
    expect((await fetch(`${app.base}/healthz`)).status).toBe(200)
    await app.close()
  })

  it('of 0 is none', async () => {
    const app = await serveApp()
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await post(app.base)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
    await app.close()
  })
})

const collectLines = () => {
  const lines: string[] = []
  return { lines, stream: { write: (line: string) => void lines.push(line) } }
}

describe('the JSON log', () => {
  const entry = {
    level: 'info',
    requestId: 'r',
    method: 'GET',
    path: '/\r\n\u001b[31m{"forged":1}',
    status: 200,
    durationMs: 1,
  } as const

  it('writes one line whatever a path holds', () => {
    const { lines, stream } = collectLines()
    createLog('info', stream)(entry)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^[^\r\n\u001b]*\n$/)
    expect(JSON.parse(lines[0] ?? '')).toEqual({ time: expect.stringMatching(/^\d{4}-.*Z$/), ...entry })
  })

  it.each([
    ['silent', 0],
    ['error', 1],
    ['info', 2],
  ] as const)('at level %s writes %d of an info and an error', (level, written) => {
    const { lines, stream } = collectLines()
    const log = createLog(level, stream)
    log(entry)
    log({ ...entry, level: 'error' })
    expect(lines).toHaveLength(written)
  })
})
