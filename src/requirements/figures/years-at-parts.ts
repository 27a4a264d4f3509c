import type { Span } from '../../schema/span.ts'
import { oneOf } from '../../text/patterns.ts'
import type { StatedYears } from './years.ts'

/** Between years and a part: a clause ends, or the part is only a means. */
const CLAUSE_END = new RegExp(
  `[;.:]|,\\s?(?:\\d|including|with|and|preferably|plus)\\b|(?<!^ ?|\\bexperience )\\busing\\b|\\b${oneOf(`
    including, with (?:a|strong|proven|at least), (?:preferabl|ideal)\\w+, and (?:strong|a |proven|knowledge|experience)`)}\\b`,
  'i',
)

const GRADES = oneOf('(?:very )?strong, solid, good, excellent, deep, great, hands-on, basic, some, working, fluent, advanced')
const KNOWLEDGE = '(?:experience|knowledge|familiarity|proficiency|understanding|exposure|expertise) (?:with|in|of|to)'

/** "5 years of Python, strong SQL", "and hands-on Kafka": a demand of its own, of which no years are said. */
const NEXT_DEMAND = new RegExp(
  `(?:,|\\band)\\s(?:an? )?(?:${GRADES}|${KNOWLEDGE}|(?:proficient|familiar|skilled|comfortable) (?:with|in))\\s`,
  'i',
)

const MOST_CHARS_TO_PART = 120

/** "Experience (5+ years) in Python": what is said of the part behind the bracket. */
const OF_WHAT_FOLLOWS =
  /\b(?:experience|expertise|background|knowledge|practice)\s?\(\s?(?:at least |min(?:imum|\.)?(?: of)? )?$/i
const IN_PART = /^[^()]{0,30}\) (?:in|of|with|using|working)\b/i

const AT_LEAST = String.raw`(?:at least |min(?:imum|\.)?(?: of)? |over |more than )?`
const BRACKET = String.raw`(?:\s?\([^()]{0,30}\))?`
const EXPERIENCE = String.raw`(?:\s(?:[\p{L}-]+\s)?experience)?`

/** "Python: 5 years", "Python – 5 years", "Python (5 years)", whatever follows. */
const MARKED = new RegExp(`^${BRACKET}${EXPERIENCE}\\s?[:(–—-]\\s?${AT_LEAST}$`, 'iu')

/** "Python 5 years", "Python experience of 5 years", "Python for at least 5 years", where they end the clause. */
const BARE = new RegExp(`^${BRACKET}${EXPERIENCE}\\s(?:of |for )?${AT_LEAST}$`, 'iu')

/** "Python, 5+ years", where nothing else is named that they could be of. */
const BEHIND_COMMA = new RegExp(`^${BRACKET}${EXPERIENCE},\\s${AT_LEAST}$`, 'iu')

/** "Kafka | Required | 2 | Years": in another cell of the row. */
const IN_ROW = /^[^|\t]{0,60}[|\t](?:[^|\t]{0,30}[|\t]){0,3}\s?$/

const ENDS_CLAUSE = /^(?: or (?:more|longer))?(?: (?:required|minimum))?\s?(?:[.;,)/|]|$)/i

/** "Java 5 years SQL 3 years": the next of a list without signs. */
const BEFORE_NEXT = /^\s\p{Lu}[^\s,;.]*(?: [^\s,;.]+)? (?:\d{1,2}\s?\+?\s?(?:years?|yrs?)\b|\p{Lu})|^\s\p{Lu}[^\s,;.]*\s?$/u

const LONGEST_NEXT_CHARS = 40

/** Between the names of a list. */
const LISTS = /^\s?(?:[,/&+]|,? ?\b(?:and|or)\b)\s?$/i

/** The years right behind a part. */
const behind = (
  saying: string,
  parts: readonly Span[],
  index: number,
  years: readonly StatedYears[],
): StatedYears | undefined => {
  const [last, part, next] = [parts[index - 1], parts[index], parts[index + 1]]
  const asked = part && years.find(({ start }) => start >= part.end)
  if (!asked) return undefined
  const between = saying.slice(part.end, asked.start)
  if (MARKED.test(between) || ((next?.start ?? asked.start) >= asked.start && IN_ROW.test(between))) return asked
  const after = saying.slice(asked.end, asked.end + LONGEST_NEXT_CHARS)
  const isOfList = (years[0]?.start ?? 0) >= (parts[0]?.end ?? 0) && BEFORE_NEXT.test(after)
  if (!ENDS_CLAUSE.test(after) && !isOfList) return undefined
  const isAlone = !last || years.some(({ start }) => start >= last.end && start < part.start)
  return BARE.test(between) || (isAlone && BEHIND_COMMA.test(between)) ? asked : undefined
}

/** "several years (min. 3) of": the bracket says how many. */
const LEAST_BEHIND = /^\s?\([^()]{0,30}\)/

/** "3+ years of Java, AWS preferred": wished for, and no years of it. */
const IS_WISH = /^ (?:is |are |would be )?(?:preferred|desired|optional|an? (?:plus|bonus|advantage|asset))\b/i

const before = (saying: string, { start, end }: Span, years: readonly StatedYears[]): StatedYears | undefined => {
  const asked = years.findLast(({ end }) => end <= start)
  if (!asked || start - asked.end > MOST_CHARS_TO_PART) return undefined
  const between = saying.slice(asked.end, start).replace(LEAST_BEHIND, '')
  const isBracketed = /^[^(]*\)/.test(between)
  if (/[,;]/.test(between) && IS_WISH.test(saying.slice(end, end + 30))) return undefined
  if (isBracketed && !(OF_WHAT_FOLLOWS.test(saying.slice(0, asked.start)) && IN_PART.test(between))) return undefined
  return CLAUSE_END.test(between) || NEXT_DEMAND.test(between) ? undefined : asked
}

/** "Spark, Kafka (3 years each)". */
const EACH = /^\s?(?:of experience )?(?:in |with |for )?each\b/i

/** "Spark, Kafka: 5 years": the years behind the last are of the whole list, where nothing but it stands before them. */
const shareInList = (
  saying: string,
  parts: readonly Span[],
  own: readonly (StatedYears | undefined)[],
): (StatedYears | undefined)[] => {
  const shared = [...own]
  const last = own.findIndex((asked) => asked !== undefined)
  const [first, end] = [parts[0], parts[last]]
  const isList = parts.slice(1, last + 1).every(({ start }, index) => LISTS.test(saying.slice(parts[index]?.end, start)))
  if (!first || !end || !isList || saying.slice(0, first.start).trim() !== '') return shared
  const isOfAll = /^\s?[:–—-]/.test(saying.slice(end.end)) || EACH.test(saying.slice(own[last]?.end))
  return isOfAll ? shared.fill(own[last], 0, last) : shared
}

/**
 * The years that stand at each part of a statement: "5 years of Python", "Python: 5 years", "Python (5+ years)",
 * "Python, 5 years". Years behind a part are of nothing that follows them.
 *
 * @param parts in order, not overlapping.
 * @returns one for each part, undefined where none stand at it.
 */
export const yearsAtParts = (
  saying: string,
  parts: readonly Span[],
  years: readonly StatedYears[],
): readonly (StatedYears | undefined)[] => {
  const own = parts.map((_, index) => behind(saying, parts, index, years))
  const all = shareInList(saying, parts, own)
  const free = years.filter((asked) => !all.includes(asked))
  return parts.map((part, index) => all[index] ?? before(saying, part, free))
}
