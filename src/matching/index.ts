export { createMatcher, type Matcher, type MatcherOptions } from './create-matcher.ts'
