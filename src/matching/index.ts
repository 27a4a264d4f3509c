export { createMatcher, type Matcher, type MatcherOptions } from './create-matcher.ts'
export { encodeAnswer } from './encode-answer.ts'
export type { PackedResume } from './packed.ts'
export {
  type AskStore,
  askStoreHere,
  type Patience,
  packPosting,
  packResume,
  type Score,
  type StorablePosting,
  type StorableResume,
} from './store-stages.ts'
