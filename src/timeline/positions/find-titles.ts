import type { Document } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import type { Position } from '../../schema/timeline.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'

const indicesOf = (text: string, words: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at)
  return found
}

/** Where a position says its title: not within a longer word, and not in the name of the employer ("Analyst Group"). */
const findTitle = ({ text }: Pick<Document, 'text'>, { title, organization, start, end }: Position): Span | undefined => {
  if (title === null || title === '') return undefined
  const own = text.slice(start, end)
  const employer = organization?.includes(title) ? own.indexOf(organization) : -1
  const isEmployers = (at: number): boolean => employer >= 0 && at >= employer && at < employer + (organization ?? '').length
  const isWhole = (at: number): boolean =>
    !LETTER_OR_DIGIT.test(own.charAt(at - 1)) && !LETTER_OR_DIGIT.test(own.charAt(at + title.length))
  const at = indicesOf(own, title).find((one) => isWhole(one) && !isEmployers(one))
  return at === undefined ? undefined : { start: start + at, end: start + at + title.length }
}

/**
 * Where the titles of positions stand; a title that does not stand there word for word ("Engineer" made of two cells) is left
 * out.
 */
export const findTitles = (document: Pick<Document, 'text'>, positions: readonly Position[]): Span[] =>
  positions.flatMap((position) => findTitle(document, position) ?? [])
