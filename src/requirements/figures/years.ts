import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { isVague, NUMBER, toNumber, VAGUE_NUMBER } from '../../text/numbers.ts'
import { oneOf } from '../../text/patterns.ts'
import { tellsCompanyAge } from './company-age.ts'

/** Years of experience as a statement asks for them; the span is that of the number and its unit. */
export interface StatedYears extends Span {
  readonly min: number
  readonly max: number | null
  /** "…or 3 years with a Master's": an alternative to the years before it. */
  readonly alternative: boolean
}

/** In years, by the first letter of the unit. */
const UNITS: Readonly<Record<string, number>> = { y: 1, m: 1 / 12, d: 10 }

const UNDER = String.raw`(<\s?|\b(?:less|fewer) than |\bup to |\bunder )?`
const TO_SECOND = String.raw`(?:\s?(?:-to-|-|–|—|‑|/|to|or)\s?|(?<=\bbetween ${NUMBER}) and )(${NUMBER})\s?\+?`
const OR_MORE = String.raw`\+|ish\b|plus\b|or so\b|or more\b|or greater\b|and above\b|\(\s?\+\s?\)`
const UNIT = String.raw`(?:full |solid |good |additional )?(years?|yrs?|yoe|months?|decades?)(?![\p{L}\p{N}])['’]?`
const PLAIN_BEFORE = String.raw`(?<![\p{L}\p{N}.$€£])`

/**
 * "3+ years", "3-5 yrs", "three to five years", "between 2 and 5 years", "five plus years’", "<1 year", "2 or more years",
 * "18 months", "several years", "a decade".
 */
const YEARS = new RegExp(
  `${UNDER}${PLAIN_BEFORE}(${NUMBER}|${VAGUE_NUMBER})\\s?(\\+)?(?:${TO_SECOND})?(?:[\\s-]?(?:${OR_MORE}))?[\\s-]?${UNIT}`,
  'giu',
)

/** "5+ experience with", "4+ hands-on expertise in": the unit was forgotten. */
const WITHOUT_UNIT = new RegExp(`${PLAIN_BEFORE}(\\d{1,2})\\s?\\+(?= (?:[\\p{L}-]+ ){0,2}(?:experience|expertise)\\b)`, 'giu')

/** "Minimum years of experience: 5", "Experience (in years): 8 to 10": the label has the unit. */
const LABELLED =
  /^(?:\p{L}+ )?(?:years of )?experience(?: \(in years\))?\s?[:–-]\s?(\d{1,2})(?:\s?(?:-|–|to)\s?(\d{1,2}))?\s?\+?$/giu

/** Asked first, since most statements hold none. */
const HAS_UNIT = /year|yr|yoe|month|decade/i

/** These before the number make it a stretch of the past or of a contract, not experience. */
const NOT_BEFORE = new RegExp(
  `\\b${oneOf(`
    within, past, last, next, first, previous, coming, every, per, each, for over, nearly, almost, celebrat\\w+, ages?, aged, turned,
    since, a, our, after, vest\\w*(?: over)?, about the`)} $`,
  'i',
)

