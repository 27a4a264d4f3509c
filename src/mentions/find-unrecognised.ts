import type { Document, HiddenSpan } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { overlaps, rangeAt } from '../text/span.ts'
import { contextOf } from './context.ts'
import { isShort, listsOf } from './lists.ts'

/** Begins with a letter, or a dot before one (".NET"); numbers, dates and signs name no skill. */
const NAME = /^\.?\p{L}[\p{L}\p{N} .+#/&'-]*$/u

/**
 * Short entries of lists in the skills sections of a resume that hold no mention: names that the taxonomy may lack. In
 * reading order. Labels ("Languages:") are none.
 */
export const findUnrecognised = (
  document: Document,
  mentions: readonly Mention[],
  sections: readonly Section[],
  hidden: readonly HiddenSpan[],
): Span[] => {
  const { text } = document
  const isHeading = (entry: Span): boolean => {
    const section = rangeAt(sections, entry.start)
    return section?.heading != null && entry.start < section.start + section.heading.length
  }
  return listsOf(contextOf(document))
    .flat()
    .filter((entry) => rangeAt(sections, entry.start)?.kind === 'skills' && !isHeading(entry))
    .filter((entry) => isShort(text, entry) && NAME.test(text.slice(entry.start, entry.end)) && text.charAt(entry.end) !== ':')
    .filter((entry) => ![...mentions, ...hidden].some((known) => overlaps(known, entry)))
    .map(({ start, end }) => ({ start, end }))
}
