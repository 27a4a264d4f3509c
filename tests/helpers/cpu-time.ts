import { expect } from 'vitest'

/** Processor time of this process so far, in milliseconds: unlike the clock, it ignores what else the machine does. */
export const cpuNowMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of a run, in milliseconds. */
const cpuTimeMs = (run: () => unknown): number => {
  const begun = cpuNowMs()
  run()
  return cpuNowMs() - begun
}

const PARTS = 8
/** For eight times the input a linear reader takes eight times as long, with its collection of garbage up to twelve, a quadratic one 64. */
const MOST_GROWTH = 16
/** What takes less says nothing of how it grows. */
const LEAST_MS = 1.5
const ROUNDS = 16
/** The shorter one is taken several times: where it took too long by chance, the longer one would pass. */
const TIMES_FEW = 4

/**
 * Fails where eight times the input takes a run more than sixteen times as long, on however slow a machine. The two lengths take
 * turns, and the least time of each counts: what else goes on only adds to it, so a measurement that fails is taken again.
 */
export const expectLinear = <Input>(run: (input: Input) => unknown, make: (length: number) => Input, length = 200_000): void => {
  const [few, many] = [make(Math.ceil(length / PARTS)), make(length)]
  run(few) // what runs for the first time is compiled meanwhile
  let [ofFew, ofMany] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const mostMs = (): number => MOST_GROWTH * Math.max(ofFew, LEAST_MS)
  for (let round = 0; round < ROUNDS && !(ofMany < mostMs()); round++) {
    for (let time = 0; time < TIMES_FEW; time++)
      ofFew = Math.min(
        ofFew,
        cpuTimeMs(() => run(few)),
      )
    ofMany = Math.min(
      ofMany,
      cpuTimeMs(() => run(many)),
    )
  }
  expect(ofMany).toBeLessThan(mostMs())
}

/** The same of a text that says a part again and again, to its last character. */
export const expectLinearIn = (run: (text: string) => unknown, part: string, length?: number): void =>
  expectLinear(run, (characters) => part.repeat(Math.ceil(characters / part.length)), length)
