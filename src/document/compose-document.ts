import type { Document, Line, ReadDocument } from '../schema/index.ts'
import type { DocumentContent } from './format.ts'

/** Fewer letters and digits are neither a resume nor a posting. */
export const MIN_CHARACTERS = 15

/** Whether texts hold that many letters and digits; for most documents the first lines show it. */
export const holdCharacters = (texts: readonly string[], wanted: number): boolean => {
  let found = 0
  for (const text of texts) for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) if (++found >= wanted) return true
  return false
}

/** Hidden text stands at the end and belongs to no line, so that no section and no position can hold it. */
export const visibleLines = ({ text, lines, hidden }: DocumentContent): Line[] => {
  const end = hidden.reduce((first, { start }) => Math.min(first, start), text.length)
  return lines.filter((line) => line.end <= end)
}

/** What a reader found, with what is known of the file itself. */
export const composeDocument = (
  content: DocumentContent,
  file: Pick<Document, 'mediaType' | 'bytes' | 'sha256'>,
): ReadDocument => ({
  document: {
    ...file,
    pages: content.pages,
    text: content.text,
    lines: visibleLines(content),
    ...(content.links && content.links.length > 0 && { links: [...content.links] }),
  },
  hidden: [...content.hidden],
  warnings: [...content.warnings],
})
