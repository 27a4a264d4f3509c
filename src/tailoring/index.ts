export type { Rescored, SuggestInput } from './context.ts'
export { findPillars } from './find-pillars.ts'
export type { Advice, CoveredRequirement, Rule, RuleContext, RuleExample } from './rule.ts'
export { suggest } from './suggest.ts'
