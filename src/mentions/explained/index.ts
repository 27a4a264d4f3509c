export { type Explanation, explainWords } from './explain-words.ts'
export { findWritten } from './find-written.ts'
