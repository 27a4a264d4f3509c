import type { Document, EndMonth, Span, YearMonth } from '../schema/index.ts'
import { foldedTokens } from '../text/tokenize.ts'
import type { Difference } from './difference.ts'
import { CALENDAR, findFigures } from './find-figures.ts'
import { nameWords } from './same-names.ts'

interface Period {
  readonly from?: YearMonth | null
  readonly to: EndMonth | null
}

/** The same month, or the year of it. */
export const isSameDate = (tailored: string | null, original: string | null): boolean =>
  tailored !== null && original !== null && (tailored === original || (tailored.length === 4 && original.startsWith(tailored)))

/** Whether all words of a name stand in a text. */
export const holdsWords = (text: string, name: string): boolean => {
  const known = new Set(nameWords(text))
  return nameWords(name).every((word) => known.has(word))
}

/** Where the dates of an entry stand, which may be below its name; its head where it has no dates. */
export const placeOfDates = (head: Span, { text }: Document): Span => {
  const words = text.slice(head.start, head.end)
  const dates = findFigures(words, foldedTokens(words)).filter(({ measure }) => CALENDAR.has(measure))
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last ? { start: head.start + first.start, end: head.start + last.end } : head
}

/**
 * What the dates of an entry claim that those of its source do not.
 *
 * @param places of the dates.
 */
export const compareDates = (
  tailored: Period,
  original: Period,
  places: { readonly tailored: Span; readonly original: Span },
): Difference[] => {
  const isMoved = (one: string | null | undefined, other: string | null | undefined): boolean =>
    Boolean(one) && Boolean(other) && !isSameDate(one ?? null, other ?? null)
  const isAdded = (one: string | null | undefined, other: string | null | undefined): boolean => Boolean(one) && !other
  if (isMoved(tailored.from, original.from) || isMoved(tailored.to, original.to))
    return [{ ...places, kind: 'date', verdict: 'invented', says: 'The dates differ from those in the original.' }]
  if (isAdded(tailored.from, original.from) && isAdded(tailored.to, original.to))
    return [{ ...places, kind: 'date', verdict: 'invented', says: 'The original gives no dates.' }]
  return []
}
