import type { Span } from '../../schema/span.ts'
import { oneOf } from '../../text/patterns.ts'

const SCHOOL = '(?:\\sfrom (?:an? )?(?:\\w+ ){0,3}(?:college|university|institution)(?: or (?:college|university))?)?'
const BEHIND_NAME = `(?:\\s?\\([^)]{0,40}\\))?(?:\\s?\\/\\s?(?:graduation|graduate|diploma))?(?:\\s${oneOf('degrees?, level, programmes?, programs?, studies')})?`
const MAJOR = '(?:in|of|with (?:a )?(?:major|focus|concentration|emphasis|specialization) in|majoring in)'

/** From a degree to its fields: "degree (BS) in", "with a major in". */
const LEAD = new RegExp(
  `^(?:['’]s)?${BEHIND_NAME}${SCHOOL}(?:\\s(?:or|and) (?:higher|above|equivalent))?(?:\\s(?:should|must) be)?,?\\s+${MAJOR}\\s+(?:(?:either|a|an|the) ){0,2}`,
  'iu',
)

/** "Bachelor's (Computer Science, Physics)". */
const BRACKET_LEAD = /^(?:\sdegrees?)?\s?\((?=\p{Lu}\p{Ll})/u

const OF_FIELDS = oneOf(
  'field, discipline, area, subject, degree, technical, quantitative, major, stem, scientific, numerate, course, program',
)
const IN_ITS_PLACE = `or ${oneOf('equivalent, relevant, comparable, commensurate, related, \\d+\\+?, an equivalent, similar')} ?${oneOf(`
  work, professional, industry, practical, experience, combination, years?, training, military, certification, and`)}?(?! ${OF_FIELDS})`

/** Where a list of fields is over. */
const END = new RegExp(
  `[;.()\\n:]|\\b${oneOf(`
    with, plus, and (?:at least|a minimum|\\d|proven|strong|experience|hands|relevant|minimum|\\w+ years), ${IN_ITS_PLACE}, or \\d,
    or (?:a |an )?(?:master|ph|doctor|bachelor|m\\.?s|advanced|graduate), and (?:a |an )?(?:master|ph|doctor),
    from (?:a|an|top|accredited), required, preferred, desired, is, are, a plus, who, that, minimum, advanced, at least,
    including, experience, \\d{1,2}\\+?(?: years|-\\d)`)}\\b|,\\s(?:${oneOf(`
    \\d, strong, proven, experience, or (?:a |an )?equivalent, master, ph\\.?d, ideally, preferably, advanced`)})`,
  'i',
)

const RELATED = oneOf(`
  related, relevant, similar, equivalent, comparable, other, another, any, technical, quantitative, analytical, numerate,
  scientific, stem`)
const FIELD = oneOf(`
  fields?, disciplines?, areas?, subjects?, majors?, degrees?, studies, courses?, sciences?, domains?, specialit(?:y|ies),
  programs?`)

/** "or a closely related technical field". */
const RELATED_FIELD = new RegExp(
  `\\b(?:(?:or|and)\\s)?(?:(?:a|an|any|other|another|some|in a)\\s){0,2}(?:(?:closely|highly|directly|similarly)\\s)?${RELATED}\\b[\\p{L}\\s/-]{0,40}?\\b${FIELD}\\b`,
  'iu',
)

/** "in a quantitative field (statistics, physics)". */
const BRACKET = /^\s?\([^)]{0,160}\)/

const LONGEST_LIST_CHARS = 300

/** A stop this near behind the start of "or a related field" is part of it. */
const RELATED_SLACK_CHARS = 4

/**
 * The list of fields behind a degree, or undefined: from "in" to where the list is over.
 *
 * @param from where the name of the degree ends.
 */
export const fieldsBehind = (statement: string, from: number): Span | undefined => {
  const behind = statement.slice(from, from + 80)
  const lead = LEAD.exec(behind) ?? BRACKET_LEAD.exec(behind)
  if (!lead) return undefined
  const start = from + lead[0].length
  const rest = statement.slice(start, start + LONGEST_LIST_CHARS)
  const related = RELATED_FIELD.exec(rest)
  const stop = END.exec(rest)?.index ?? rest.length
  if (stop === 0 && !related) return undefined
  const withRelated = related && related.index <= stop + RELATED_SLACK_CHARS
  const end = start + (withRelated ? related.index + related[0].length : stop)
  return { start, end: end + (BRACKET.exec(statement.slice(end, end + LONGEST_LIST_CHARS))?.[0].length ?? 0) }
}

const BEFORE_DEGREE =
  /(?:^|[.;:(]\s?|\b(?:a|an|have|hold|possess|with)\s)((?:(?<!\p{L})(?:\p{Lu}[\p{L}-]*|or(?!\p{L})|and(?!\p{L}))[\s/,]*)+)$/u

/** "Computer Science or Engineering degree": capitalised words right before a degree whose level is not said. */
export const fieldsBefore = (statement: string, at: number): Span | undefined => {
  const words = BEFORE_DEGREE.exec(statement.slice(Math.max(0, at - 90), at))?.[1]
  return words && /\p{Lu}\p{Ll}/u.test(words) ? { start: at - words.length, end: at } : undefined
}

const SEPARATOR = /\s?(?:,|;|\/|\bor\b|\band\b|&)\s?/i

const AROUND = /^(?:(?:e\.g\.?|such as|like|an?|the|any|similar|related|other|equivalent|etc)\b[\s,.]*)+|[\s.,)]+$/gi

/** The fields that a list names, as printed. */
export const splitFields = (list: string): string[] =>
  list
    .replace(RELATED_FIELD, '')
    .replace(/\([^)]*\)?/g, '')
    .split(SEPARATOR)
    .map((field) => field.trim().replace(AROUND, '').trim())
    .filter((field) => /^\p{L}[\p{L} '-]{1,40}$/u.test(field) && field.split(' ').length <= 5)
