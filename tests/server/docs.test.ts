import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWERS } from '../../src/schema/answers.ts'
import { createKeyRing, hashKey } from '../../src/server/api-keys.ts'
import { TRIED_ENDPOINTS } from '../../src/server/endpoints.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { describeApi } from '../../src/server/openapi.ts'
import { outlineSchema } from '../../src/server/pages/outline-schema.ts'
import { serveApp } from '../helpers/serve-app.ts'

describe('the description of the API', () => {
  it('is the committed one: a change of the API shows in a diff', async () => {
    await expect(`${JSON.stringify(describeApi(), null, 2)}\n`).toMatchFileSnapshot('./openapi.snapshot.json')
  })

  it('names no schema by an address, which OpenAPI would take for another document', () => {
    expect(JSON.stringify(describeApi())).not.toContain('"$id"')
  })
})

describe('the examples of the documentation', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ PORT: '0', LOG_LEVEL: 'silent' })
  })
  afterAll(() => server.close())

  it.each(TRIED_ENDPOINTS)('of $path runs and is answered as described', async ({ path, example, answer, mediaTypes }) => {
    const form = new FormData()
    for (const [field, value] of Object.entries(example)) {
      const file = value.slice(1)
      form.append(field, new Blob([new Uint8Array(readFileSync(new URL(`../../${file}`, import.meta.url)))]), basename(file))
    }
    const response = await fetch(server.address + path, { method: 'POST', body: form })
    expect(response.status).toBe(200)
    if (answer !== null) ANSWERS[answer].strict().parse(await response.json())
    else expect(mediaTypes).toContain(response.headers.get('content-type'))
  })
})

describe('GET /docs', () => {
  it('names every endpoint with an example to copy, every field and the errors', async () => {
    const app = await serveApp()
    const page = await (await fetch(`${app.base}/docs`)).text()
    for (const { path, example } of TRIED_ENDPOINTS) {
      expect(page).toContain(`POST ${path}`)
      for (const [field, value] of Object.entries(example)) expect(page).toContain(`-F ${field}=${value}`)
      expect(page).toContain(app.base + path)
    }
    for (const code of ['no_text', 'busy', 'unauthorized']) expect(page).toContain(`<code>${code}</code>`)
    expect(page).not.toMatch(/(?:src|href)="https?:/)
    await app.close()
  })

  it('shows what stands between backticks as code', async () => {
    const app = await serveApp()
    const page = await (await fetch(`${app.base}/docs`)).text()
    expect(page).toContain('<code>soffice --headless --convert-to docx FILE</code>')
    expect(page.replaceAll(/<pre.*?<\/pre>/gs, '')).not.toContain('`')
    await app.close()
  })

  it('says whether a key is asked, and is open itself', async () => {
    const app = await serveApp({ keys: createKeyRing({ hashes: [hashKey('k')], file: null }) })
    const response = await fetch(`${app.base}/docs`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('asks for a key')
    await app.close()
  })

  it('escapes what a client says its host is', async () => {
    const app = await serveApp()
    const page = await (await fetch(`${app.base}/docs`, { headers: { 'x-forwarded-host': '"><script>' } })).text()
    expect(page).not.toContain('<script>')
    await app.close()
  })
})

describe('outlineSchema', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ enum: ['met', 'missing'] }, '"met" | "missing"'],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'integer | null'],
    [{ $ref: '#/components/schemas/Job' }, 'Job'],
    [{ type: 'array', items: { type: 'number' } }, 'number[]'],
    [
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['a'] },
      '{\n  a: string\n  b?: number\n}',
    ],
    [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false }, '[number, string]'],
    [{}, 'unknown'],
  ])('writes %j as a type', (schema, outline) => {
    expect(outlineSchema(schema)).toBe(outline)
  })
})
