export { createMatcher, type Matcher, type MatcherOptions } from './create-matcher.ts'
export { encodeReport } from './encode-report.ts'
