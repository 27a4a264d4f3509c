import { createHash } from 'node:crypto'
import type { Document, Line } from '../../src/schema/document.ts'
import { cleanText } from '../../src/text/normalize.ts'

const LIST_MARK = /^\s*(?:[•·▪*–-]|\d{1,2}[.)])\s/

const toLine = (text: string, start: number): Line => ({
  start,
  end: start + text.length,
  page: null,
  box: null,
  fontSizePt: null,
  bold: false,
  heading: false,
  listItem: LIST_MARK.test(text),
})

/** A document of plain text: one line for each non-empty one. */
export const textDocument = (raw: string): Document => {
  const text = cleanText(raw)
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push(toLine(line, start))
    start += line.length + 1
  }
  const sha256 = createHash('sha256').update(raw).digest('hex')
  return { mediaType: 'text/plain', bytes: Buffer.byteLength(raw), sha256, pages: null, text, lines }
}
