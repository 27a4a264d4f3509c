/** One promise of the service, as a check found it. */
export interface Finding {
  readonly promise: string
  /** As measured, with its unit. */
  readonly found: string
  readonly holds: boolean
  /** What a busy machine may miss, see `judge.ts`: a speed by a little, a goal of the benchmarks by any factor. */
  readonly about: 'fact' | 'speed' | 'goal'
  /** The ratio of the measured value to the limit, or the inverse for a lower limit; 1: just kept. */
  readonly missedBy: number
}

const inUnit = (value: number, unit: string): string => `${Number.isInteger(value) ? value : value.toFixed(1)}${unit}`

/**
 * A promise that holds on any machine.
 *
 * @param about what was found, in words, if it is not what was expected.
 */
export const expectExactly = (promise: string, found: number, expected: number, about = ''): Finding => ({
  promise: `${promise}: ${expected}`,
  found: found === expected || about === '' ? String(found) : `${found} (${about})`,
  holds: found === expected,
  about: 'fact',
  missedBy: found === expected ? 1 : Number.POSITIVE_INFINITY,
})

export const expectAtMost = (promise: string, found: number, limit: number, unit: string): Finding => ({
  promise: `${promise}: at most ${limit}${unit}`,
  found: inUnit(found, unit),
  holds: found <= limit,
  about: 'speed',
  missedBy: found / limit,
})

export const expectAtLeast = (promise: string, found: number, limit: number, unit: string): Finding => ({
  promise: `${promise}: at least ${limit}${unit}`,
  found: inUnit(found, unit),
  holds: found >= limit,
  about: 'speed',
  missedBy: limit / found,
})

/** A speed that is aimed at and may be far off: a benchmark, which a slow machine makes no fault of. */
export const asGoal = (finding: Finding): Finding => ({ ...finding, about: 'goal' })

/** How long and how hard a check works. */
export interface Effort {
  readonly seconds: number
  readonly clients: number
}

export type Check = (effort: Effort) => Promise<Finding[]>
