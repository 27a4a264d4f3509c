import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createJsonLog } from '../../src/server/json-log.ts'
import { makeForm, serveApp } from '../helpers/serve-app.ts'

const KEY = 'k'.repeat(32)
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
    const apiKeyHashes = [createHash('sha256').update(KEY).digest('hex')]
    const app = await serveApp({ config: { apiKeyHashes, rateLimit: 0 } })
    expect((await post(app.base, headers)).status).toBe(status)
    await app.close()
  })

  it('are not taken from an address, and not asked for by health checks', async () => {
    const apiKeyHashes = [createHash('sha256').update(KEY).digest('hex')]
    const app = await serveApp({ config: { apiKeyHashes, rateLimit: 0 } })
    expect((await fetch(`${app.base}/api/v1/matches?key=${KEY}`, { method: 'POST' })).status).toBe(401)
    expect((await fetch(`${app.base}/healthz`)).status).toBe(200)
    await app.close()
  })
})

describe('the rate limit', () => {
  it('lets a third of a minute through at once, then says when to come again', async () => {
    const app = await serveApp({ config: { apiKeyHashes: [], rateLimit: 6 } })
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
    const lines: string[] = []
    const log = createJsonLog(
      'info',
      (line) => lines.push(line),
      () => new Date(0),
    )
    log(entry)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^[^\r\n\u001b]*\n$/)
    expect(JSON.parse(lines[0] ?? '')).toEqual({ time: '1970-01-01T00:00:00.000Z', ...entry })
  })

  it.each([
    ['silent', 0],
    ['error', 1],
    ['info', 2],
  ] as const)('at level %s writes %d of an info and an error', (level, written) => {
    const lines: string[] = []
    const log = createJsonLog(level, (line) => lines.push(line))
    log(entry)
    log({ ...entry, level: 'error' })
    expect(lines).toHaveLength(written)
  })
})
