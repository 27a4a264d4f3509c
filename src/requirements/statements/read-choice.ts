import type { Span } from '../../schema/span.ts'

/** "such as A", "e.g. A", "A or similar", "A, B, etc.": another of the kind does as well. */
const OPENS_BEFORE =
  /(?:\b(?:such as|like|e\.?g\b\.?,?|ex\b\.?|for (?:example|instance),?|includ(?:ing|es?)(?: but not limited to)?)\s*|\(\s*)[:(]?\s*$/iu
const OPENS_BEHIND =
  /^[\s,)]*(?:(?:or|and)(?:\/or)? (?:any )?(?:an? )?(?:other |another )?(?:similar|equivalents?|comparable|related|others?|the like|alike)\b|,? ?etc\b)/iu
const OPENS_WITHIN = /\b(?:such as|e\.?g\b|for (?:example|instance)|like)\b/iu

/** As far as words before a list open it. */
const OPENING_CHARS = 30

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, '2': 2, '3': 3, '4': 4, '5': 5 }

/** "Two or more of", "at least 3 of the following" */
const SEVERAL = /\b(two|three|four|five|[2-5])(?: or more|\+)? (?:of\b|(?:[\p{L}-]+ ){0,3}(?:such as|like|from|including)\b)/iu

/** As far as words before a list count its members. */
const COUNTING_CHARS = 60

/** Whether a list of alternatives lets in others of the kind. @param unit that holds it. */
export const isOpen = (text: string, unit: Span, list: readonly Span[]): boolean => {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return false
  const before = text.slice(Math.max(unit.start, first.start - OPENING_CHARS), first.start)
  const isExample = list.length > 1 && OPENS_WITHIN.test(text.slice(first.end, last.start))
  return isExample || OPENS_BEHIND.test(text.slice(last.end, unit.end)) || (!/\(\s*$/u.test(before) && OPENS_BEFORE.test(before))
}

/** How many of a list must be met. @returns 1 where the words before it do not say. */
export const countAsked = (text: string, unit: Span, list: readonly Span[]): number => {
  const first = list[0]
  if (first === undefined || list.length < 2) return 1
  const number = SEVERAL.exec(text.slice(Math.max(unit.start, first.start - COUNTING_CHARS), first.start))?.[1]
  return Math.min(list.length, number === undefined ? 1 : (NUMBERS[number.toLowerCase()] ?? 1))
}
