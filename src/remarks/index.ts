export type { CheckExample } from './check.ts'
export { CHECKS } from './checks/index.ts'
export { findRemarks, type RemarksInput } from './find-remarks.ts'
