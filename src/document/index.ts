export { createDocumentReader, type DocumentReader, type DocumentReaderOptions } from './document-reader.ts'
export { LIMITS, type Limits } from './limits.ts'
export { type ReadDocumentOptions, readDocument } from './read-document.ts'
export { type ReadTextOptions, readText } from './read-text.ts'
