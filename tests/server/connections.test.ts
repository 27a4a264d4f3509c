import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
import { limitConnections } from '../../src/server/limit-connections.ts'
import type { Readiness } from '../../src/server/routes/health.ts'
import type { ServiceReader } from '../../src/server/service-reader.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp | undefined
afterEach(() => app?.close())

const headersOf = async (base: string, agent: Agent): Promise<IncomingMessage['headers']> => {
  const [response] = (await once(request(`${base}/healthz`, { agent }).end(), 'response')) as [IncomingMessage]
  response.resume()
  await once(response, 'end')
  return response.headers
}

describe('a connection that its client keeps', () => {
  it('is given up once the server stops', async () => {
    let readiness: Readiness = 'ready'
    app = await serveApp({ readiness: () => readiness })
    const agent = new Agent({ keepAlive: true })
    expect((await headersOf(app.base, agent)).connection).toBe('keep-alive')
    readiness = 'stopping'
    expect((await headersOf(app.base, agent)).connection).toBe('close')
    agent.destroy()
  })

  it('carries the next request though the body of the last one came late, after its refusal', async () => {
    app = await serveApp()
    const { port } = new URL(app.base)
    const socket = connect(Number(port), '127.0.0.1')
    let answers = ''
    socket.on('data', (chunk) => {
      answers += chunk
    })
    const ended = once(socket, 'close').then(() => 'ended')
    socket.write(
      'POST /api/v1/matches HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\n12345',
    )
    await sleep(200)
    socket.write('67890')
    // Longer than a client may take that goes on sending.
    expect(await Promise.race([ended, sleep(2_300)])).toBeUndefined()
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await sleep(300)
    expect(answers).toMatch(/^HTTP\/1\.1 400[\s\S]*HTTP\/1\.1 200/)
    socket.destroy()
  })
})

describe('a client that hangs up', () => {
  it('has what waits for its turn given up', async () => {
    let hear = (_signal: AbortSignal | undefined): void => {}
    const heard = new Promise<AbortSignal | undefined>((resolve) => {
      hear = resolve
    })
    const open: ServiceReader['open'] = async (_source, options) => {
      hear(options?.signal)
      await once(options?.signal ?? new EventTarget(), 'abort')
      throw new CoverageError('busy')
    }
    app = await serveApp({ reader: makeReader({ open }) })
    const hangUp = new AbortController()
    const body = makeForm({ resume: { name: 'cv.txt', content: 'Skills' }, job: 'Python' })
    const asked = fetch(`${app.base}/api/v1/matches`, { method: 'POST', body, signal: hangUp.signal })
    const signal = await heard
    expect(signal?.aborted).toBe(false)
    hangUp.abort()
    await expect(asked).rejects.toThrow()
    if (!signal?.aborted) await once(signal ?? new EventTarget(), 'abort')
    await vi.waitFor(() => expect(app?.log.at(-1)).toMatchObject({ status: 499, level: 'info' }))
  })

  it('is not one that had its answer', async () => {
    const signals: (AbortSignal | undefined)[] = []
    const { open } = makeReader()
    app = await serveApp({
      reader: makeReader({
        open: (source, options) => {
          signals.push(options?.signal)
          return open(source, options)
        },
      }),
    })
    const body = makeForm({ resume: { name: 'cv.txt', content: 'Skills' }, job: 'Python' })
    expect((await fetch(`${app.base}/api/v1/matches`, { method: 'POST', body })).status).toBe(200)
    await sleep(50)
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, false])
  })
})

describe('a silent connection', () => {
  /** How a connection ends on which an answer of so many bytes comes after so long, of which its client reads nothing. */
  const wait = async (bytes: number, afterMs: number): Promise<unknown> => {
    const server = createServer(
      limitConnections(async (_request, response) => {
        await sleep(afterMs)
        response.end(Buffer.alloc(bytes))
      }),
    )
    server.timeout = 200
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const ended = new Promise((resolve) => server.once('connection', (socket) => socket.once('close', () => resolve('ended'))))
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const outcome = await Promise.race([ended, sleep(1_500, 'open')])
    socket.destroy()
    server.close()
    return outcome
  }

  it.each([
    ['has an answer that nobody reads', 64_000_000, 0, 'ended'],
    ['waits for an answer that takes long', 10, 2_000, 'open'],
  ])('that %s', async (_what, bytes, afterMs, outcome) => {
    expect(await wait(bytes, afterMs)).toBe(outcome)
  })
})

describe('a connection with many requests at once', () => {
  const askAtOnce = async (count: number): Promise<string> => {
    // Answers nothing: all stay open.
    const server = createServer(limitConnections(() => {})).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => {})
    const ended = once(socket, 'close').then(() => 'ended')
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(count))
    const outcome = await Promise.race([ended, sleep(500, 'open')])
    socket.destroy()
    server.close()
    return outcome
  }

  it.each([
    [8, 'open'],
    [9, 'ended'],
  ])('of %d is %s', async (count, outcome) => {
    expect(await askAtOnce(count)).toBe(outcome)
  })

  it('takes as many as it likes, one after the other', async () => {
    app = await serveApp()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let asked = 0; asked < 30; asked++) expect((await headersOf(app.base, agent)).connection).toBe('keep-alive')
    agent.destroy()
  })
})
