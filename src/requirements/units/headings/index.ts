export type { HeadingKind } from '../../../language/heading-row.ts'
export { beginsHeading, headingAnywhere, knownHeading, readHeading } from './read-heading.ts'
