export { KIND_VIEW, KINDS, kindFeatures, readKind, seeKind } from './read-kind.ts'
