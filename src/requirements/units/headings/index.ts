export type { HeadingKind } from '../../../language/heading-row.ts'
export { ASKING_HEADINGS, beginsHeading, headingAnywhere, headingRow, knownHeading, readHeading } from './read-heading.ts'
