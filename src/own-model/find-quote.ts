import type { Report, Span } from '../schema/index.ts'
import { overlaps } from '../text/span.ts'
import { isContentWord } from '../text/stems.ts'
import { tokenize } from '../text/tokenize.ts'
import { visibleLines } from './own-lines.ts'

/** A letter, or small words alone ("in", "with the"), are in every line; more than some sentences is no quote any more. */
const [SHORTEST, LONGEST] = [2, 300]

/** Of words that stand everywhere the first places are looked at. */
const MOST_PLACES_TRIED = 100

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** The words letter by letter, over whatever white space, and not as a piece of a longer word. */
const patternOf = (quote: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${quote.trim().split(/\s+/).map(literally).join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu')

/**
 * Finds where words stand in the visible lines of a report's resume that are the person's own: not in hidden text, nor in
 * headings, in what was pasted from the posting, or in sentences for a program.
 */
export const createQuoteFinder = ({
  analysis,
  pasted,
}: Pick<Report, 'analysis' | 'pasted'>): ((quote: string) => Span | null) => {
  const { text, lines } = analysis.document
  const headings = new Set(analysis.sections.flatMap(({ heading, start }) => (heading === null ? [] : [start])))
  const visible = new Set(visibleLines(analysis).map(({ start }) => start))
  const isOpen = (span: Span): boolean =>
    ![...analysis.hidden, ...pasted].some((one) => overlaps(one, span)) &&
    lines.filter((line) => overlaps(line, span)).every(({ start }) => visible.has(start) && !headings.has(start))
  return (quote) => {
    if (quote.trim().length < SHORTEST || quote.length > LONGEST || !tokenize(quote).some(isContentWord)) return null
    let places = 0
    for (const { 0: words, index } of text.matchAll(patternOf(quote))) {
      if (++places > MOST_PLACES_TRIED) break
      const span = { start: index, end: index + words.length }
      if (isOpen(span)) return span
    }
    return null
  }
}
