import { READS } from '../language/resumes.ts'
import { endsInPlace, isPlace } from '../text/places.ts'
import { cellsOf } from './cells.ts'
import { withoutContacts } from './contacts.ts'
import type { HeadLine } from './head.ts'

const PLACE_LENGTH_MAX = 90
/** "Born in 1985, Lviv, Ukraine; lives in Poznan": of an address no more is told than an address. */
const TELLS_MORE = /[:;]/

/** "Bergen,  Norway": a wide gap after a comma does not separate cells. */
const WIDE_COMMA = /, {2,}/g

const trim = (cell: string): string => cell.replace(READS['label-of-place'], '').replace(/^[\s,.:;]+|[\s,;:]+$/g, '')

/** The part of a cell that says where: all of it, or what follows a street. */
const placeIn = (cell: string): string | null => {
  const text = trim(cell)
  if (text.length > PLACE_LENGTH_MAX || /[@]/.test(text) || !/\p{L}{2}/u.test(text)) return null
  if (isPlace(text)) return READS['where-one-would-work'].test(text) ? null : text
  return !TELLS_MORE.test(text) && READS['street-of-address'].test(text) && endsInPlace(text) ? text : null
}

/** Lines below a name outside the head that may still say how to reach somebody. */
const BESIDE_NAME = 8

/** The lines of the head; where the name stands elsewhere, in a side column that is read last, those below it too. */
const headOf = (heads: readonly HeadLine[], name: string | null): readonly HeadLine[] => {
  const at = name === null ? -1 : heads.findIndex(({ text }) => text.includes(name))
  if (at < 0 || heads[at]?.isHead) return heads
  return heads.map((line, order) => (order > at && order <= at + BESIDE_NAME ? { ...line, isHead: true } : line))
}

/** Where the person lives, as printed at the head of a resume; null where it is not said. */
export const findPlace = (heads: readonly HeadLine[], name: string | null): string | null => {
  const ofName = new Set(name?.split(/\s+/))
  const cells = headOf(heads, name)
    .filter(({ isHead, isHeading }) => isHead && !isHeading)
    .flatMap(({ text }) => cellsOf(withoutContacts(text.replace(WIDE_COMMA, ', '))))
    .filter((cell) => cell !== name && !ofName.has(cell))
  for (const cell of cells) {
    const place = placeIn(cell)
    if (place !== null) return place
  }
  return null
}
