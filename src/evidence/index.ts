export { findPasted, PASTED_RUN_TOKENS } from './find-pasted.ts'
export {
  EVOKED,
  FULL_CREDIT,
  type GradedMention,
  gradeMention,
  gradeMentions,
  namePosition,
  type Place,
  roundRatio,
  STRENGTHS,
  WEAK_CLAIM,
} from './grade-mentions.ts'
