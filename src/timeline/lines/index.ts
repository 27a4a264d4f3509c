export { isDeed, isNamingItem, isPostAbovePeriod, isPostAt, LABELLED, NAMING_LENGTH_MAX, POST_WORDS_MAX } from './line-role.ts'
export { type BodyLine, readBodies, spanOfLines, withoutDates } from './read-bodies.ts'
