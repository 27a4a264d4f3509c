import type { Span } from '../schema/span.ts'

/** From a degree to its fields: "degree (BS) in", "with a major in". */
const LEAD =
  /^(?:['’]s)?(?:\s?\([^)]{0,40}\))?(?:\s?\/\s?(?:graduation|graduate|diploma))?(?:\s(?:degrees?|level|programmes?|programs?|studies))?(?:\sfrom (?:an? )?(?:\w+ ){0,3}(?:college|university|institution)(?: or (?:college|university))?)?(?:\s(?:or|and) (?:higher|above|equivalent))?(?:\s(?:should|must) be)?,?\s+(?:in|of|with (?:a )?(?:major|focus|concentration|emphasis|specialization) in|majoring in)\s+(?:(?:either|a|an|the) ){0,2}/iu

/** "Bachelor's (Computer Science, Physics)". */
const BRACKET_LEAD = /^(?:\sdegrees?)?\s?\((?=\p{Lu}\p{Ll})/u

/** Where a list of fields is over. */
const END =
  /[;.()\n:]|\b(?:with|plus|and (?:at least|a minimum|\d|proven|strong|experience|hands|relevant|minimum|\w+ years)|or (?:equivalent|relevant|comparable|commensurate|related|\d+\+?|an equivalent|similar) ?(?:work|professional|industry|practical|experience|combination|years?|training|military|certification|and)?(?! (?:field|discipline|area|subject|degree|technical|quantitative|major|stem|scientific|numerate|course|program))|or \d|or (?:a |an )?(?:master|ph|doctor|bachelor|m\.?s|advanced|graduate)|and (?:a |an )?(?:master|ph|doctor)|from (?:a|an|top|accredited)|required|preferred|desired|is|are|a plus|who|that|minimum|advanced|at least|including|experience|\d{1,2}\+?(?: years|-\d))\b|, (?:\d|strong|proven|experience|or (?:a |an )?equivalent|master|ph\.?d|ideally|preferably|advanced)/i

/** "or a closely related technical field". */
const RELATED_FIELD =
  /\b(?:(?:or|and)\s)?(?:(?:a|an|any|other|another|some|in a)\s){0,2}(?:(?:closely|highly|directly|similarly)\s)?(?:related|relevant|similar|equivalent|comparable|other|another|any|technical|quantitative|analytical|numerate|scientific|stem)\b[\p{L}\s/-]{0,40}?\b(?:fields?|disciplines?|areas?|subjects?|majors?|degrees?|studies|courses?|sciences?|domains?|specialit(?:y|ies)|programs?)\b/iu

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
  return { start, end: end + (BRACKET.exec(statement.slice(end))?.[0].length ?? 0) }
}

/** "Computer Science or Engineering degree": capitalised words right before a degree whose level is not said. */
export const fieldsBefore = (statement: string, at: number): Span | undefined => {
  const ahead = statement.slice(Math.max(0, at - 90), at)
  const words = /(?:^|[.;:(]\s?|\b(?:a|an|have|hold|possess|with)\s)((?:(?:\p{Lu}[\p{L}-]*|or|and|,|\/)[\s/,]?\s?)+)$/u.exec(
    ahead,
  )?.[1]
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
