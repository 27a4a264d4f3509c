import type { Response } from 'express'

/** Aborts when the client disconnects before it has its answer: work that still waits its turn is then dropped. */
export const hangUpOf = (response: Response): AbortSignal => {
  const hangUp = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) hangUp.abort()
  })
  return hangUp.signal
}
