import type { Lexicon } from '../../language/lexicon.ts'
import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { spansOf } from '../../text/matches.ts'
import { overlaps, quote, spansBetween, trimSpan } from '../../text/span.ts'
import { opensDemand } from '../units/index.ts'
import type { Asking } from './asking.ts'

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

/**
 * "Experience with SQL, ideally in a bank", "SQL and Python; Kafka is a plus": a demand stands before the wish, and no bracket alone
 * parts them.
 */
const goesWithDemand = (text: string, unit: Span, { start }: Span): boolean => {
  const before = text.slice(unit.start, start).trimEnd()
  const demand = before.replace(/^[^\p{L}\d]+/u, '')
  return /[;(]$/.test(before) || (opensDemand(demand) && !SAYS.denies.test(demand) && !before.endsWith(')'))
}

/**
 * The clauses that wish. In what is read as a wish they say nothing new; but under a heading that requires, and behind a demand,
 * only they are wishes.
 */
const wishesIn = (text: string, { unit, importance, kind, choices, lexicon }: Asking): Span[] => {
  const isWish = importance === 'preferred'
  if (isWish && (unit.section.opens !== 'required' || kind === 'degree')) return []
  return findWishes(text, unit, choices.flat(), lexicon).filter((wish) => !isWish || goesWithDemand(text, unit, wish))
}

/** "Master's degree (PhD is a plus) in Statistics": only what the bracket within it says is wished for. */
const wishesInBracket = (text: string, { unit, lexicon }: Asking): boolean => {
  const words = quote(text, unit)
  const rest = words.replace(/\([^()]*\)(?=\s+\p{L})/gu, '')
  return rest !== words && unit.section.opens === 'required' && !lexicon.says.wish.test(rest.toLowerCase())
}

/** A unit without its clauses that wish, and those that wish for a part of it. */
export const splitWishes = (text: string, asking: Asking): Asking[] => {
  const { unit, importance, by, choices } = asking
  const wishes = wishesIn(text, asking)
  const isWished = (choice: readonly Span[], wish: Span): boolean => choice.every((part) => overlaps(part, wish))
  const rest = choices.filter((choice) => !wishes.some((wish) => isWished(choice, wish)))
  const isFirmer = importance === 'preferred' && (wishes.length > 0 || wishesInBracket(text, asking))
  const firmness = isFirmer ? { importance: 'required' as const, by: unit.section.by ?? by } : {}
  const wished = wishes.map((wish): Asking => {
    const own = choices.filter((choice) => isWished(choice, wish))
    return { ...asking, ...wish, importance: 'preferred', by: 'postings/wish', choices: own }
  })
  return [{ ...asking, ...firmness, choices: rest }, ...wished.filter((wish) => wish.choices.length > 0)]
}
