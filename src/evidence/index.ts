export { allMentions } from './all-mentions.ts'
export { canBeHeld, isHoldable, isOfPerson } from './can-be-held.ts'
export { findIdentity, type Identity } from './find-identity.ts'
export { findOwnWords, type OwnWords } from './find-own-words.ts'
export { findPasted, PASTED_RUN_TOKENS } from './find-pasted.ts'
export {
  EVOKED,
  FULL_CREDIT,
  findSilent,
  type GradedMention,
  gradeMention,
  gradeMentions,
  namePosition,
  type Place,
  roundRatio,
  SILENCE_WORDS,
  type SilentMention,
  STRENGTHS,
  WEAK_CLAIM,
} from './grade-mentions.ts'
export { nameAlternative, namePart } from './name-part.ts'
