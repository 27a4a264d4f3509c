import type { Span } from '../../src/schema/span.ts'

/** The characters that are compared: letters, digits, + and #. An entity left over from a web page is not among them. */
const COMPARED = /&(?:[a-z]+|#\d+);|[\p{L}\p{N}+#]/giu

const IN_WORD = /[\p{L}\p{N}]/u

/** The place of something that is not in a text: it overlaps nothing. */
export const NOWHERE: Span = { start: -1, end: -1 }

interface Letters {
  readonly letters: string
  /** The place in the text of each. */
  readonly places: readonly number[]
}

const lettersOf = (text: string): Letters => {
  let letters = ''
  const places: number[] = []
  for (const { 0: found, index } of text.matchAll(COMPARED)) {
    if (found.startsWith('&')) continue
    const folded = found.normalize('NFKC').toLowerCase()
    letters += folded
    for (let unit = 0; unit < folded.length; unit++) places.push(index)
  }
  return { letters, places }
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  !IN_WORD.test(text.charAt(start - 1)) && !IN_WORD.test(text.charAt(end))

/** Finds a quote within a span; null: it is not there. */
export type FindQuote = (quote: string, within: Span) => Span | null

/**
 * Finds quotes in a text despite different line breaks, dashes, quotation marks and capitals, since readers of files differ in
 * them. Of several places the first with exactly the same characters counts, then the first that is not inside a word.
 */
export const createFinder = (text: string): FindQuote => {
  const { letters, places } = lettersOf(text)
  const placesOf = (quote: string, { start, end }: Span): Span[] => {
    const wanted = lettersOf(quote).letters
    const found: Span[] = []
    if (wanted === '') return found
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      const [first, last] = [places[at] ?? 0, places[at + wanted.length - 1] ?? 0]
      if (first >= start && last < end) found.push({ start: first, end: last + 1 })
    }
    return found
  }
  return (quote, within) => {
    const found = placesOf(quote, within)
    const whole = found.filter((span) => isWhole(text, span))
    return whole.find(({ start, end }) => quote.includes(text.slice(start, end))) ?? whole[0] ?? found[0] ?? null
  }
}

/**
 * Places quotes that follow each other: each from where the one before it begins, else anywhere in the span.
 *
 * @returns parallel to the quotes; {@link NOWHERE} for one that is not there.
 */
export const placeInOrder = (find: FindQuote, quotes: readonly string[], within: Span): Span[] => {
  let from = within.start
  return quotes.map((quote) => {
    const span = find(quote, { start: from, end: within.end }) ?? find(quote, within)
    if (span === null) return NOWHERE
    from = span.start
    return span
  })
}
