import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../src/client/index.ts'
import { match } from '../../src/index.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'

const sample = (file: string) => ({
  bytes: new Uint8Array(readFileSync(new URL(`../../samples/two-column/${file}`, import.meta.url))),
  fileName: file,
})

const KEY = 'k'.repeat(32)

describe('the client', () => {
  let server: RunningServer
  let client: Client
  beforeAll(async () => {
    server = await startServer({ PORT: '0', LOG_LEVEL: 'silent', API_KEYS: KEY })
    client = createClient({ baseUrl: server.address, apiKey: KEY })
  })
  afterAll(() => server.close())

  it('gets the same report as the library', async () => {
    const [resume, posting] = [sample('resume.pdf'), sample('job.txt')]
    const options = { asOf: '2026-11', fileName: resume.fileName }
    const expected = await match(resume.bytes, new TextDecoder().decode(posting.bytes), options)
    expect(await client.match(resume, posting, { asOf: '2026-11' })).toEqual({ ...expected, job: expect.anything() })
  })

  it('reads a resume and a posting that are text', async () => {
    expect(
      (await client.read('Mira Holm\nmira@example.org\nSkills\nPython, SQL, Docker and Kubernetes', { asOf: '2025-01' }))
        .experience.asOf,
    ).toBe('2025-01')
    expect((await client.readJob('Requirements\n- Python')).requirements).toHaveLength(1)
    expect((await client.readJob('Requirements\n- Python', { why: true })).why).toHaveLength(1)
  })

  it('holds a resume against the role brief of a level', async () => {
    const entry = await client.match('Skills\nPython', null, { level: 'entry' })
    const top = await client.match('Skills\nPython', null, { level: 'top' })
    expect(entry.inputs.job).not.toBe(top.inputs.job)
  })

  it('holds a tailored resume against its original', async () => {
    const original = 'Mira Holm\nmira@example.org\nSkills\nPython, SQL, Docker and Kubernetes'
    expect(await client.check(original, original, null, { asOf: '2026-11' })).toMatchObject({ passed: true })
    const found = await client.check(original, original.replace('SQL', 'SQL, Snowflake'), 'Requirements\n- Snowflake')
    expect(found).toMatchObject({ passed: false, invented: [{ kind: 'skill', tailored: { line: 4 } }] })
  })

  it('takes the tailored resume as a file', async () => {
    const { bytes, fileName, mediaType } = await client.tailor(sample('resume.pdf'), sample('job.txt'), { format: 'docx' })
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK')
    expect(fileName).toBe('resume-tailored.docx')
    expect(mediaType).toMatch(/wordprocessingml/)
    await expect(client.tailor('Skills\nPython', 'Requirements\n- Python', { accept: ['no-rule'] })).rejects.toMatchObject({
      code: 'invalid_request',
    })
  })

  it.each([
    ['attachment; filename="my resume.docx"', 'my resume.docx'],
    ['attachment; filename=resume.docx', 'resume.docx'],
    ['attachment; filename="r?sum?.docx"; filename*=UTF-8\'\'r%C3%A9sum%C3%A9.docx', 'résumé.docx'],
    ['attachment; filename="a\\"b.docx"', 'a"b.docx'],
  ])('names the file as %s says', async (disposition, name) => {
    const fetch = async () => new Response('x', { headers: { 'content-disposition': disposition } })
    expect((await createClient({ baseUrl: server.address, fetch }).tailor('x', null)).fileName).toBe(name)
  })

  it('has a letter written, and says where no model can be asked', async () => {
    const original = 'Mira Holm\nmira@example.org\nSkills\nPython, SQL, Docker and Kubernetes'
    const letter = await client.writeLetter(original, 'Requirements\n- Python', { asOf: '2026-11' })
    expect(letter.paragraphs[0]?.text).toBe('Dear hiring team,')
    const posting = 'Requirements\n- Python'
    await expect(client.rewrite(original, posting, { kind: 'summary' })).rejects.toMatchObject({ code: 'model_off' })
    await expect(client.readAgain(original, posting)).rejects.toMatchObject({ code: 'model_off' })
    await expect(client.writeLetter(original, posting, { by: 'model' })).rejects.toMatchObject({ code: 'model_off' })
  })

  it('says where a server keeps no pool', async () => {
    await expect(client.pool.status()).rejects.toMatchObject({ code: 'pool_off', status: 404 })
  })

  it('throws what the server says', async () => {
    await expect(client.match('Python', 'Nothing is asked here.')).rejects.toMatchObject({
      name: 'ApiError',
      code: 'no_requirements',
      status: 422,
      hint: expect.stringContaining('whole text'),
    })
    const stranger = createClient({ baseUrl: server.address })
    await expect(stranger.readJob('Python')).rejects.toMatchObject({ code: 'unauthorized', status: 401 })
  })
})
