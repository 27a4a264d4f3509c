export { allMentions } from './all-mentions.ts'
export { isHoldable, isOfPerson } from './can-be-held.ts'
export { findDeedsAsked } from './find-deeds.ts'
export { findIdentity, type Identity } from './find-identity.ts'
export { findOwnWords, LEAST_SHARE, type OwnWords } from './find-own-words.ts'
export { findPasted, NOTHING_PASTED, PASTED_RUN_TOKENS } from './find-pasted.ts'
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
  type SilentMention,
  STRENGTHS,
  WEAK_CLAIM,
} from './grade-mentions.ts'
export { headOf } from './head-of.ts'
export { indexWork } from './index-work.ts'
export { nameAlternative, namePart } from './name-part.ts'
export { RARE, rarityOf } from './rarity.ts'
export { type Passage, readPassages, readSentences } from './read-passages.ts'
export { readWork, type ToldPassage } from './read-work.ts'
export { SILENCE_WORDS } from './silence-words.ts'
