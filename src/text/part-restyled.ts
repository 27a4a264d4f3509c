import type { Line } from '../schema/document.ts'
import { isFieldAlone } from './fields-of-work.ts'
import { isPostOrFirm } from './titles.ts'

/** Emphasis changes the print there and back. */
const MAX_PARTS = 3
const PART_BEGINS = /^[\p{Lu}\d]/u
/** "Clerk at", "Institute of": what follows belongs to it, whatever it is set in. */
const LEADS_ON_TO_PART = /(?:^|\s)\p{Ll}{1,3}$|[&(/–—-]$/u

/** Whether two texts, one after the other, are a name and something else. */
type AreApart = (before: string, after: string) => boolean

const isEitherName: AreApart = (before, after) => isPostOrFirm(before) || isPostOrFirm(after)

/** Nothing but the print separates the two, and neither is a part of the other. */
const areTwo = (before: string, after: string): boolean =>
  PART_BEGINS.test(after) && !LEADS_ON_TO_PART.test(before) && !isFieldAlone(before) && !isFieldAlone(after)

/**
 * The text with a tab in place of the blank where only the print separates two names: "Clerk Tarn Bank", of which one part is
 * bold. As long as it was.
 *
 * @param start where the text, a part of the line, stands in the document.
 * @param areApart by default: either names a post or an organization.
 */
export const partRestyled = (text: string, start: number, { restyled = [] }: Line, areApart: AreApart = isEitherName): string => {
  const places = restyled.map((at) => at - start).filter((at) => at > 0 && at < text.length && text[at - 1] !== '\t')
  if (places.length === 0 || places.length >= MAX_PARTS) return text
  const beginning = (place: number): string =>
    text
      .slice(0, place - 1)
      .split('\t')
      .at(-1)
      ?.trim() ?? ''
  const rest = (place: number): string => text.slice(place).split('\t', 1)[0]?.trim() ?? ''
  const isBetween = (before: string, after: string): boolean => areTwo(before, after) && areApart(before, after)
  return places
    .filter((place) => text[place - 1] === ' ' && isBetween(beginning(place), rest(place)))
    .reduce((parted, place) => `${parted.slice(0, place - 1)}\t${parted.slice(place)}`, text)
}
