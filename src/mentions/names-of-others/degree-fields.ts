import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { oneOf } from '../../text/patterns.ts'
import { rangeAt } from '../../text/span.ts'

const DEGREE_IN_FULL = "(?:bachelor|master|doctor|associate|magister)(?:['’]?s)?"
/** "B.Sc", "M Eng", "Ph. D" */
const DOTTED = String.raw`(?:b|m|ph|d)\. ?(?:sc|s|a|eng?|tech|com|phil|d)`
const SHORT = oneOf(`
  bsc, bs, ba, be, beng, btech, msc, ms, ma, me, meng, mtech, mphil, mres, phd, dphil, degree, diploma, minors?, majors?, doctorate,
  studied, studies`)
const HONOURS = String.raw`(?: degree| \(hons\.?\)| \(honou?rs\)| honou?rs)`
const BEFORE_DEGREE_FIELD = '(?: in| of|,|:| [-–—|])'

/** A degree, as it is written out or abbreviated, up to the field that it is in. Looked at up to {@link DEGREE_FIELD_REACH} characters. */
const DEGREE_BEFORE = new LazyPattern(
  String.raw`(?:\b${DEGREE_IN_FULL}(?: of [\p{L}]{3,12})?|\b${DOTTED}\b|\b${SHORT}\b)[.)]{0,2}${HONOURS}?${BEFORE_DEGREE_FIELD}? ?(?:\p{L}{3,20} (?:and|&) )?$`,
  'iu',
)

/** With its dots or without. */
const ABBREVIATED = String.raw`(?:b|m|ph)\.? ?(?:sc|s|a|eng|tech|d)\b`

/** The degree after its field: "Statistics (BSc)", "Physics, M.Sc.". */
const DEGREE_AFTER = new LazyPattern(`^(?:,? \\(?|, )${ABBREVIATED}`, 'i')

/** What a degree was specialised in: "B.Tech Computer Science (Data Science)". */
const SPECIALISED = new LazyPattern(String.raw`\b(?:${DEGREE_IN_FULL}\b|${ABBREVIATED})[^,;:()]{0,60}\($`, 'iu')

const ROLES = oneOf(`
  research, intern, assistant, engineer, data, machine, software, level, programs?, consultants?, analysts?, associates?, developers?,
  scientists?, specialists?, managers?, leads?, architects?`)

/** Somebody who studies a field, or studied it: "Data Science graduate"; "Data Science Senior Consultant" did not say so. */
const STUDIED = new LazyPattern(
  String.raw`^ (?:(?:under)?graduate|student|major|degree|diploma|freshman|sophomore|junior|senior)s?(?! ${ROLES})(?![\p{L}\p{N}-])`,
  'iu',
)

const DEGREE_FIELD_REACH = 72

/** The degree on the line below that of its field: "Computer Science", and then "Bachelor of Science". */
const DEGREE_BELOW = new LazyPattern(String.raw`^\n(?:${DEGREE_IN_FULL}\b|${ABBREVIATED}|(?:diploma|degree|doctorate)\b)`, 'iu')

/** Nothing else stands on the line of the field. */
const isAlone = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')

/** Whether the degree is on the line above or below its field. */
const isOnNextLine = (text: string, field: Span): boolean =>
  isAlone(text, field) &&
  (DEGREE_BELOW.test(text.slice(field.end, field.end + DEGREE_FIELD_REACH)) ||
    DEGREE_BEFORE.test(text.slice(Math.max(0, field.start - DEGREE_FIELD_REACH), Math.max(0, field.start - 1))))

/** Between the fields of one degree: "Mathematics and Statistics". */
const BETWEEN_FIELDS = /^ ?(?:and|&|\/|with) ?$/

/**
 * Those of the fields (sorted) that a degree was taken in: outside of work "Data Science graduate", under education "B.Sc. in Statistics", "M. Sc. Physics", on one
 * line or two. It counts as the degree's; courses and work tell what was learned of it.
 */
export const namedByDegree = <T extends Span>(text: string, sections: readonly Section[], fields: readonly T[]): T[] => {
  const taken: T[] = []
  for (const field of fields) {
    const kind = rangeAt(sections, field.start)?.kind
    const isStudied = kind !== 'experience' && STUDIED.test(text.slice(field.end, field.end + DEGREE_FIELD_REACH))
    if (!isStudied && kind !== 'education') continue
    const last = taken.at(-1)
    const isNext = last !== undefined && BETWEEN_FIELDS.test(text.slice(last.end, field.start))
    const isAfterDegree = DEGREE_BEFORE.test(text.slice(Math.max(0, field.start - DEGREE_FIELD_REACH), field.start))
    const isBracketed = SPECIALISED.test(text.slice(Math.max(0, field.start - 2 * DEGREE_FIELD_REACH), field.start))
    const isBefore = DEGREE_AFTER.test(text.slice(field.end, field.end + DEGREE_FIELD_REACH))
    if (isStudied || isNext || isAfterDegree || isBracketed || isBefore || isOnNextLine(text, field)) taken.push(field)
  }
  return taken
}
