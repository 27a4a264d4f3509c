export { explainKind, KINDS, readKind, tellKind } from './read-kind.ts'
