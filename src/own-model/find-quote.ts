import type { Report, Span } from '../schema/index.ts'
import { overlaps } from '../text/span.ts'
import { isContentWord } from '../text/stems.ts'
import { tokenize } from '../text/tokenize.ts'
import { visibleLines } from './own-lines.ts'

/** A letter, or small words alone ("in", "with the"), are in every line; more than a few sentences are no longer a quote. */
const [SHORTEST, LONGEST] = [2, 300]

/** Of words that occur everywhere, only the first places are tried. */
const MOST_PLACES_TRIED = 100

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Matches the words letter by letter, whatever the white space, and not inside a longer word. */
const patternOf = (quote: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${quote.trim().split(/\s+/).map(literally).join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu')

/**
 * Finds words in the visible lines of a report's resume that are the person's own: not in hidden text, headings, what was
 * pasted from the posting, or sentences addressed to a program.
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
