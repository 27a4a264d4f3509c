import type { RequestHandler } from 'express'

/** `GET /healthz`: the process answers. Touches no reader. */
export const showHealth: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' })
}

/** `GET /readyz`: 200 while new work is taken, 503 while shutting down. */
export const showReadiness =
  (isReady: () => boolean): RequestHandler =>
  (_request, response) => {
    const ready = isReady()
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'stopping' })
  }
