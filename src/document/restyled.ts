import type { Line } from '../schema/document.ts'
import { cleanLine } from './clean-line.ts'

/** More changes are emphasis within a sentence. */
const MAX_CHANGES = 4

/** A piece of a line in letters of one look, whatever tells two of them apart. */
export interface StyledPiece {
  readonly text: string
  readonly look: string
}

/** Where in the text of all pieces letters of another look begin; marks and blanks have none of their own. */
export const restyledIn = (pieces: readonly StyledPiece[]): number[] => {
  const places: number[] = []
  let look: string | undefined
  let length = 0
  for (const piece of pieces) {
    const first = piece.text.search(/[\p{L}\p{N}]/u)
    if (first >= 0 && look !== undefined && piece.look !== look) places.push(length + piece.text.search(/\S/))
    if (first >= 0) look = piece.look
    length += piece.text.length
  }
  return places
}

/** The same places in the clean text of the line, which begins at `start`; only those after a blank. */
export const placeRestyled = (
  { text, restyled = [] }: { readonly text: string; readonly restyled?: readonly number[] | undefined },
  clean: string,
  start: number,
): Pick<Line, 'restyled'> => {
  if (restyled.length === 0 || restyled.length > MAX_CHANGES) return {}
  const places = restyled.flatMap((at) => {
    const before = cleanLine(text.slice(0, at))
    const isPlaced = clean.startsWith(before) && /^\s\S/.test(clean.slice(before.length))
    return isPlaced ? [start + before.length + 1] : []
  })
  return places.length > 0 ? { restyled: places } : {}
}
