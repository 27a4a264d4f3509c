import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { lastIndexStartingAt, lastStartingAt } from '../text/span.ts'

const join = (words: readonly string[], comma: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${comma} and ${words.at(-1)}`

const citePage = (page: number | null, numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'line' : 'lines'} ${join(numbers.map(String), '')}${page === null ? '' : `, page ${page}`}`

/**
 * "line 14"; "lines 14, 20 and 31, page 1" where there are pages to turn; "lines 14 and 20, page 1, and line 60, page 2".
 * Each line once, pages in the order of their first place.
 */
export const citePlaces = (places: readonly Span[], { lines, pages }: Document): string => {
  const byPage = new Map<number | null, Set<Line>>()
  for (const place of places) {
    const line = lastStartingAt(lines, place.start) ?? lines[0]
    if (!line) continue
    const page = pages === 1 ? null : line.page
    byPage.set(page, (byPage.get(page) ?? new Set()).add(line))
  }
  const numberOf = (line: Line): number => lastIndexStartingAt(lines, line.start) + 1
  return join(
    [...byPage].map(([page, own]) =>
      citePage(
        page,
        [...own].map(numberOf).sort((a, b) => a - b),
      ),
    ),
    ',',
  )
}
