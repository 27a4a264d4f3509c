import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { answerBadHttp } from '../../src/server/answer-bad-http.ts'
import type { ServiceEvent } from '../../src/server/service-event.ts'

let server: Server
const events: ServiceEvent[] = []

const serve = async (listener: RequestListener = () => {}): Promise<void> => {
  events.length = 0
  server = createServer({ headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 }, listener)
  answerBadHttp(server, (event) => events.push(event))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** All that comes until the server ends the connection. */
const exchange = async (bytes: string, isEnd = false): Promise<string> => {
  const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true })
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  socket.on('error', () => {})
  socket[isEnd ? 'end' : 'write'](bytes)
  await once(socket, 'end')
  socket.destroy()
  return text
}

const openAnswer = (text: string) => {
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const [line = '', ...headers] = head.split('\r\n')
  return { status: Number(line.split(' ')[1]), headers: headers.map((header) => header.toLowerCase()), body: JSON.parse(body) }
}

const HEAD = 'POST / HTTP/1.1\r\nhost: h\r\n'

describe('what is no request', () => {
  it.each([
    ['no HTTP', 'piicanary\r\n\r\n', 400],
    ['a header that cannot be', `${HEAD}pii canary\x01: x\r\n\r\n`, 400],
    ['a length that is none', `${HEAD}content-length: piicanary\r\n\r\n`, 400],
    ['headers of 40 kB', `${HEAD}piicanary: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['headers without an end', HEAD, 408],
    ['an expectation that nobody knows', `${HEAD}expect: piicanary\r\n\r\n`, 417],
  ])(
    '%s has the shape and the headers of an error, one line of the log, and ends the connection',
    async (_what, bytes, status) => {
      await serve()
      const answer = openAnswer(await exchange(bytes))
      expect(answer.status).toBe(status)
      const { requestId, ...error } = answer.body.error
      expect(error).toEqual({ code: 'invalid_request', message: expect.any(String), hint: expect.any(String) })
      expect(answer.headers).toEqual(
        expect.arrayContaining([
          'connection: close',
          'content-type: application/json; charset=utf-8',
          "content-security-policy: default-src 'none'; frame-ancestors 'none'",
          'x-content-type-options: nosniff',
          'cache-control: no-store',
          `x-request-id: ${requestId}`,
        ]),
      )
      expect(events).toEqual([{ level: 'info', event: 'bad HTTP', code: 'invalid_request', status, requestId }])
      expect(JSON.stringify([answer, events])).not.toContain('piicanary')
    },
  )
})

describe('a request that goes wrong after the application has begun with it', () => {
  it.each([
    ['ends in the middle', `${HEAD}content-length: 9\r\n\r\nx`, true, 400],
    ['comes too slowly', `${HEAD}content-length: 9\r\n\r\nx`, false, 408],
    ['has a chunk that is none', `${HEAD}transfer-encoding: chunked\r\n\r\npiicanary\r\n`, false, 400],
  ])('and %s is answered once, by the answer that it has', async (_what, bytes, isEnd, status) => {
    await serve((_request, response) => void response.setHeader('x-own', 'yes'))
    const answer = openAnswer(await exchange(bytes, isEnd))
    expect(answer.status).toBe(status)
    expect(answer.body.error.code).toBe('invalid_request')
    expect(answer.headers).toEqual(expect.arrayContaining(['x-own: yes', 'connection: close']))
    expect(events).toEqual([])
  })

  it('is cut off where the answer is under way', async () => {
    await serve((_request, response) => void response.write('begun'))
    const text = await exchange(`${HEAD}content-length: 9\r\n\r\nx`, true)
    expect(text).toContain('begun')
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})
