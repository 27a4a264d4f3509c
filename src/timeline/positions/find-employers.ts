import type { Document } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import type { Position } from '../../schema/timeline.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'

/** A list of parts, not the name of one body. */
const PARTED_NAMES = /[,;/|+]/
/** Lines that name a position. */
const HEAD_LINES_MAX = 4

/** The lines of a position that may name it. */
const headOf = (own: string): string => own.split('\n', HEAD_LINES_MAX).join('\n')

const findEmployer = ({ text }: Pick<Document, 'text'>, { title, organization, start, end }: Position): Span | undefined => {
  if (!organization || PARTED_NAMES.test(organization)) return undefined
  const head = headOf(text.slice(start, end))
  const named = title === null ? -1 : head.indexOf(title)
  const isOfTitle = (at: number): boolean => named >= 0 && at >= named && at < named + (title ?? '').length
  for (let at = head.indexOf(organization); at >= 0; at = head.indexOf(organization, at + organization.length)) {
    const isWhole = !LETTER_OR_DIGIT.test(head.charAt(at - 1)) && !LETTER_OR_DIGIT.test(head.charAt(at + organization.length))
    if (isWhole && !isOfTitle(at)) return { start: start + at, end: start + at + organization.length }
  }
  return undefined
}

/** Where positions name their employer, in their first lines; an employer named in parts is left out. */
export const findEmployers = (document: Pick<Document, 'text'>, positions: readonly Position[]): Span[] =>
  positions.flatMap((position) => findEmployer(document, position) ?? [])
