import type { Lexicon } from '../../language/lexicon.ts'
import { SAYS } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { toNumber } from '../../text/numbers.ts'

/** How far before a list the words that open it may stand. */
const CHARS_BEFORE_LIST = 30

/** How far before a list the words that count its members may stand. */
const COUNTING_CHARS = 60

/** Whether a list of alternatives lets in others of the kind. @param unit that holds it. @param next what is asked behind it. */
export const isOpen = (text: string, unit: Span, list: readonly Span[], lexicon: Lexicon, next?: Span): boolean => {
  const { says } = lexicon
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return false
  const before = text.slice(Math.max(unit.start, first.start - CHARS_BEFORE_LIST), first.start)
  const isExample = list.length > 1 && says['opens-within'].test(text.slice(first.end, last.start))
  // "languages including Go, SQL and R": whoever lists several things, and asks for each, lets in no others for the first.
  const gap = list.length === 1 && next ? text.slice(last.end, next.start).trim() : null
  const isListed = gap === ',' || lexicon.and.has(gap?.replace(/^,/, '').trim() ?? '')
  const isLed = !isListed && !/\(\s*$/u.test(before) && says['opens-before'].test(before)
  return isExample || isLed || says['opens-after'].test(text.slice(last.end, unit.end))
}

/** How many of a list must be met. @returns 1 where the words before it do not say. */
export const countAsked = (text: string, unit: Span, list: readonly Span[]): number => {
  const first = list[0]
  if (first === undefined || list.length < 2) return 1
  const number = SAYS.several.exec(text.slice(Math.max(unit.start, first.start - COUNTING_CHARS), first.start))?.[1]
  return Math.min(list.length, number === undefined ? 1 : toNumber(number))
}
