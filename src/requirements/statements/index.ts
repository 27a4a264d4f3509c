export { type Draft, joinChoices, joinRepeated } from './join-lists.ts'
export { type AskingUnit, type Written, writeStatements } from './write-statements.ts'
