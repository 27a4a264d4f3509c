export { findSeams } from './find-seams.ts'
export { type HeadingKind, knownHeading, readHeading } from './headings/index.ts'
export { readUnits, type Unit } from './read-units.ts'
export { type Row, readRows } from './rows.ts'
