import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { overlaps, trimSpan } from '../../text/span.ts'
import { WISH } from '../sense/index.ts'

/** Where a clause ends: a bracket, a semicolon, a dash, and a comma before what opens or names a wish. */
const CLAUSE_END = /[;()]|\s[–—-]\s|\.\s|,\s(?=(?:ideally|preferably|with|and|though|plus)\b)/giu

const clausesOf = (text: string, unit: Span): Span[] => {
  const words = text.slice(unit.start, unit.end)
  const ends = matchesOf(words, CLAUSE_END)
  const starts = [0, ...ends.map(({ 0: mark, index }) => index + mark.length)]
  const stops = [...ends.map(({ index }) => index), words.length]
  return starts.map((start, at) => trimSpan(text, { start: unit.start + start, end: unit.start + (stops[at] ?? start) }))
}

const isWish = (text: string, { start, end }: Span): boolean => WISH.test(text.slice(start, end).toLowerCase())

/**
 * The clauses of a sentence that only wish, where the rest asks for more: "Expertise in agents (LangGraph preferred)".
 *
 * @param parts of the unit. A clause without one is no wish for anything, and a unit that is nothing but a wish has none.
 */
export const findWishes = (text: string, unit: Span, parts: readonly Span[]): Span[] => {
  if (!isWish(text, unit)) return []
  const wishes = clausesOf(text, unit).filter((clause) => isWish(text, clause) && parts.some((part) => overlaps(part, clause)))
  const isWhole = parts.every((part) => wishes.some((wish) => overlaps(part, wish)))
  return isWhole ? [] : wishes
}