/** "Duration: 2 years", "a bond of two years" */
const OF_CONTRACT =
  /\b(?:duration|contract|bond|commitment|term|warranty|tenure|validity|length)(?: (?:of|for|is))?\s?[:(–-]?\s?$/i

/** These behind it too. */
const NOT_AFTER = new RegExp(
  `^[\\s-]*${oneOf(`
    ago, old, of age, younger, in (?:business|a row|existence|the making|operation|the market)\\b, contract, fixed, term\\b,
    vest, warranty, cliff, program(?:me)?\\b, degree, college, university, universities, institution, plan\\b, roadmap,
    track record, history, of (?:history|innovation|growth|success|service to|heritage|excellence|leadership|funding|runway),
    anniversary, leave, deal, assignment, engagement, project, running, later, accredited, period, tenure, commitment, bond,
    from (?:now|graduation), post(?![- ](?:degree|grad|qualif|phd|doc))`)}`,
  'i',
)

const COMPANY = oneOf("we, we['’]ve, our, us, company, firm, founded, founders?, team")
const SEEKS = oneOf(`
  you, looking, seek, seeking, searching, hiring, hire, need, needs, requires?, want, wants, ask, asks, expect, expects, someone,
  somebody, candidates?, applicants?`)

/** Experience that the company has, and does not look for. */
const OF_COMPANY = new RegExp(`\\b${COMPANY}\\b(?!.*\\b${SEEKS}\\b)[^,;]{0,60}$`, 'i')

/** "Ghent, 2 years, remote", "Over 20 years, we made lamps" */
const BEFORE_COMMA = /\p{L}, $|^(?:in|over) $/iu
const BEHIND_COMMA = /^, \p{Ll}/u

const WORKS = oneOf(
  'working, as, using, building, developing, designing, running, writing, leading, managing, shipping, doing, with',
)

/** Months, and a number left open, are said of much else: only in these words they are of experience. */
const SURELY_AFTER = /^['’]?[^.,;:!?]{0,60}\b(?:experience|exp|expertise)\b/i
const SURELY_BEFORE = /\b(?:experience|exp)\b(?: of)?[\s:(–-]*(?:at least |minimum(?: of)? )?$/i

/** "You have several years of Python", "At least 18 months working in support" */
const PERSON_HAS = /(?:^|\b(?:you (?:have|bring|need|possess)|you['’]ve|must have|at least|minimum(?: of)?) )$/i
const OF_WORK = new RegExp(`^ (?:of|in|${WORKS})\\b`, 'i')

/** "Within a few years your experience …" */
const A_STRETCH = /\b(?:within|after|in|during|by)(?: just| about| only)? $/i

/** "has grown for 6 years"; "You have worked with Java for 3 years" */
const FOR = /(?<!least )\bfor $/i
const OF_WORKING = /experience|\b(?:you|been|having) .*(?:ed|ing)\b/i

const ALTERNATIVE = /\bor\b(?![^,;]{0,12}\b(?:more|greater|above)\b)[^,;]{0,70}$/i

/** Years beside one of these are for people who have, or lack, a degree. */
const DOOR_WORDS = /\b(?:master|m\.?s\.?c?\b|ph\.?d|doctora|bachelor|b\.?s\.?c?\b|degree|diploma|mba|without|equivalent)/i

/** Nobody asks for more; a higher number is the age of something. */
const MOST_YEARS = 25

const inYears = (written: string, unit: string): number =>
  Math.round(toNumber(written) * (UNITS[unit.charAt(0).toLowerCase()] ?? 1) * 100) / 100

/** Of months, and of a number left open, that they are of experience must be said; "a decade" of anything is a long time. */
const isPlainNumber = (written: string, unit: string): boolean => !/^m/i.test(unit) && !(isVague(written) && !/^d/i.test(unit))

const isExperience = (before: string, after: string): boolean => {
  if (NOT_BEFORE.test(before) || OF_CONTRACT.test(before) || NOT_AFTER.test(after) || OF_COMPANY.test(before)) return false
  if (BEFORE_COMMA.test(before) && BEHIND_COMMA.test(after)) return false
  return !FOR.test(before) || OF_WORKING.test(before + after)
}

/** "several years (at least five)" */
const LEAST_BEHIND = new RegExp(`^[^.;()]{0,70}\\((?:at least|min(?:imum)?\\.?(?: of)?) (${NUMBER})\\b`, 'iu')

/** What the brackets behind a number left open say of it. */
const saidBehind = (written: string, after: string): string =>
  (isVague(written) ? LEAST_BEHIND.exec(after)?.[1] : undefined) ?? written

const isSurely = (before: string, after: string): boolean =>
  !A_STRETCH.test(before) &&
  (SURELY_AFTER.test(after) || SURELY_BEFORE.test(before) || (PERSON_HAS.test(before) && OF_WORK.test(after)))

/** "or 3 years with a Master's", "…or a PhD and 2 years": a way in beside the years before, not a further demand. */
const isAlternative = (between: string, after: string): boolean => {
  // "8 years (6 with a Master's)"
  if (/\($/.test(between) && DOOR_WORDS.test(after.slice(0, 40))) return true
  const or = ALTERNATIVE.exec(between)?.[0]
  return or !== undefined && (or.split(/\s+/).length <= 4 || DOOR_WORDS.test(or) || DOOR_WORDS.test(after.slice(0, 40)))
}

const rangeOf = (low: number, high: number | null): Pick<StatedYears, 'min' | 'max'> => ({
  min: low,
  max: high !== null && high > low ? high : null,
})

const yearsWithUnit = (statement: string): StatedYears[] => {
  if (!HAS_UNIT.test(statement)) return []
  const asked: StatedYears[] = []
  let last = 0
  for (const match of matchesOf(statement, YEARS)) {
    const [words, under, first = '', , second, unit = ''] = match
    const start = match.index
    const end = start + words.length
    const before = statement.slice(Math.max(0, start - 80), start)
    const after = statement.slice(end, end + 100)
    const said = saidBehind(first, after)
    const low = inYears(said, unit)
    const high = second === undefined ? null : inYears(second, unit)
    if (low > MOST_YEARS || !isExperience(before, after)) continue
    if (!isPlainNumber(said, unit) && !isSurely(before, after)) continue
    const range = under ? { min: 0, max: high ?? low } : rangeOf(low, high)
    asked.push({ ...range, start, end, alternative: isAlternative(statement.slice(last, start), after) })
    last = end
  }
  return asked
}

const yearsWithoutUnit = (statement: string): StatedYears[] =>
  (/\d/.test(statement) ? [WITHOUT_UNIT, LABELLED] : [])
    .flatMap((pattern) => matchesOf(statement, pattern))
    .map(({ 0: words, 1: low = '', 2: high, index }) => ({
      ...rangeOf(toNumber(low), high === undefined ? null : toNumber(high)),
      start: index + Math.max(0, words.search(/\d/)),
      end: index + words.length,
      alternative: false,
    }))
    .filter(({ min }) => min <= MOST_YEARS)

/**
 * The years of experience that a statement asks for, in order; offsets count from its start. The age of a company, vesting,
 * leave, contracts and "4-year degrees" are none.
 */
export const readYears = (statement: string): StatedYears[] => {
  if (tellsCompanyAge(statement)) return []
  const asked = yearsWithUnit(statement)
  return asked.length > 0 ? asked : yearsWithoutUnit(statement)
}

const longer = (a: StatedYears | undefined, b: StatedYears | undefined): StatedYears | undefined =>
  !a || (b && b.min > a.min) ? b : a

/** The fewest years that are enough: of alternatives the shortest, of demands that all hold the longest. */
export const lowestYears = (asked: readonly StatedYears[]): StatedYears | undefined => {
  let longest: StatedYears | undefined
  let least: StatedYears | undefined
  for (const years of asked) {
    if (!(years.alternative && least)) {
      longest = longer(longest, least)
      least = years
    } else if (years.min < least.min) least = years
  }
  return longer(longest, least)
}
