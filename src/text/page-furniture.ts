import type { Document, Line } from '../schema/document.ts'
import { LazyPattern } from './lazy-pattern.ts'
import { remember } from './remember.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

/** Headers and footers stand within this distance of the first or last line of a page, in points. */
const FURNITURE_REACH_PT = 36
const LETTERS_MIN = 3
const PAGE_NUMBER = new LazyPattern(...TEXT_PATTERNS['page-number'])

/** No page number is longer. */
const PAGE_NUMBER_MAX = 30

/** Nothing but the number of a page. */
export const isPageNumber = (text: string): boolean => text.length <= PAGE_NUMBER_MAX && PAGE_NUMBER.test(text)

/** Lines that differ only in their digits and marks are the same header. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase()

const topsByPage = (lines: readonly Line[]): Map<number, { first: number; last: number }> => {
  const tops = new Map<number, { first: number; last: number }>()
  for (const { page, box } of lines) {
    if (page === null || box === null) continue
    const { first, last } = tops.get(page) ?? { first: box[1], last: box[1] }
    tops.set(page, { first: Math.min(first, box[1]), last: Math.max(last, box[1]) })
  }
  return tops
}

const lookForFurniture = ({ text, lines, pages }: Document): ReadonlySet<Line> => {
  if (pages === null) return new Set()
  const tops = topsByPage(lines)
  const atEdge = lines.filter(({ page, box }) => {
    const range = page === null ? undefined : tops.get(page)
    return range && box && (box[1] <= range.first + FURNITURE_REACH_PT || box[1] >= range.last - FURNITURE_REACH_PT)
  })
  const pagesOf = new Map<string, Set<number | null>>()
  const wordsOf = ({ start, end }: Line): string => text.slice(start, end)
  for (const line of atEdge) {
    // Beside a name on the first page something else may stand.
    for (const cell of new Set([wordsOf(line), ...wordsOf(line).split('\t')])) {
      const letters = lettersOf(cell)
      pagesOf.set(letters, (pagesOf.get(letters) ?? new Set()).add(line.page))
    }
  }
  return new Set(
    atEdge.filter((line) => {
      const letters = lettersOf(wordsOf(line))
      if (isPageNumber(wordsOf(line))) return true
      return letters.length >= LETTERS_MIN && (pagesOf.get(letters)?.size ?? 0) > 1
    }),
  )
}

/**
 * The lines that a layout repeats at the edge of its pages, and page numbers: not part of what the person says. Lines without a
 * page or place are never among them, except page numbers of a document with pages. Looked up once for each document, since
 * several stages leave them out.
 */
export const pageFurniture = remember(lookForFurniture)
