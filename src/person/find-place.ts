import { endsInPlace, isPlace } from '../text/places.ts'
import { cellsOf } from './cells.ts'
import { withoutContacts } from './contacts.ts'
import type { HeadLine } from './head.ts'

const LABEL =
  /^(?:(?:current |home )?(?:address|location|city|residence)|based in|lives? in|living in|anschrift|adresse|wohnort|dirección|domicilio|lieu)\s*:?\s+/iu
/** "12 Elm Street", "PO Box 7", "Lindenweg 4": what stands before a town. */
const STREET =
  /^(?:p\.?o\.? box )?\d{1,5}\w?\b|\b\d{1,4}\w?(?:,|$)|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|way|apt|str|straße)\b\.?/iu
const LENGTH_MAX = 90
/** Where one would work, not where one lives. */
const ELSEWHERE = /\b(?:remote|hybrid|relocat\w+|willing|open to|visa|onsite|on-site)\b/i

const trim = (cell: string): string => cell.replace(LABEL, '').replace(/^[\s,.:;]+|[\s,;:]+$/g, '')

/** The part of a cell that says where: all of it, or what follows a street. */
const placeIn = (cell: string): string | null => {
  const text = trim(cell)
  if (text.length > LENGTH_MAX || /[@]/.test(text) || !/\p{L}{2}/u.test(text)) return null
  if (isPlace(text)) return ELSEWHERE.test(text) ? null : text
  return STREET.test(text) && endsInPlace(text) ? text : null
}

/** Where the person lives, as printed at the head of a resume; null where it is not said. */
export const findPlace = (heads: readonly HeadLine[], name: string | null): string | null => {
  const cells = heads
    .filter(({ isHead, isHeading }) => isHead && !isHeading)
    .flatMap(({ text }) => cellsOf(withoutContacts(text)))
    .filter((cell) => cell !== name)
  for (const cell of cells) {
    const place = placeIn(cell)
    if (place !== null) return place
  }
  return null
}
