import { decideAndJudge, explainDecision, type LinearChain, type Term } from '../../learned/index.ts'
import { type SeenUnit, tellSense } from './tell-sense.ts'

/** What a unit is to the reader: asked of the person, told of the work, a condition beside points, or nothing of these. */
export const SENSES = ['none', 'required', 'preferred', 'duty', 'condition'] as const
export type Sense = (typeof SENSES)[number]

/** What a unit was taken for. */
export interface ReadSense {
  readonly sense: Sense
  /** 0..1 */
  readonly sure: number
}

/** The sense of each unit of a posting, in the same order, by a model that reads them as one sequence. */
export const readSenses = (seen: readonly SeenUnit[], model: LinearChain): ReadSense[] =>
  decideAndJudge(model, seen.length, (at, add) => tellSense(seen, at, add)).map(({ label, sure }) => ({
    sense: SENSES[label] ?? 'none',
    sure,
  }))

/** What spoke most for the sense of one unit. */
export const explainSense = (seen: readonly SeenUnit[], at: number, sense: Sense, model: LinearChain, most: number): Term[] =>
  explainDecision(model, SENSES.indexOf(sense), (add) => tellSense(seen, at, add), most)
