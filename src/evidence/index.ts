export { allMentions } from './all-mentions.ts'
export { findIdentity, type Identity } from './find-identity.ts'
export { findPasted, NOTHING_PASTED } from './find-pasted.ts'
export {
  findSilent,
  type GradedMention,
  gradeMention,
  gradeMentions,
  gradePlaces,
  isOfOthers,
  type Place,
  type SilentMention,
  STRENGTHS,
  silencersOf,
} from './grade-mentions.ts'
export { isComparable, isOfPerson } from './is-comparable.ts'
export { isPaperHeld } from './is-paper-held.ts'
