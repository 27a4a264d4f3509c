import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttpServer, type HttpServerOptions } from '../../src/server/create-http-server.ts'
import { CONNECTIONS, TIMEOUTS } from '../../src/server/limits.ts'
import { type Listening, listen } from '../helpers/listen.ts'

let server: Listening | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const serve = async (options: Partial<HttpServerOptions>, app: RequestListener = (_, response) => response.end('ok')) => {
  server = await listen(createHttpServer(app, { log: () => {}, connectionsPerAddress: 0, ...options }))
  return server
}

const open = async ({ port }: Listening, localAddress = '127.0.0.1'): Promise<Socket> => {
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Whether the server has ended a connection by then. */
const isEnded = async (socket: Socket, withinMs: number): Promise<boolean> => {
  const ended = once(socket.resume(), 'close').then(() => true)
  return Promise.race([ended, sleep(withinMs, false)])
}

const isServed = async (socket: Socket): Promise<boolean> => {
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  return Promise.race([once(socket, 'data').then(() => true), once(socket, 'close').then(() => false)])
}

const SOON = { ...TIMEOUTS, headersMs: 300, checkMs: 50 }

describe('a connection', () => {
  it.each([
    ['says nothing', ''],
    ['does not end its headers', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
  ])('that %s is ended when the time for headers is over', async (_what, bytes) => {
    const socket = await open(await serve({ timeouts: SOON }))
    socket.write(bytes)
    expect(await isEnded(socket, 100)).toBe(false)
    expect(await isEnded(socket, 2_000)).toBe(true)
  })

  it('whose body does not come is ended when the time for a request is over', async () => {
    const app: RequestListener = (request, response) => void request.resume().once('end', () => response.end('ok'))
    const socket = await open(await serve({ timeouts: { ...SOON, requestMs: 600 } }, app))
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nx')
    expect(await isEnded(socket, 100)).toBe(false)
    expect(await isEnded(socket, 2_500)).toBe(true)
  })

  it('beyond as many as are taken is refused, until another ends', async () => {
    const listening = await serve({ connections: { ...CONNECTIONS, max: 3 } })
    const sockets = await Promise.all([open(listening), open(listening), open(listening)])
    const fourth = await open(listening)
    expect(await isEnded(fourth, 2_000)).toBe(true)
    sockets[0]?.destroy()
    await sleep(100)
    expect(await isServed(await open(listening))).toBe(true)
  })

  it('beyond those of its address is refused, and another address is served', async () => {
    const listening = await serve({ connectionsPerAddress: 20 })
    const idle = await Promise.all(Array.from({ length: 50 }, () => open(listening, '127.0.0.2')))
    await sleep(200)
    expect(idle.filter(({ readyState }) => readyState === 'open').length).toBeLessThanOrEqual(20)
    expect(await isServed(await open(listening))).toBe(true)
    for (const socket of idle) socket.destroy()
    await sleep(200)
    expect(await isServed(await open(listening, '127.0.0.2'))).toBe(true)
  })
})

describe('an answer that nobody reads', () => {
  // More than the system takes for a client that does not read.
  const ANSWER = Buffer.alloc(20_000_000)
  const answer: RequestListener = (_, response) => void response.end(ANSWER)

  const askUnread = async (listening: Listening): Promise<Socket> => {
    const socket = await open(listening)
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    return socket
  }

  it('ends its connection after the patience of the server', async () => {
    const listening = await serve({ timeouts: { ...TIMEOUTS, silentMs: 300 } }, answer)
    const socket = await askUnread(listening)
    await sleep(1_500)
    expect(await isCut(socket)).toBe(true)
  })

  it('ends the oldest connections where all of them are more than may wait', async () => {
    const limits = { timeouts: { ...TIMEOUTS, checkMs: 100 }, connections: { ...CONNECTIONS, unreadBytes: 25_000_000 } }
    const listening = await serve(limits, answer)
    const first = await askUnread(listening)
    await sleep(300)
    const second = await askUnread(listening)
    await sleep(500)
    expect([await isCut(first), await isCut(second)]).toEqual([true, false])
  })

  /** Whether what comes, once it is read, is less than the whole answer. */
  const isCut = async (socket: Socket): Promise<boolean> => {
    let bytes = 0
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    socket.resume()
    await Promise.race([once(socket, 'close'), sleep(1_500)])
    return bytes < ANSWER.length
  }
})
