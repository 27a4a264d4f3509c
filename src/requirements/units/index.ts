export { findSeams } from './find-seams.ts'
export type { HeadingKind } from './headings/index.ts'
export { readUnits, type Unit } from './read-units.ts'
export { type Row, readRows } from './rows.ts'
