import type { Document, Line } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import { lineText } from './looks.ts'
import { recogniseHeading } from './recognise-heading.ts'

/**
 * Some writers put a list mark before each heading:
 *
 *   1. PROFILE          ■ Berufserfahrung       A) Formation
 *   2. EXPERIENCE       ■ Ausbildung            B) Expérience
 */

const COUNTING_MARK = /^\(?(?:\d{1,2}|[A-L]|[IVX]{1,5})([.)])\s+/u
const BULLET_MARK = /^[^\p{L}\p{N}\s(]{1,3}(?=\s+[\p{L}\p{N}«"])/u

/**
 * The mark that a line begins with; null: none. Numbers count up, and so do letters: all numbers are one mark, and so are all
 * letters.
 */
const markOf = (words: string): string | null => {
  const number = COUNTING_MARK.exec(words)
  if (number === null) return BULLET_MARK.exec(words)?.[0] ?? null
  return (/\d/.test(number[0]) ? '1' : 'A') + (number[1] ?? '')
}

/** So many headings of different kinds are not a list of interests. */
const FEWEST_HEADINGS = 3
/** The share of lines with such a mark that must read as headings. */
const LEAST_SHARE_OF_HEADINGS = 2 / 3

/** The words after a mark. */
const afterMark = (words: string): string => words.replace(COUNTING_MARK, '').replace(BULLET_MARK, '').trim()

const headingKind = (words: string): SectionKind[] => {
  const heading = recogniseHeading(afterMark(words))
  return heading === null || heading.certainty === 'word' ? [] : [heading.kind]
}

/** The lines of a list whose items are the headings of a document: most of those with the same mark read as headings. */
export const findMarkedHeadings = (document: Document): ReadonlySet<Line> => {
  const byMark = new Map<string, { readonly line: Line; readonly words: string }[]>()
  for (const line of document.lines) {
    const words = lineText(document, line)
    const mark = markOf(words)
    if (mark === null) continue
    const alike = byMark.get(mark) ?? []
    alike.push({ line, words })
    byMark.set(mark, alike)
  }
  const heads = [...byMark.values()].filter((all) => {
    const kinds = all.flatMap(({ words }) => headingKind(words))
    return new Set(kinds).size >= FEWEST_HEADINGS && kinds.length >= LEAST_SHARE_OF_HEADINGS * all.length
  })
  return new Set(heads.flat().map(({ line }) => line))
}
