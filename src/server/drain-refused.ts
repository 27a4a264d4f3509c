import type { Request, RequestHandler } from 'express'
import { REFUSED_BODIES } from './limits.ts'

export interface DrainLimits {
  readonly atOnce: number
  readonly forMs: number
}

/** Nobody reads the rest any more, and Node, which would discard it at full speed, is made to believe that somebody does. */
const stopReading = (request: Request): void => {
  request.unpipe()
  for (const event of ['data', 'readable']) request.removeAllListeners(event)
  request.pause()
  request.read()
}

/**
 * A refused body keeps coming until its client has read the answer, and many clients read no answer before they have sent
 * everything. So it is read and discarded for a while; if there are many at once some wait, unread, and may be cut off: a
 * flood of unwanted bodies would keep the event loop busy.
 */
export const drainRefused = ({ atOnce, forMs }: DrainLimits = REFUSED_BODIES): RequestHandler => {
  let draining = 0
  const waiting = new Set<Request>()

  const drainNext = (): void => {
    const [next] = waiting
    if (next === undefined || draining >= atOnce) return
    waiting.delete(next)
    draining++
    // Whether it was complete or its connection broke.
    next.once('close', () => {
      draining--
      drainNext()
    })
    next.resume()
  }

  const cutOff = (request: Request): void => {
    waiting.delete(request)
    // By now the body may be complete, and the connection may carry another request.
    if (!request.complete) request.socket.destroy()
  }

  return (request, response, next) => {
    response.once('prefinish', () => {
      if (request.complete) return
      stopReading(request)
      response.once('finish', () => {
        waiting.add(request)
        drainNext()
        setTimeout(cutOff, forMs, request).unref()
      })
    })
    next()
  }
}
