export { findSeams } from './glued.ts'
export { type ParsedRequirements, parseRequirements, type RequirementOptions } from './parse-requirements.ts'
