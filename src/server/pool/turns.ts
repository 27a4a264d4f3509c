import { CoverageError } from '../../errors/index.ts'

export interface TurnLimits {
  /** At work at the same time. */
  readonly atOnce: number
  /** How many more may wait for their turn. */
  readonly waiting: number
}

/** Does work in its turn. */
export type TakeTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>

/**
 * A queue for work that has many steps: the steps of others come in between, so that each takes longer the more there are.
 *
 * @throws CoverageError `busy` where too many wait, or nobody waits for the answer any more.
 */
export const createTurns = ({ atOnce, waiting }: TurnLimits): TakeTurn => {
  let atWork = 0
  const queue: (() => void)[] = []
  const takePlace = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        signal.removeEventListener('abort', giveUp)
        atWork++
        resolve()
      }
      const giveUp = (): void => {
        queue.splice(queue.indexOf(begin), 1)
        reject(new CoverageError('busy'))
      }
      if (signal.aborted || (atWork >= atOnce && queue.length >= waiting)) return reject(new CoverageError('busy'))
      if (atWork < atOnce) return begin()
      queue.push(begin)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  return async (work, signal) => {
    await takePlace(signal)
    try {
      return await work()
    } finally {
      atWork--
      queue.shift()?.()
    }
  }
}
