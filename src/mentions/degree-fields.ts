import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { rangeAt } from '../text/span.ts'

/** A degree, as it is written out or abbreviated, up to the field that it is in. Looked at up to {@link REACH} characters. */
const DEGREE_BEFORE =
  /(?:\b(?:bachelor|master|doctor|associate|magister)(?:['’]?s)?(?: of [\p{L}]{3,12})?|\b(?:b|m|ph|d)\. ?(?:sc|s|a|eng?|tech|com|phil|d)\b|\b(?:bsc|bs|ba|be|beng|btech|msc|ms|ma|me|meng|mtech|mphil|mres|phd|dphil|degree|diploma|minor|major|doctorate|studied|studies)\b)[.)]{0,2}(?: degree| \(hons\.?\)| \(honou?rs\)| honou?rs)?(?: in| of|,|:| [-–—|])? ?(?:\p{L}{3,20} (?:and|&) )?$/iu

/** The degree behind its field: "Statistics (BSc)", "Physics, M.Sc.". */
const DEGREE_AFTER = /^(?:,? \(?|, )(?:b|m|ph)\.? ?(?:sc|s|a|eng|tech|d)\b/i

const REACH = 72

/** The degree on the line below that of its field: "Computer Science", and then "Bachelor of Science". */
const DEGREE_BELOW =
  /^\n(?:(?:bachelor|master|doctor|associate|magister)(?:['’]?s)?\b|(?:b|m|ph)\.? ?(?:sc|s|a|eng|tech|d)\b|(?:diploma|degree|doctorate)\b)/iu

/** Nothing else stands on the line of the field. */
const isAlone = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')

/** Is the degree on the line above or below that of its field? */
const isOnNextLine = (text: string, field: Span): boolean =>
  isAlone(text, field) &&
  (DEGREE_BELOW.test(text.slice(field.end, field.end + REACH)) ||
    DEGREE_BEFORE.test(text.slice(Math.max(0, field.start - REACH), Math.max(0, field.start - 1))))

/** Between the fields of one degree: "Mathematics and Statistics". */
const BETWEEN_FIELDS = /^ ?(?:and|&|\/|with) ?$/

/**
 * Those of the fields (sorted) that a degree was taken in, under education: "B.Sc. in Statistics", "M. Sc. Physics", on one
 * line or two. It is read as the degree's, and what was learned of it is told by courses and by work.
 */
export const namedByDegree = <T extends Span>(text: string, sections: readonly Section[], fields: readonly T[]): T[] => {
  const taken: T[] = []
  for (const field of fields) {
    if (rangeAt(sections, field.start)?.kind !== 'education') continue
    const last = taken.at(-1)
    const isNext = last !== undefined && BETWEEN_FIELDS.test(text.slice(last.end, field.start))
    const isBehind = DEGREE_BEFORE.test(text.slice(Math.max(0, field.start - REACH), field.start))
    const isBefore = DEGREE_AFTER.test(text.slice(field.end, field.end + REACH))
    if (isNext || isBehind || isBefore || isOnNextLine(text, field)) taken.push(field)
  }
  return taken
}
