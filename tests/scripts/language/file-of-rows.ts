import type { SourceFile } from '../../../src/taxonomy/source.ts'

/** A file of rows: under a head, unless it has its own as files have that ship. */
export const fileOfRows = (text: string, fileName = 'language/file.yaml'): SourceFile => ({
  fileName,
  text: /^rows:$/m.test(text) ? text : `source: us\nrows:\n${text}`,
})
