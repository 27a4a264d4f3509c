export { type ParsedRequirements, parseRequirements } from './parse-requirements.ts'
export { FEATURES, readerOf } from './reader.ts'
export { findSeams } from './units/index.ts'
