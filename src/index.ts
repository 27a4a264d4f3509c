export { CoverageError, ERRORS, type ErrorCode } from './errors.ts'
export {
  type CheckOptions,
  type CompareOptions,
  check,
  compare,
  createReader,
  explain,
  type IsolatedReader,
  type IsolatedReaderOptions,
  type MatchOptions,
  match,
  type OcrProgress,
  type Reader,
  type ReaderLoad,
  type ReadOptions,
  RULE_IDS,
  read,
  readJob,
  type Source,
} from './pipeline.ts'
export * from './schema/index.ts'
