import type { Lexicon } from '../../language/lexicon.ts'
import type { Span } from '../../schema/span.ts'
import { spansOf } from '../../text/matches.ts'
import { overlaps, quote, spansBetween, trimSpan } from '../../text/span.ts'

const clausesOf = (text: string, unit: Span, { says }: Lexicon): Span[] =>
  spansBetween(unit, spansOf(quote(text, unit), says['clause-end'], unit.start)).map((clause) => trimSpan(text, clause))

const isWish = (text: string, { start, end }: Span, { says }: Lexicon): boolean =>
  says.wish.test(text.slice(start, end).toLowerCase())

/**
 * The clauses of a sentence that only wish, where the rest asks for more: "Expertise in agents (LangGraph preferred)".
 *
 * @param parts of the unit. A clause without one wishes for nothing, and a unit that is nothing but a wish has no such clause.
 */
export const findWishes = (text: string, unit: Span, parts: readonly Span[], lexicon: Lexicon): Span[] => {
  if (!isWish(text, unit, lexicon)) return []
  const wishes = clausesOf(text, unit, lexicon).filter(
    (clause) => isWish(text, clause, lexicon) && parts.some((part) => overlaps(part, clause)),
  )
  const isWhole = parts.every((part) => wishes.some((wish) => overlaps(part, wish)))
  return isWhole ? [] : wishes
}
