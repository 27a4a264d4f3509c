import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import express from 'express'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadAssets } from '../../src/server/assets.ts'
import { createErrorHandler } from '../../src/server/error-handler.ts'
import { type BodyLimits, holdBodies } from '../../src/server/hold-bodies.ts'
import { BODIES } from '../../src/server/limits.ts'
import { traceRequests } from '../../src/server/request-context.ts'
import { type Listening, listen } from '../helpers/listen.ts'
import { makeReader, type ServedApp, serveApp } from '../helpers/serve-app.ts'

const LIMITS: BodyLimits = {
  small: { bytes: 4_000, bytesPerCaller: 2_000, upTo: 1_000 },
  large: { bytes: 9_000, bytesPerCaller: 5_000 },
  waitMs: 60_000,
  slowMs: 60_000,
}

let server: Listening | undefined
let served: ServedApp | undefined
afterEach(async () => {
  await server?.close()
  await served?.close()
  server = undefined
  served = undefined
})

interface Asked {
  readonly status: Promise<number>
  readonly hangUp: () => void
}

/** A body of so many bytes from an address of its own where one is named. */
const ask = (base: string, bytes: number, from = '192.0.2.1'): Asked => {
  const headers = { 'content-length': bytes, 'x-forwarded-for': from }
  const asked = request(base, { method: 'POST', headers })
  const status = new Promise<number>((resolve) => {
    asked.once('response', (response) => resolve(response.resume().statusCode ?? 0)).once('error', () => resolve(0))
  })
  asked.end(Buffer.alloc(bytes))
  return { status, hangUp: () => void asked.destroy() }
}

/** A body of so many bytes, of which only some are sent until more are asked for. */
const dribble = (base: string, bytes: number, sent: number): Asked & { readonly send: (more: number) => void } => {
  const asked = request(base, { method: 'POST', headers: { 'content-length': bytes, 'x-forwarded-for': '192.0.2.1' } })
  const status = new Promise<number>((resolve) => {
    asked.once('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', () => resolve(0))
  })
  asked.write(Buffer.alloc(sent))
  return { status, hangUp: () => void asked.destroy(), send: (more) => void asked.write(Buffer.alloc(more)) }
}

/** Counts the bodies that were let in, and answers them when it is told to. */
const serve = async (limits: Partial<BodyLimits> = {}) => {
  const inside: (() => void)[] = []
  const app = express().set('trust proxy', 1)
  app.use(
    traceRequests(() => {}),
    holdBodies({ ...LIMITS, ...limits }),
    (incoming, response) => {
      incoming.resume()
      inside.push(() => void response.end('ok'))
    },
  )
  app.use(createErrorHandler({ assets: loadAssets() }))
  server = await listen(app)
  return { base: server.base, inside, answerFirst: () => inside.shift()?.() }
}

/** Waits until so many are inside. */
const reach = (inside: readonly unknown[], count: number): Promise<void> =>
  vi.waitFor(() => expect(inside).toHaveLength(count), { timeout: 5_000 })

/** For what must not happen. */
const settle = (): Promise<void> => sleep(150)

describe('bodies in memory', () => {
  it('are no more than there is room for, and the next comes in when one is answered', async () => {
    const { base, inside, answerFirst } = await serve()
    const asked = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((from) => ask(base, 4_000, from))
    await reach(inside, 2)
    await settle()
    expect(inside).toHaveLength(2)
    answerFirst()
    await reach(inside, 2)
    answerFirst()
    answerFirst()
    expect(await Promise.all(asked.map(({ status }) => status))).toEqual([200, 200, 200])
  })

  it('of one caller are no more than its share, which holds up nobody else', async () => {
    const { base, inside } = await serve()
    const one = [ask(base, 3_000), ask(base, 3_000), ask(base, 3_000)]
    await reach(inside, 1)
    await settle()
    expect(inside).toHaveLength(1)
    ask(base, 3_000, '192.0.2.2')
    await reach(inside, 2)
    for (const { hangUp } of one) hangUp()
  })

  it('that are small come in though large ones fill their room', async () => {
    const { base, inside } = await serve()
    for (const from of ['192.0.2.1', '192.0.2.2']) ask(base, 4_500, from)
    await reach(inside, 2)
    const small = ask(base, 500, '192.0.2.1')
    await reach(inside, 3)
    inside[2]?.()
    expect(await small.status).toBe(200)
  })

  it('that find no room in time are told to come again', async () => {
    const { base, inside } = await serve({ waitMs: 100 })
    ask(base, 5_000)
    await reach(inside, 1)
    expect(await ask(base, 5_000).status).toBe(503)
  })

  it('that come byte by byte hold what has come, and keep nobody out', async () => {
    const { base, inside } = await serve({ slowMs: 20 })
    const slow = [dribble(base, 4_900, 10), dribble(base, 4_900, 10), dribble(base, 4_900, 10)]
    await reach(inside, 3)
    const good = ask(base, 4_900)
    await reach(inside, 4)
    inside[3]?.()
    expect(await good.status).toBe(200)
    for (const { hangUp } of slow) hangUp()
  })

  it('that came slowly and then all at once find no more room than there is', async () => {
    const { base, inside } = await serve({ slowMs: 20 })
    const slow = [dribble(base, 4_900, 10), dribble(base, 4_900, 10)]
    await reach(inside, 2)
    await settle()
    slow[0]?.send(4_000)
    await settle()
    slow[1]?.send(4_000)
    expect(await slow[1]?.status).toBe(503)
    inside[0]?.()
    expect(await slow[0]?.status).toBe(200)
  })

  it('leave their room when their clients hang up, inside and before', async () => {
    const { base, inside } = await serve()
    const first = ask(base, 5_000)
    await reach(inside, 1)
    const waiting = ask(base, 5_000)
    await settle()
    waiting.hangUp()
    await settle()
    first.hangUp()
    const last = ask(base, 5_000)
    await vi.waitFor(() => expect(inside.length).toBeGreaterThanOrEqual(2), { timeout: 5_000 })
    for (const answer of inside) answer()
    expect(await last.status).toBe(200)
  })
})

it('forty uploads of 4.5 MB at once are never more than a few in the hands of the service', async () => {
  const size = 4_500_000
  let inside = 0
  let most = 0
  const open = async () => {
    inside++
    most = Math.max(most, inside)
    await sleep(20)
    inside--
    return { document: (await makeReader().open('')).document, hidden: [], warnings: [] }
  }
  served = await serveApp({ reader: makeReader({ open }) })
  const body = new FormData()
  body.append('resume', new Blob([new Uint8Array(size)]), 'resume.pdf')
  const answers = await Promise.all(
    Array.from({ length: 40 }, () =>
      fetch(`${served?.base}/api/v1/matches`, { method: 'POST', body }).then(({ status }) => status),
    ),
  )
  // Without a posting both documents are opened: the brief's is no upload.
  expect(most).toBeLessThanOrEqual(2 * Math.floor(BODIES.large.bytesPerCaller / size))
  expect(answers.every((status) => status === 200 || status === 503)).toBe(true)
  expect(answers).toContain(200)
}, 60_000)
