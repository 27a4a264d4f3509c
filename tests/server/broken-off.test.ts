import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Pool } from '../../src/pool/index.ts'
import type { AppOptions } from '../../src/server/index.ts'
import type { LogEntry } from '../../src/server/request-context.ts'
import { makeReader, type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp | undefined
afterEach(async () => {
  vi.restoreAllMocks()
  await app?.close()
})

const serve = async (overrides: Partial<AppOptions> = {}): Promise<ServedApp> => {
  app = await serveApp(overrides)
  return app
}

const firstLine = async ({ log }: ServedApp): Promise<LogEntry | undefined> => {
  await vi.waitFor(() => expect(log).toHaveLength(1))
  return log[0]
}

/** Sends these bytes, and hangs up when told. */
const send = async ({ base }: ServedApp, bytes: string) => {
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(bytes)
  return socket
}

const BATCH = '0b9c8a52-4a0f-4d5e-9d8b-6f1f0f3f7c11'

/** A pool that knows where a batch stands once, and breaks when it is asked again. */
const breakingPool = (): AppOptions['pool'] => {
  const states = [
    { batch: BATCH, waiting: 1 },
    { batch: BATCH, waiting: 1 },
  ]
  const batch = async () => {
    const state = states.shift()
    if (state === undefined) throw new TypeError('piicanary')
    return state
  }
  return { open: async () => ({ batch }) as unknown as Pool }
}

describe('an answer that breaks after it has begun', () => {
  it('ends in the middle, and is a fault in the log, in one line and nowhere else', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const served = await serve({ pool: breakingPool() })
    const response = await fetch(`${served.base}/api/v1/pool/batches/${BATCH}/events`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    const line = await firstLine(served)
    expect(line).toMatchObject({ level: 'error', status: 200, code: 'internal' })
    expect(line?.requestId).toBe(response.headers.get('x-request-id'))
    expect(JSON.stringify(line)).not.toContain('piicanary')
    expect(printed).not.toHaveBeenCalled()
  })
})

describe('a client that hangs up', () => {
  it('before the answer is 499 in the log and the metrics', async () => {
    let reached = (): void => {}
    const waiting = new Promise<void>((resolve) => {
      reached = resolve
    })
    const reader = makeReader({
      readJobAsJson: () => {
        reached()
        return new Promise(() => {})
      },
    })
    const served = await serve({ reader })
    const body = JSON.stringify({ job: 'Requirements' })
    const head = `POST /api/v1/requirements HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
    const socket = await send(served, `${head}\r\n\r\n${body}`)
    await waiting
    socket.destroy()
    expect(await firstLine(served)).toMatchObject({ level: 'info', status: 499 })
    expect(await (await fetch(`${served.base}/metrics`)).text()).toContain(
      '{route="/api/v1/requirements",method="POST",status="499"} 1',
    )
  })

  it.each([
    ['JSON', 'application/json', '{"job":'],
    ['a form', 'multipart/form-data; boundary=b', '--b\r\n'],
  ])('in the middle of %s is 499', async (_what, type, body) => {
    const served = await serve()
    const head = `POST /api/v1/matches HTTP/1.1\r\nhost: h\r\ncontent-type: ${type}\r\ncontent-length: 900`
    const socket = await send(served, `${head}\r\n\r\n${body}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    expect(await firstLine(served)).toMatchObject({ level: 'info', status: 499 })
  })
})
