export {
  CoverageError,
  ERRORS,
  type ErrorCode,
  errorOf,
  isOfDocument,
  joinErrors,
  toCoverageError,
} from './coverage-error.ts'
