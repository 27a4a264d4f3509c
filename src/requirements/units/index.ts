export { findSeams } from './find-seams.ts'
export type { HeadingKind } from './headings/index.ts'
export { type Above, readUnits, type Unit } from './read-units.ts'
export { type Row, readRows } from './rows.ts'
