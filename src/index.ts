export { CoverageError, ERRORS, type ErrorCode } from './errors/index.ts'
export { type FetchedPosting, type FetchOptions, fetchPosting } from './fetching/index.ts'
export {
  type AskOptions,
  createOwnModel,
  type Ground,
  groundFor,
  type OwnModel,
  type Question,
  type RewriteOptions,
  readAgain,
  rewrite,
  textOfLetter,
  writeLetter,
} from './own-model/index.ts'
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
  read,
  readJob,
  type Source,
} from './reader/index.ts'
export * from './schema/index.ts'
export { RULE_IDS } from './tailoring/index.ts'
