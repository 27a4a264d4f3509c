export { type Draft, joinChoices, joinRepeated } from './join-lists.ts'
export { isVerb } from './tie-skill.ts'
export { type AskingUnit, writeStatements } from './write-statements.ts'
