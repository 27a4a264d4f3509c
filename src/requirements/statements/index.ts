export { type Draft, joinAlternatives, joinRepeated } from './join-lists.ts'
export { judge } from './judge.ts'
export { type AskingUnit, type Written, writeStatements } from './write-statements.ts'
