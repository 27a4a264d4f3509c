export {
  CoverageError,
  ERRORS,
  type ErrorCode,
  errorOf,
  isAboutDocument,
  isOfDocument,
  joinErrors,
  toCoverageError,
} from './coverage-error.ts'
