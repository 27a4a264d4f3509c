import type { RequestHandler } from 'express'

/** `GET /healthz`: the process answers. Touches no reader. */
export const showHealth: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' })
}

/** Whether work should be sent here. While the server starts, work is done, but slowly. */
export type Readiness = 'starting' | 'ready' | 'stopping'

/** Makes clients with open connections go elsewhere: a stopping server would otherwise answer them until it is cut off. */
export const closeWhenStopping =
  (readiness: () => Readiness): RequestHandler =>
  (_request, response, next) => {
    if (readiness() === 'stopping') response.setHeader('Connection', 'close')
    next()
  }

/** `GET /readyz`: 200 when ready, 503 before and after. */
export const showReadiness =
  (readiness: () => Readiness): RequestHandler =>
  (_request, response) => {
    const status = readiness()
    response.status(status === 'ready' ? 200 : 503).json({ status })
  }
