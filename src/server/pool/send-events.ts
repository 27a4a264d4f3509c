import { setTimeout as sleep } from 'node:timers/promises'
import type { Request, Response } from 'express'
import type { Pool } from '../../pool/index.ts'
import type { BatchState } from '../../schema/index.ts'

/** Often enough for a progress bar to look smooth. */
const LOOK_EVERY_MS = 250
/** A proxy may cut a connection that is silent for a minute. */
const SAY_SOMETHING_MS = 15_000

/**
 * The state of a batch as server-sent events (WHATWG HTML, 9.2), one for each change; the last is called `end`.
 *
 * @param state the first one to send.
 */
export const sendEvents = async (request: Request, response: Response, pool: Pool, state: BatchState): Promise<void> => {
  response.setHeader('Content-Type', 'text/event-stream')
  response.setHeader('X-Accel-Buffering', 'no')
  response.flushHeaders()
  let said = ''
  let saidMs = performance.now()
  const say = (text: string): void => {
    response.write(text)
    saidMs = performance.now()
  }
  for (let now: BatchState | null = state; now !== null; now = await pool.batch(state.batch)) {
    const words = JSON.stringify(now)
    if (words !== said) say(`data: ${words}\n\n`)
    else if (performance.now() - saidMs > SAY_SOMETHING_MS) say(': still there\n\n')
    said = words
    if (now.waiting === 0 || request.destroyed || response.destroyed) break
    await sleep(LOOK_EVERY_MS)
  }
  response.end('event: end\ndata: {}\n\n')
}
