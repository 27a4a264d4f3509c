export type { HeadingKind } from '../../../language/heading-row.ts'
export { beginsHeading, headingAnywhere, headingRow, knownHeading, readHeading } from './read-heading.ts'
