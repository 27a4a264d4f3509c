import type { TextStyle } from '../engine.ts'
import { heightOf, type Rect, unite, widthOf } from '../geometry.ts'
import type { Pointer } from './exports.ts'

/** A text object within content that ActualText replaces (PDF 32000-1, 14.9.4). */
export interface ReplacedObject {
  readonly object: Pointer
  readonly style: TextStyle
  readonly rect: Rect
  readonly baseline: number
}

/** What is painted for a text that ActualText gives. */
export interface Replacement {
  /** The object to which PDFium gives the whole text, and its own part of the line. */
  readonly first: Rect
  /** All that is painted on the line of the first object. */
  readonly line: Rect
  /** How wide all objects are together, on this line and on others. */
  readonly paintedPt: number
  /** Of the widest object: the first may be only an icon. */
  readonly style: TextStyle
}

const isOnLineOf = (first: ReplacedObject, other: ReplacedObject): boolean =>
  Math.abs(first.baseline - other.baseline) < Math.max(heightOf(first.rect), heightOf(other.rect)) / 2

const replacementOf = (objects: readonly ReplacedObject[], first: ReplacedObject): Replacement => ({
  first: first.rect,
  line: objects
    .filter((other) => isOnLineOf(first, other))
    .map(({ rect }) => rect)
    .reduce(unite),
  paintedPt: objects.reduce((sum, { rect }) => sum + widthOf(rect), 0),
  style: objects.reduce((widest, other) => (widthOf(other.rect) > widthOf(widest.rect) ? other : widest)).style,
})

/**
 * PDFium gives the text of ActualText to the first object that it replaces, squeezed into its box, and passes over the
 * others: a date beside an icon would be as narrow as the icon. What is painted for it, by that first object.
 *
 * @param marked the objects of each mark with ActualText, in paint order.
 */
export const findReplacements = (marked: Iterable<readonly ReplacedObject[]>): Map<Pointer, Replacement> => {
  const replacements = new Map<Pointer, Replacement>()
  for (const objects of marked) {
    const [first] = objects
    if (first && objects.length > 1) replacements.set(first.object, replacementOf(objects, first))
  }
  return replacements
}
