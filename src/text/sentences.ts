import type { Span } from '../schema/span.ts'
import { spansOf } from './matches.ts'
import { BETWEEN_SENTENCES } from './sentence-ends.ts'
import { quote, spansBetween } from './span.ts'

/** The parts of a span between what a pattern finds in it; none is empty. */
export const partsBetween = (span: Span, text: string, between: RegExp): Span[] =>
  spansBetween(span, spansOf(quote(text, span), between, span.start)).filter(({ start, end }) => start < end)

/** "M.Sc.", "Dr.", "approx.": these do not end a sentence; "etc." may. */
const ABBREVIATION = /(?:^|[\s(])(?:(?:\p{L}{1,4}\.){2,}|(?:Dr|Prof|Mr|Mrs|Ms|St|No|Dipl|Ing|Dept|Univ|approx|vs|incl|no)\.)\s*$/u

/** The sentences of a span of a text, in order. */
export const sentencesIn = (span: Span, text: string): Span[] => {
  const joined: Span[] = []
  for (const part of partsBetween(span, text, BETWEEN_SENTENCES)) {
    const last = joined.at(-1)
    const goesOn = last !== undefined && ABBREVIATION.test(text.slice(last.start, last.end))
    joined.push(goesOn && joined.pop() === last ? { start: last.start, end: part.end } : part)
  }
  return joined
}
