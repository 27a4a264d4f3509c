export { type Explanation, explainWords, type Outcome } from './explain-words.ts'
export { findWritten, type Written } from './find-written.ts'
