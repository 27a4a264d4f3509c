export { allMentions } from './all-mentions.ts'
export { findIdentity, type Identity } from './find-identity.ts'
export { findPasted, NOTHING_PASTED } from './find-pasted.ts'
export {
  FULL_CREDIT,
  findSilent,
  type GradedMention,
  gradeMention,
  gradeMentions,
  gradePlaces,
  namePosition,
  type Place,
  roundRatio,
  type SilentMention,
  STRENGTHS,
  silencersOf,
} from './grade-mentions.ts'
export { isComparable, isOfPerson } from './is-comparable.ts'
export { SILENCE_WORDS } from './silence-words.ts'
