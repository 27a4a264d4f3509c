import type { Origin, TracedLine, TracedText } from '../../document/index.ts'
import type { Span } from '../../schema/index.ts'
import { lastStartingAt, rangeAt } from '../../text/span.ts'
import { findAll, type LocatedElement } from './locate-elements.ts'

/** Characters `[from, until)` of the text of one `w:t`. */
export interface TextPlace {
  readonly text: LocatedElement
  readonly from: number
  readonly until: number
}

/** Maps places in the document's text to places in the main part of its file. */
export interface DocxMap {
  /** Where a character is in the main part; null if nothing there stands for it. */
  placeAt(offset: number): TextPlace | null
  /** The places of those characters of a span that have one, in order, joined within each `w:t`. */
  placesOf(span: Span): TextPlace[]
  /** Whether each character of a span has a place. */
  isWhole(span: Span): boolean
  /** The line that contains a place, its end included. */
  lineAt(offset: number): Span | undefined
  /** The part of the span that is on the line where it begins. */
  onFirstLine(span: Span): Span
}

const isNext = (last: TextPlace, place: TextPlace): boolean => last.text === place.text && place.from <= last.until

/** A ligature gives two characters one place; it is counted once. */
const joinPlaces = (places: readonly TextPlace[]): TextPlace[] => {
  const joined: TextPlace[] = []
  for (const place of places) {
    const last = joined.at(-1)
    if (last && isNext(last, place)) joined[joined.length - 1] = { ...last, until: Math.max(last.until, place.until) }
    else joined.push(place)
  }
  return joined
}

const offsetsOf = ({ start, end }: Span): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)

/** @param root of the part that `traced` points into. */
export const mapDocx = ({ lines }: TracedText, root: LocatedElement): DocxMap => {
  const texts = new Map(findAll(root, 't').map((text) => [text.contentAt, text]))
  const lineAt = (offset: number): TracedLine | undefined => rangeAt(lines, offset)
  const toPlace = ({ contentAt, from, until }: Origin): TextPlace | null => {
    const text = texts.get(contentAt)
    return text ? { text, from, until } : null
  }
  const placeAt = (offset: number): TextPlace | null => {
    const line = lineAt(offset)
    const origin = line?.origins[offset - line.start]
    return origin ? toPlace(origin) : null
  }
  return {
    placeAt,
    placesOf: (span) => joinPlaces(offsetsOf(span).flatMap((offset) => placeAt(offset) ?? [])),
    lineAt: (offset) => {
      const line = lastStartingAt(lines, offset)
      return line && offset <= line.end ? line : undefined
    },
    isWhole: (span) => offsetsOf(span).every((offset) => placeAt(offset) !== null),
    onFirstLine: ({ start, end }) => ({ start, end: Math.min(end, lineAt(start)?.end ?? start) }),
  }
}
