import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import type { Position } from '../schema/timeline.ts'

/** Where the titles of positions stand; one that does not stand there as it is given ("Engineer" of two cells) is left out. */
export const findTitles = ({ text }: Pick<Document, 'text'>, positions: readonly Position[]): Span[] =>
  positions.flatMap(({ title, start, end }) => {
    const at = title === null ? -1 : text.slice(start, end).indexOf(title)
    return title === null || at < 0 ? [] : [{ start: start + at, end: start + at + title.length }]
  })
