export { findImplied } from './find-implied.ts'
export { partEvocations } from './part-evocations.ts'
