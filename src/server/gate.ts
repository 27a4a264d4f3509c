import { CoverageError } from '../errors/index.ts'

/**
 * Lets so much work in at once: what comes beside it is told to come again.
 *
 * @returns what runs some work behind the gate. @throws CoverageError `busy`.
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
