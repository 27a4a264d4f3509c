import type { Figures } from './score-asks.ts'

/** The range that holds a figure in nine of ten draws. */
type Range = readonly [low: number, high: number]
export type Ranges = Readonly<Record<string, Range>>

const DRAWS = 1000
const TAIL = 0.05
const SEED = 20261127

/** Numbers from 0 to 1, always the same: mulberry32 (Ettinger 2017). */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * How much figures vary if as many documents are drawn again with replacement (bootstrap: Efron 1979); the same for the same
 * input. A figure that no draw gives has no range.
 */
export const rangesOf = <T>(documents: readonly T[], figuresOf: (drawn: readonly T[]) => Figures): Ranges => {
  const random = createRandom(SEED)
  const values = new Map<string, number[]>()
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = documents.flatMap(() => documents[Math.floor(random() * documents.length)] ?? [])
    for (const [name, value] of Object.entries(figuresOf(drawn))) {
      const known = values.get(name) ?? []
      if (value !== null) known.push(value)
      values.set(name, known)
    }
  }
  return Object.fromEntries(
    [...values]
      .filter(([, drawn]) => drawn.length > 0)
      .map(([name, drawn]): [string, Range] => {
        const sorted = drawn.sort((a, b) => a - b)
        const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
        return [name, [at(TAIL), at(1 - TAIL)]]
      }),
  )
}
