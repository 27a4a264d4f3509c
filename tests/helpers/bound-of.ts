import { blockOf, boundsOf, type CreditSketch, invertSketches, type ScoreBound } from '../../src/coverage/index.ts'

/** The bound of one resume, alone in its block. */
export const boundOf = (sketch: CreditSketch, bound: ScoreBound): number =>
  boundsOf(blockOf([sketch], invertSketches([sketch], null)), bound)[0] ?? 0
