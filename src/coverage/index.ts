export {
  BOUND_NUMBERS,
  type BoundPart,
  type BoundTerm,
  boundFor,
  type ScoreBound,
} from './bound.ts'
export { boundOf, doneFor, weightOf } from './bound-of.ts'
export type { WeighedWord, Wording, WordStep } from './bound-words.ts'
export { cover, creditsOf } from './cover.ts'
export { type Raise, raiseCredits, whatIf } from './raise-credits.ts'
export { type CreditSketch, sketch } from './sketch.ts'
export { SCORING_VERSION, weigh } from './weights.ts'
