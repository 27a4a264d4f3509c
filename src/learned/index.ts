export { type ModelTables, readTables } from './feature-table.ts'
export { type Column, type Features, type Grid, MARGIN, type Template, toColumn } from './features.ts'
export { decide, decideAndJudge, explainDecision, type LinearChain, toLinearChain } from './linear-chain.ts'
export {
  createWordClassReader,
  readWordClasses,
  type WordClassReader,
  type WordClassTables,
} from './word-classes.ts'
