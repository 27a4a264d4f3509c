export { createMatcher, type Matcher, type MatcherOptions } from './create-matcher.ts'
export { encodeAnswer } from './encode-answer.ts'
