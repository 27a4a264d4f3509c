import type { Span } from '../schema/span.ts'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const lengthOf = ({ start, end }: Span): number => end - start

/** The words at a span. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Symbols and letters of ASCII are distinguished from white space without a regular expression. */
const isSpaceAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit <= 0x20 || unit > 0x7e ? /\s/.test(text.charAt(at)) : false
}

/** The span without white space at its ends; empty at `start` where nothing else is in it. */
export const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  return { start, end }
}

/** Spans without white space at their ends; those of nothing else are left out. */
export const trimSpans = (text: string, spans: readonly Span[]): Span[] =>
  spans.map((span) => trimSpan(text, span)).filter(({ start, end }) => start < end)

/** In order; of overlapping spans the one that starts first is kept, of those the longest. */
export const withoutOverlaps = <T extends Span>(spans: readonly T[]): T[] => {
  let last = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** What stands before, between and after spans of it, in order; empty where nothing does. */
export const spansBetween = ({ start, end }: Span, seams: readonly Span[]): Span[] =>
  [start, ...seams.map((seam) => seam.end)].map((from, index) => ({ start: from, end: seams[index]?.start ?? end }))

/**
 * The index of the last of `ranges` that starts at or before `offset`, by binary search; -1 where none does.
 *
 * @param ranges sorted by `start`.
 */
export const lastIndexStartingAt = (ranges: readonly Span[], offset: number): number => {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The last of `ranges` (sorted by `start`) that starts at or before `offset`; undefined where none does. */
export const lastStartingAt = <T extends Span>(ranges: readonly T[], offset: number): T | undefined =>
  ranges[lastIndexStartingAt(ranges, offset)]

/** Those of `ranges` (sorted by `start`) that lie within a place, in their order. */
export const rangesWithin = <T extends Span>(ranges: readonly T[], place: Span): T[] =>
  ranges
    .slice(lastIndexStartingAt(ranges, place.start - 1) + 1, lastIndexStartingAt(ranges, place.end) + 1)
    .filter((one) => contains(place, one))

/** The one of `ranges` (sorted, not overlapping) that holds `offset`. */
export const rangeAt = <T extends Span>(ranges: readonly T[], offset: number): T | undefined => {
  const range = lastStartingAt(ranges, offset)
  return range && offset < range.end ? range : undefined
}

/** Further on by so many characters. */
export const moveBy = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })

/** Whether any of some places begins in a span. */
export const holdsAny = ({ start, end }: Span, places: readonly Span[]): boolean =>
  places.some((place) => start <= place.start && place.start < end)
