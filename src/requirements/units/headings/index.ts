export type { HeadingKind } from './heading-kind.ts'
export { beginsHeading, headingAnywhere, knownHeading, readHeading } from './read-heading.ts'
