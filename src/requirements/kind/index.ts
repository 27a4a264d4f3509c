export { explainKind, judgeKind, KINDS, readKind, tellKind } from './read-kind.ts'
