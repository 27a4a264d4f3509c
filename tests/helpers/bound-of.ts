import { boundsOf, type CreditSketch, gatherSketches, type ScoreBound, turnAround } from '../../src/coverage/index.ts'

/** The bound of one resume, alone in its block. */
export const boundOf = (sketch: CreditSketch, bound: ScoreBound): number =>
  boundsOf(turnAround(gatherSketches([sketch]), null), bound)[0] ?? 0
