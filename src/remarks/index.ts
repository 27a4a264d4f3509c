export type { CheckExample } from './check.ts'
export { CHECKS } from './checks/index.ts'
export { findRemarks } from './find-remarks.ts'
