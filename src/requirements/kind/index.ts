export { KIND_VIEW, KINDS, kindFeatures, readKind } from './read-kind.ts'
