export { isDeed, isNamingItem, LABELLED, NAMING_LENGTH_MAX, type Role } from './line-role.ts'
export { type BodyLine, readBodies, spanOfLines, withoutDates } from './read-bodies.ts'
