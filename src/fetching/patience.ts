import { CoverageError } from '../errors/index.ts'

/** How long something beyond this process may take, and for whom. */
export interface Patience {
  /** Aborts when the time is up, or nobody waits any more. */
  readonly signal: AbortSignal
  /** Why it was aborted; null if it was not. */
  readonly ended: () => CoverageError | null
}

/**
 * @param hangUp aborts when nobody waits for the answer any more: `given_up`.
 * @param tooSlow the error when the time is up.
 */
export const createPatience = (
  timeoutMs: number,
  hangUp: AbortSignal | undefined,
  tooSlow: (limit: string) => CoverageError,
): Patience => {
  const deadline = AbortSignal.timeout(timeoutMs)
  return {
    signal: hangUp ? AbortSignal.any([hangUp, deadline]) : deadline,
    ended: () => {
      if (hangUp?.aborted) return new CoverageError('given_up')
      return deadline.aborted ? tooSlow(`${timeoutMs / 1000} seconds`) : null
    },
  }
}

/** Settles with some work, or fails as soon as the signal aborts, whatever the work does about that. */
export const until = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
