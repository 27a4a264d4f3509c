import { CoverageError } from '../errors/index.ts'

/**
 * Lets only this much work in at once: whoever else comes is told to retry.
 *
 * @returns a function that runs work inside the gate. @throws CoverageError `busy`.
 */
export const createGate = (atOnce: number) => {
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) throw new CoverageError('busy')
    running++
    try {
      return await work()
    } finally {
      running--
    }
  }
}
