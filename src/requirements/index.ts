export { type ParsedRequirements, parseRequirements } from './parse-requirements.ts'
export { FEATURES, packModels, readerOf } from './reader.ts'
export { findSeams } from './units/index.ts'
