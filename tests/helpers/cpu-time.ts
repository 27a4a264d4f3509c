import { expect } from 'vitest'

/** Processor time of this process so far, in milliseconds: unlike the clock, it ignores what else the machine does. */
export const cpuNowMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of a run, in milliseconds. */
export const cpuTimeMs = (run: () => unknown): number => {
  const begun = cpuNowMs()
  run()
  return cpuNowMs() - begun
}

const PARTS = 4
const MOST_GROWTH = 8

/**
 * Fails if a long text takes longer than a limit in ms and longer than a linear reader would: for four times the text a
 * quadratic one takes sixteen times as long. A busy machine is slower for all of it alike.
 */
export const expectLinear = (run: (text: string) => unknown, text: string, limitMs: number): void => {
  const timeMs = cpuTimeMs(() => run(text))
  const mostMs = timeMs < limitMs ? limitMs : MOST_GROWTH * cpuTimeMs(() => run(text.slice(-text.length / PARTS)))
  expect(timeMs).toBeLessThan(mostMs)
}
