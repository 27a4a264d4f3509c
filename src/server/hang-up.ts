import type { Response } from 'express'

/** Aborts when the client hangs up before it has its answer: what waits for its turn need not be done then. */
export const hangUpOf = (response: Response): AbortSignal => {
  const hangUp = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) hangUp.abort()
  })
  return hangUp.signal
}
