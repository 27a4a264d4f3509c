import { decideAndJudge, explainDecision, type Features, type LinearChain, type Term } from '../../learned/index.ts'
import { type SeenUnit, stepTo, tellSense } from './tell-sense.ts'

/** What a unit is to the reader: asked of the person, told of the work, a condition beside points, or nothing of these. */
export const SENSES = ['none', 'required', 'preferred', 'duty', 'condition'] as const
export type Sense = (typeof SENSES)[number]

/** What a unit was taken for. */
export interface ReadSense {
  readonly sense: Sense
  /** 0..1 */
  readonly sure: number
}

/** "Knowledge of R is not required", "no degree needed": however alike it is to what is asked. */
const DENIES =
  /\b(?:not|n[o'’]t|never) (?:be |a |strictly |absolutely )?(?:required|needed|necessary|mandatory|expected)\b|\bno\b[^.,;]{1,60}\b(?:required|needed|necessary)\b/iu

/** Longer sentences deny one thing and ask for others. */
const MAX_DENIAL_WORDS = 14

/** Longer lines ask, even where a colon ends them: "Work with product managers to define all aspects of:". */
const MAX_LABEL_WORDS = 5

/** Heads what follows, and asks nothing itself: "Essential", "Solid understanding of:", "MLOps:". "Basic Linux skills" is none. */
const isHeading = ({ unit, text, own, named }: SeenUnit): boolean => {
  const namesNothing = named.every(({ soft }) => soft)
  return text.endsWith(':') ? namesNothing || own.words.length <= MAX_LABEL_WORDS : unit.opens !== null && namesNothing
}

const SILENT: ReadSense = { sense: 'none', sure: 1 }

const isDenial = ({ text, own, cues }: SeenUnit): boolean =>
  own.words.length <= MAX_DENIAL_WORDS && !cues.includes('wish') && DENIES.test(text)

const featuresOf = (seen: readonly SeenUnit[]): Features => ({
  length: seen.length,
  tell: (at, add) => tellSense(seen, at, add),
  stepTo: (at) => stepTo(seen, at),
})

/** The sense of each unit of a posting, in the same order, by a model that reads them as one sequence. */
export const readSenses = (seen: readonly SeenUnit[], model: LinearChain): ReadSense[] =>
  decideAndJudge(model, featuresOf(seen)).map(({ label, sure }, at) =>
    seen[at] !== undefined && (isDenial(seen[at]) || isHeading(seen[at])) ? SILENT : { sense: SENSES[label] ?? 'none', sure },
  )

/** What spoke most for the sense of one unit. */
export const explainSense = (seen: readonly SeenUnit[], at: number, sense: Sense, model: LinearChain, most: number): Term[] =>
  explainDecision(model, featuresOf(seen), at, SENSES.indexOf(sense), most)
