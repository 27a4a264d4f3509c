import { seededRandom } from '../fuzz/mutate.ts'

/** Draws from lists; the same seed gives the same draws. */
export interface Lots {
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** This many different ones, in the order in which they were drawn. */
  readonly pickSome: <T>(list: readonly T[], count: number) => T[]
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
}

export const drawLots = (seed: number): Lots => {
  const random = seededRandom(seed)
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const pickSome = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list]
    return Array.from({ length: Math.min(count, list.length) }).flatMap(() => left.splice(between(0, left.length - 1), 1))
  }
  return { between, pickSome, pick: (list) => list[between(0, list.length - 1)] ?? list[0] }
}
