import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
import { Report } from '../../src/schema/index.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { drawResume } from '../helpers/draw-resume.ts'

const settings = { PORT: '0', LOG_LEVEL: 'silent' }

describe('the server', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer(settings)
  })
  afterAll(() => server.close())

  const match = async (resume: Uint8Array, name: string): Promise<Response> => {
    const form = new FormData()
    form.append('resume', new Blob([new Uint8Array(resume)]), name)
    form.append('job', 'Requirements\n- PyTorch or TensorFlow\n- Kubernetes\n')
    return fetch(`${server.address}/api/v1/matches`, { method: 'POST', body: form })
  }

  it('reads a PDF in a child and answers with a report', async () => {
    const response = await match(await drawResume(), 'resume.pdf')
    expect(response.status).toBe(200)
    const report = Report.parse(await response.json())
    expect(report.score).toBe(100)
    expect(report.analysis.document.mediaType).toBe('application/pdf')
  })

  it.each([
    ['a cut PDF', async () => (await drawResume()).subarray(0, 400), 'unreadable_document'],
    ['a picture', async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'unsupported_file_type'],
    ['an old Word file', async () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), 'old_word_file'],
  ])('answers %s with a plain sentence and lives on', async (_what, make, code) => {
    const response = await match(await make(), 'cv.pdf')
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect((await response.json()).error).toMatchObject({ code, message: expect.stringContaining('cv.pdf') })
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  })
})

it.each(['no HTTP\r\n\r\n', 'GET /healthz HTTP/1.1\r\n\r\n'])('answers %j as it answers any error', async (bytes) => {
  const server = await startServer(settings)
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1').setEncoding('utf8')
  socket.write(bytes)
  const [answer] = await once(socket, 'data')
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"invalid_request"/s)
  socket.destroy()
  await server.close()
})

it('opens its pool at the start, though nobody asks for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pool-'))
  const server = await startServer({ ...settings, POOL_DATA: folder })
  await vi.waitFor(() => expect(readdirSync(folder).length).toBeGreaterThan(0), { timeout: 20_000 })
  await server.close()
  rmSync(folder, { recursive: true })
}, 60_000)

describe('startServer', () => {
  it('says where it is and lets go of the port when closed', async () => {
    const server = await startServer(settings)
    expect(server.address).toMatch(/^http:\/\/localhost:\d+$/)
    await server.close()
    await expect(fetch(server.address)).rejects.toThrow()
  })

  it('names the setting when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const refused = startServer({ ...settings, PORT: String(port) })
    await expect(refused).rejects.toThrow(
      new CoverageError('invalid_setting', { setting: 'PORT', found: `${port}, which cannot be had`, expected: 'a free port' }),
    )
    other.close()
  })

  it('refuses an address that others can reach without a key, before it listens', async () => {
    const open = { ...settings, HOST: '0.0.0.0' }
    await expect(startServer(open)).rejects.toThrow(/HOST is "0.0.0.0", which others can reach, without an API key; API_KEYS/)
    const behindProxy = startServer({ ...settings, TRUST_PROXY: '1' })
    await expect(behindProxy).rejects.toThrow(/TRUST_PROXY is "1", through which others reach it, without an API key/)
    await expect(startServer({ ...open, API_KEYS_FILE: '/nothing/here.txt' })).rejects.toThrow(/here\.txt, which cannot be read/)
  })

  it.each([
    ['a key', { API_KEYS: 'k'.repeat(32) }],
    ['leave to serve everybody', { ALLOW_PUBLIC: '1' }],
  ])('listens there with %s', async (_what, more) => {
    const server = await startServer({ ...settings, HOST: '0.0.0.0', ...more })
    expect((await fetch(`http://127.0.0.1:${new URL(server.address).port}/healthz`)).status).toBe(200)
    await server.close()
  })

  it('names the taxonomy file that is not there, before it listens', async () => {
    await expect(startServer({ ...settings, TAXONOMY: '/nothing/here.yaml' })).rejects.toMatchObject({ code: 'file_not_found' })
  })
})
