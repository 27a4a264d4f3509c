export { type Draft, joinAlternatives, joinRepeated } from './join-lists.ts'
export { type AskingUnit, type Written, writeStatements } from './write-statements.ts'
