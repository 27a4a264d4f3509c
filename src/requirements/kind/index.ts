export { KINDS, kindFeatures, readKind, tellKind } from './read-kind.ts'
