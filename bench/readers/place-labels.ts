import type { FoundStatement } from '../../scripts/train/read-labels.ts'
import type { LabelledStatement } from './labels.ts'
import { createFinder, NOWHERE, placeInOrder } from './place-quotes.ts'

export interface PlacedStatement extends FoundStatement {
  readonly id: string
}

/**
 * Labelled statements with their places in a text. A statement that is not in the text stays but overlaps nothing; of its parts
 * only those that are there are kept.
 */
export const placeStatements = (text: string, statements: readonly LabelledStatement[]): PlacedStatement[] => {
  const find = createFinder(text)
  const spans = placeInOrder(
    find,
    statements.map(({ quote }) => quote),
    { start: 0, end: text.length },
  )
  return statements.map(({ id, importance, kind, parts }, index) => {
    const span = spans[index] ?? NOWHERE
    const places = placeInOrder(
      find,
      parts.map(({ quote }) => quote),
      span,
    )
    const placed = parts.map(({ soft, choice }, part) => ({
      ...(places[part] ?? NOWHERE),
      soft,
      choice: choice === null ? null : `${id} ${choice}`,
    }))
    return { ...span, id, importance, kind, parts: placed.filter(({ start }) => start >= 0) }
  })
}
