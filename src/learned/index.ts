export type { ModelTables } from './feature-table.ts'
export { type Column, type Features, type Grid, MARGIN, readTemplates, toColumn } from './features.ts'
export { decide, decideAndJudge, explainDecision, type LinearChain, toLinearChain } from './linear-chain.ts'
export { createWordClassReader, type WordClassReader } from './word-classes.ts'
