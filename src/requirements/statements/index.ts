export type { Asking } from './asking.ts'
export { withDegreeLists } from './degree-lists.ts'
export { type Draft, joinChoices, joinRepeated } from './join-lists.ts'
export { writeStatements } from './write-statements.ts'
