import { SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'

/** "in a quantitative field (statistics, physics)", "in an applicable subject [statistics, physics]". */
const BRACKET = /^\s?[([][^)\]]{0,160}[)\]]/
const BRACKETS = /[([]([^)\]]*)[)\]]?/g

const LONGEST_LIST_CHARS = 300

/** A full stop this soon after the start of "or a related field" is part of it. */
const RELATED_SLACK_CHARS = 4

/**
 * The list of fields after a degree, from "in" to the end of the list, or undefined.
 *
 * @param from where the name of the degree ends.
 */
export const fieldsAfter = (statement: string, from: number, tongue: Tongue): Span | undefined => {
  const after = statement.slice(from, from + 80)
  const lead = SAYS_IN[tongue]['field-lead'].exec(after)
  if (!lead) return undefined
  const start = from + lead[0].length
  const rest = statement.slice(start, start + LONGEST_LIST_CHARS)
  const related = tongue === 'english' ? SAYS['related-field'].exec(rest) : null
  const stop = SAYS_IN[tongue]['fields-end'].exec(rest)?.index ?? rest.length
  if (stop === 0 && !related) return undefined
  const withRelated = related && related.index <= stop + RELATED_SLACK_CHARS
  const own = start + (withRelated ? related.index + related[0].length : stop)
  const end = own + (BRACKET.exec(statement.slice(own, own + LONGEST_LIST_CHARS))?.[0].length ?? 0)
  return { start, end: end + (tongue === 'english' ? lengthOfExamples(statement.slice(end, end + LONGEST_LIST_CHARS)) : 0) }
}

/** How far the fields reach that are given as examples right behind a list: ", such as physics or finance". */
const lengthOfExamples = (rest: string): number => {
  const lead = SAYS['examples-of-fields'].exec(rest)?.[0]
  if (lead === undefined) return 0
  const list = rest.slice(lead.length)
  return lead.length + (SAYS_IN.english['fields-end'].exec(list)?.index ?? list.length)
}

const LONGEST_CLAUSE_CHARS = 120

/** The words right before a degree whose level is not given that a row takes for fields: "Computer Science or Engineering degree". */
export const fieldsBefore = (statement: string, at: number, row: 'fields-before' | 'fields-in-clause'): Span | undefined => {
  const words = SAYS[row].exec(statement.slice(Math.max(0, at - LONGEST_CLAUSE_CHARS), at))?.[1]
  return words ? { start: at - words.length, end: at } : undefined
}

const fieldsIn = (list: string, tongue: Tongue): string[] =>
  list
    .split(SAYS_IN[tongue]['fields-joint'])
    .map((field) => field.trim().replace(SAYS['around-field'], '').trim())
    .filter(
      (field) => /^\p{L}[\p{L} '’-]{1,40}$/u.test(field) && field.split(' ').length <= 5 && !SAYS['names-no-field'].test(field),
    )

/**
 * The fields that a list names, as printed, with what it says of any other ("or a related quantitative field"); where it names none
 * outside of brackets, those in them, and what they are examples of.
 */
export const splitFields = (list: string, tongue: Tongue = 'english'): string[] => {
  const ofKind = fieldsIn(SAYS['field-of-kind'].exec(list)?.[0] ?? '', tongue).slice(0, 1)
  const own = fieldsIn(
    list.replace(SAYS['related-field'], '').replace(SAYS['examples-of-fields'], '').replace(BRACKETS, ''),
    tongue,
  )
  if (own.length > 0) return [...own, ...ofKind]
  const inside = fieldsIn([...list.matchAll(BRACKETS)].map(([, words]) => words).join(', '), tongue)
  const isExample = SAYS['examples-of-fields'].test(/[([].*/u.exec(list)?.[0] ?? '')
  return inside.length === 0 || isExample ? [...inside, ...ofKind] : inside
}
