/** One promise of the service, as a check found it. */
export interface Finding {
  readonly promise: string
  /** As measured, with its unit. */
  readonly found: string
  readonly holds: boolean
  /** Whether it is about speed, which a busy machine may miss: see `judge.ts`. */
  readonly isSpeed: boolean
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
  isSpeed: false,
  missedBy: found === expected ? 1 : Number.POSITIVE_INFINITY,
})

export const expectAtMost = (promise: string, found: number, limit: number, unit: string): Finding => ({
  promise: `${promise}: at most ${limit}${unit}`,
  found: inUnit(found, unit),
  holds: found <= limit,
  isSpeed: true,
  missedBy: found / limit,
})

export const expectAtLeast = (promise: string, found: number, limit: number, unit: string): Finding => ({
  promise: `${promise}: at least ${limit}${unit}`,
  found: inUnit(found, unit),
  holds: found >= limit,
  isSpeed: true,
  missedBy: limit / found,
})

/** How long and how hard a check works. */
export interface Effort {
  readonly seconds: number
  readonly clients: number
}

export type Check = (effort: Effort) => Promise<Finding[]>
