export type { OcrProgress } from '../document/index.ts'
export { choosePosting } from './choose-posting.ts'
export { compare, explain } from './compare.ts'
export { createReader } from './create-reader.ts'
export { CHECK_SIDES, openSide } from './open-documents.ts'
export type {
  CheckOptions,
  CompareOptions,
  MatchOptions,
  ReadOptions,
} from './options.ts'
export { check, match, read, readJob } from './read-here.ts'
export type { IsolatedReader, IsolatedReaderOptions, Reader, ReaderLoad, Source } from './reader.ts'
