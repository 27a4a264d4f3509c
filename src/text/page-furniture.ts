import type { Document, Line } from '../schema/document.ts'
import { LazyPattern } from './lazy-pattern.ts'
import { remember } from './remember.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

/** Headers and footers stand within this distance of the first or last line of a page, in points. */
const FURNITURE_REACH_PT = 36
const LETTERS_MIN = 3
/** A header stands at one height on all its pages, but for so much. */
const SAME_HEIGHT_PT = 6
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

/** Which lines stand near the top of their page, and which at its edge: near the top or the bottom. */
const findEdges = (lines: readonly Line[]) => {
  const tops = topsByPage(lines)
  const isWithin = (isNear: (top: number, range: { first: number; last: number }) => boolean) =>
    lines.filter(({ page, box }) => {
      const range = page === null ? undefined : tops.get(page)
      return range !== undefined && box !== null && isNear(box[1], range)
    })
  const isTop = (top: number, first: number): boolean => top <= first + FURNITURE_REACH_PT
  return {
    atTop: isWithin((top, { first }) => isTop(top, first)),
    atEdge: isWithin((top, { first, last }) => isTop(top, first) || top >= last - FURNITURE_REACH_PT),
  }
}

/** One of the lines stands on another page at the same height: a school that opens a page and closes another is no header. */
const hasTwin = ({ page, box }: Line, lines: readonly Line[]): boolean =>
  lines.some((line) => line.page !== page && Math.abs((line.box?.[1] ?? 0) - (box?.[1] ?? 0)) <= SAME_HEIGHT_PT)

const lookForFurniture = ({ text, lines, pages }: Document): ReadonlySet<Line> => {
  if (pages === null) return new Set()
  const wordsOf = ({ start, end }: Line): string => text.slice(start, end)
  const { atTop, atEdge } = findEdges(lines)
  const alike = new Map<string, Line[]>()
  for (const line of atEdge) alike.set(lettersOf(wordsOf(line)), [...(alike.get(lettersOf(wordsOf(line))) ?? []), line])
  const first = atTop[0]?.page
  // Beside a name at the head of the first page something else may stand.
  const cells = new Set(atTop.filter(({ page }) => page === first).flatMap((line) => wordsOf(line).split('\t').map(lettersOf)))
  const headsAgain = new Set(atTop.filter((line) => line.page !== first && cells.has(lettersOf(wordsOf(line)))))
  const isRepeated = (line: Line): boolean => {
    const letters = lettersOf(wordsOf(line))
    return letters.length >= LETTERS_MIN && (hasTwin(line, alike.get(letters) ?? []) || headsAgain.has(line))
  }
  return new Set(atEdge.filter((line) => isPageNumber(wordsOf(line)) || isRepeated(line)))
}

/**
 * The lines that a layout repeats at the edge of its pages, and page numbers: not part of what the person says. Lines without a
 * page or place are never among them, except page numbers of a document with pages. Looked up once for each document, since
 * several stages leave them out.
 */
export const pageFurniture = remember(lookForFurniture)
