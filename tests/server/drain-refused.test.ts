import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import express from 'express'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { drainRefused } from '../../src/server/drain-refused.ts'
import { type Listening, listen } from '../helpers/listen.ts'

const BODY_BYTES = 64 * 1024 * 1024
/** More than what may be on its way through buffers of the system is not: it was read. */
const FOR_MS = 400

let server: Listening
beforeEach(async () => {
  server = await listen(
    express().use(drainRefused({ atOnce: 1, forMs: FOR_MS }), (_request, response) => void response.status(413).end('too long')),
  )
})
afterEach(() => server.close())

interface Client {
  readonly socket: Socket
  readonly answer: () => string
  readonly hasSentAll: () => boolean
}

/** Sends a head, waits for the answer, and goes on with a body that nobody wants. */
const send = async (): Promise<Client> => {
  const { hostname, port } = new URL(server.base)
  const socket = connect(Number(port), hostname)
  let answer = ''
  let sent = false
  socket.on('error', () => {}).on('data', (chunk) => (answer += chunk))
  await once(socket, 'connect')
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${BODY_BYTES}\r\n\r\n`)
  await vi.waitFor(() => expect(answer).toContain('too long'))
  socket.write(Buffer.alloc(BODY_BYTES), (error) => (sent = error === undefined || error === null))
  return { socket, answer: () => answer, hasSentAll: () => sent }
}

it('what is still coming of a refused body is read, so that its client can read the answer', async () => {
  const client = await send()
  await vi.waitFor(() => expect(client.hasSentAll()).toBe(true))
  expect(client.answer()).toContain('413')
  client.socket.destroy()
})

it('of many at once one is read, and the rest wait unread', async () => {
  const { hostname, port } = new URL(server.base)
  const first = connect(Number(port), hostname)
  first.on('error', () => {}).resume()
  // It announces a body and sends nothing of it.
  first.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${BODY_BYTES}\r\n\r\n`)
  await once(first, 'data')
  const second = await send()
  await sleep(FOR_MS / 4)
  expect(second.hasSentAll()).toBe(false)
  expect(second.answer()).toContain('413')
  for (const socket of [first, second.socket]) socket.destroy()
})

it('the next is read as soon as one has come whole', async () => {
  const first = await send()
  await vi.waitFor(() => expect(first.hasSentAll()).toBe(true))
  const second = await send()
  await vi.waitFor(() => expect(second.hasSentAll()).toBe(true))
  for (const { socket } of [first, second]) socket.destroy()
})
