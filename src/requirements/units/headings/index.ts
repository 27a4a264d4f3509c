export type { HeadingKind } from '../../../language/heading-row.ts'
export { headingAnywhere, knownHeading, readHeading } from './read-heading.ts'
