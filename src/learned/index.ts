export { joinKey, type ModelTables, readTables } from './feature-table.ts'
export {
  type AddFeature,
  type Column,
  type Features,
  type Grid,
  listCells,
  MARGIN,
  SEPARATOR,
  type Teller,
  type TellFeatures,
  type Template,
  toColumn,
} from './features.ts'
export { createHashTable, FREE, findNumber, type HashTable, putNumber } from './hash-table.ts'
export {
  type Decision,
  decide,
  decideAndJudge,
  explainDecision,
  type LinearChain,
  type Term,
  toLinearChain,
} from './linear-chain.ts'
export { packTables, unpackTables } from './pack-tables.ts'
export { findOrigins, sharePaths } from './share-paths.ts'
export { takeTexts } from './take-features.ts'
export { knownValue, textOf, toValue, type Value } from './value.ts'
export {
  createWordClassReader,
  readWordClasses,
  type WordClass,
  type WordClassReader,
  type WordClassTables,
} from './word-classes.ts'
