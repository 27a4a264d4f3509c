import type { DocumentContent } from '../../src/document/format.ts'
import { readDocx } from '../../src/document/formats/docx/index.ts'
import { LIMITS } from '../../src/document/limits.ts'
import type { Line } from '../../src/schema/index.ts'
import { type DocxParts, makeDocx } from './make-docx.ts'

/** A Word file made of `parts`, read. */
export const readParts = (parts: DocxParts): Promise<DocumentContent> =>
  readDocx(makeDocx(parts), { fileName: 'cv.docx', limits: LIMITS })

export interface ReadLine extends Line {
  readonly text: string
}

/** The lines of a document with their words. */
export const linesOf = ({ text, lines }: { readonly text: string; readonly lines: readonly Line[] }): ReadLine[] =>
  lines.map((line) => ({ ...line, text: text.slice(line.start, line.end) }))

/** The words of the lines of a Word file whose body is `body`. */
export const textsOf = async (body: string, parts: DocxParts = {}): Promise<string[]> =>
  linesOf(await readParts({ body, ...parts })).map(({ text }) => text)

/** What is hidden in a Word file whose body is `body`: reason and words. */
export const hiddenOf = async (body: string, parts: DocxParts = {}): Promise<[string, string][]> => {
  const { text, hidden } = await readParts({ body, ...parts })
  return hidden.map(({ why, start, end }) => [why, text.slice(start, end)])
}
