export { findImplied } from './find-implied.ts'
export { type PartedMentions, partEvocations } from './part-evocations.ts'
