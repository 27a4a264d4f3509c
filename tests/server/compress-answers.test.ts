import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())

/** The answer as it was sent, which `fetch` would unpack. */
const ask = (path: string, encoding?: string): Promise<{ encoding: string | undefined; vary: string; body: Buffer }> =>
  new Promise((resolve, reject) => {
    get(`${app.base}${path}`, { headers: encoding === undefined ? {} : { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          vary: String(response.headers.vary),
          body: Buffer.concat(chunks),
        }),
      )
    }).on('error', reject)
  })

describe('an answer', () => {
  it.each(['/', '/api/v1/openapi.json', '/docs'])('of text at %s is compressed for those who take it', async (path) => {
    const [packed, plain] = [await ask(path, 'gzip, br'), await ask(path)]
    expect([packed.encoding, plain.encoding]).toEqual(['gzip', undefined])
    expect(packed.vary).toContain('Accept-Encoding')
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString())
    expect(packed.body.length).toBeLessThan(plain.body.length / 2)
  })

  it('that is small, or refused in that form, is sent as it is', async () => {
    expect((await ask('/healthz', 'gzip')).encoding).toBeUndefined()
    expect((await ask('/', 'gzip;q=0, identity')).encoding).toBeUndefined()
  })
})
