import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp
beforeAll(async () => {
  app = await serveApp({ config: { rateLimit: 0, trustedProxies: 0, allowedHosts: ['localhost', '[::1]'] } })
})
afterAll(() => app.close())

/** `fetch` lets nobody choose a Host. */
const ask = (host: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(
      `${app.base}/api/v1/openapi.json`,
      { headers: { host, 'sec-fetch-site': 'same-origin' } },
      (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }))
      },
    )
    asked.once('error', reject).end()
  })

describe('a server that knows its names', () => {
  it.each(['localhost', 'localhost:3000', 'LOCALHOST:80', '[::1]:3000'])('answers under %s', async (host) => {
    expect((await ask(host)).status).toBe(200)
  })

  it.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', '127.0.0.1', 'not a host', '[::1'])(
    'refuses what comes for %s, though a browser says that it comes from here',
    async (host) => {
      const { status, text } = await ask(host)
      expect(status).toBe(421)
      expect(JSON.parse(text).error).toMatchObject({ code: 'unknown_host', message: expect.stringContaining(`"${host}"`) })
    },
  )
})
