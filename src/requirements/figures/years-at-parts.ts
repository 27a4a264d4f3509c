import type { Span } from '../../schema/span.ts'
import { oneOf } from '../../text/patterns.ts'
import type { StatedYears } from './years.ts'

const GRADES = oneOf('(?:very )?strong, solid, good, proven, deep, hands-on, basic, some, working, fluent, advanced')
const KNOWLEDGE = oneOf('experience, knowledge, familiarity, proficiency, understanding, exposure, expertise')
const KNOWS = oneOf('proficient, familiar, skilled, comfortable')

/** Between years and a part: a clause ends, the part is only a means, or what follows is a demand of its own: ", strong SQL". */
const CLAUSE_END = [
  /[;.:]|,\s?(?:\d|including|with|and|preferably|plus|ideally)\b|\bincluding\b|(?<!^ ?|\bexperience )\busing\b/i,
  new RegExp(`(?:,|\\band|\\bwith)\\s(?:an? )?(?:${GRADES}|${KNOWLEDGE} (?:with|in|of|to)|${KNOWS} (?:with|in)) `, 'i'),
  // "(5+ years) and Java"; "Experience (5+ years) in Python" goes on
  /^[^(]*\)(?! (?:in|of|with|using|working)\b)/,
]

/** "several years (min. 3) of": the bracket says how many. */
const LEAST_BEHIND = /^\s?\([^()]{0,30}\)/

/** "3+ years of Java, AWS preferred": wished for, and no years of it. */
const IS_WISH = /^ (?:is |are |would be )?(?:preferred|desired|optional|an? (?:plus|bonus|advantage|asset))\b/i

const MOST_CHARS_TO_PART = 120

const AT_LEAST = '(?:at least |min(?:imum|\\.)?(?: of)? |over |more than )?'

/** "Python: 5 years", "Python (advanced) – 5 years", "Python experience of 5 years", "Python for at least 5 years", "Python, 5+ years". */
const BEHIND = new RegExp(
  `^(?:\\s?\\([^()]{0,30}\\))?(?:\\s(?:[\\p{L}-]+ )?experience)?(?:(\\s?[:(–—-]\\s?)|(,)\\s|\\s(?:of |for )?)${AT_LEAST}$`,
  'iu',
)

const ENDS_CLAUSE = /^(?: or (?:more|longer))?(?: (?:required|minimum))?\s?(?:[.;,)/|]|$)/i

/** The years right behind a part: behind a sign whatever follows, else where they end the clause; behind a comma only of a part that is alone. */
const behind = (saying: string, { end }: Span, isAlone: boolean, years: readonly StatedYears[]): StatedYears | undefined => {
  const asked = years.find(({ start }) => start >= end)
  const found = asked && BEHIND.exec(saying.slice(end, asked.start))
  if (!found || (found[2] !== undefined && !isAlone)) return undefined
  return found[1] !== undefined || ENDS_CLAUSE.test(saying.slice(asked.end)) ? asked : undefined
}

/** The years before a part, in the same clause. */
const before = (saying: string, { start, end }: Span, years: readonly StatedYears[]): StatedYears | undefined => {
  const asked = years.findLast((one) => one.end <= start)
  if (!asked || start - asked.end > MOST_CHARS_TO_PART) return undefined
  const between = saying.slice(asked.end, start).replace(LEAST_BEHIND, '')
  const isWish = between.includes(',') && IS_WISH.test(saying.slice(end, end + 30))
  return isWish || CLAUSE_END.some((pattern) => pattern.test(between)) ? undefined : asked
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
  const own = parts.map((part) => behind(saying, part, parts.length === 1, years))
  const free = years.filter((asked) => !own.includes(asked))
  return parts.map((part, index) => own[index] ?? before(saying, part, free))
}
