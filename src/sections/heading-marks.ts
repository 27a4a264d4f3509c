import type { Document, Line } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import { lineText } from './looks.ts'
import { recogniseHeading } from './recognise-heading.ts'

/*
 * Some writers set the mark of a list before each heading:
 *
 *   1. PROFILE          ■ Berufserfahrung       A) Formation
 *   2. EXPERIENCE       ■ Ausbildung            B) Expérience
 */

/** Numbers and letters count up and are one mark; a sign is one of its own. */
const MARK = /^(?:\(?\d{1,2}[.)]|([A-L])[.)]|([^\p{L}\p{N}\s(])\1*)\s+(?=[\p{L}\p{N}«"])/u
const MARK_ALONE = /^\(?[\dA-L]{1,2}([.)])/

/** The mark that a line begins with; null: none. */
const markOf = (words: string): string | null => {
  const found = MARK.exec(words)?.[0].trim()
  return found === undefined ? null : found.replace(MARK_ALONE, (mark, sign: string) => (/\d/.test(mark) ? `1${sign}` : `A${sign}`))
}

/** So many headings of different kinds are no list of interests. */
const FEWEST_HEADINGS = 3
/** Of the lines with such a mark, the share that must read as headings. */
const MOST = 0.6

/** The words behind a mark. */
const behindMark = (words: string): string => words.replace(MARK, '').trim()

const headingKind = (words: string): SectionKind[] => {
  const heading = recogniseHeading(behindMark(words))
  return heading === null || heading.certainty === 'word' ? [] : [heading.kind]
}

/** The lines of a list whose points are the headings of a document: most of those with the same mark read as headings. */
export const findMarkedHeadings = (document: Document): ReadonlySet<Line> => {
  const byMark = new Map<string, { readonly line: Line; readonly words: string }[]>()
  for (const line of document.lines) {
    const words = lineText(document, line)
    const mark = markOf(words)
    if (mark !== null) byMark.set(mark, [...(byMark.get(mark) ?? []), { line, words }])
  }
  const heads = [...byMark.values()].filter((all) => {
    const kinds = all.flatMap(({ words }) => headingKind(words))
    return new Set(kinds).size >= FEWEST_HEADINGS && kinds.length >= MOST * all.length
  })
  return new Set(heads.flat().map(({ line }) => line))
}
