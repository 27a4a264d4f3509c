export {
  type BoundPart,
  type BoundTerm,
  boundFor,
  boundOf,
  DEED_UNITS,
  doneFor,
  type ScoreBound,
  weightOf,
} from './bound.ts'
export { NEVER, type WeighedWord, type Wording, type WordStep } from './bound-words.ts'
export { cover, creditsOf } from './cover.ts'
export { type Raise, raiseCredits, whatIf } from './raise-credits.ts'
export { BOUND_UNITS, type CreditSketch, sketch, TENURE } from './sketch.ts'
export { OFTEN, TELLING_GROUPS } from './sketch-words.ts'
export { SCORING_VERSION, weigh } from './weights.ts'
