import type { Span } from '../../schema/span.ts'
import { oneOf } from '../../text/patterns.ts'

/* Degrees that a posting names and does not ask for: those of students, of colleagues and of who is taught. */

/** Who else works or studies there, what is taught or supervised, or a level of work. */
const NOT_AFTER = new RegExp(
  `^(?:['’]s?)?(?:[- ]${oneOf(`
    level, led, holders? from our, students?, candidates, interns?, trainees?, fellows?, researchers?, scientists?, economists,
    statisticians, engineers, (?:programmes?|programs?)(?! in), colleagues, team, advisors?, supervisors?, projects?, thes[ei]s,
    dissertations?, courses, classes, modules, seminars, lectures, curricul(?:um|a), committees?, cohorts?`)}\\b|-?level)`,
  'i',
)

const LONGEST_NOUN_CHARS = 24

/** "Scrum master", "data master". */
const NOT_BEFORE = /\b(?:scrum|data|web|post|puzzle|grand) $/i

const TEACHES = String.raw`\b(?:co-?)?(?:supervis|mentor|teach|taught|tutor|lectur|advis|coach)\p{L}*`

/** "Advise a PhD", "our founders hold PhDs". */
const OF_OTHERS_BEFORE = [
  new RegExp(`${TEACHES}(?: (?:an?|the|our|their|on|in|of|to|for|other|several|some|young|new|undergraduate)){0,3} $`, 'iu'),
  /\bour (?:[\p{L}-]+ ){0,2}(?:teams?|colleagues|(?:co-)?founders?|staff|people|group|employees)(?: [\p{L}-]+){0,3} $/iu,
]

const LONGEST_LEAD_CHARS = 70

/** Whether a degree is one that others have or work for. Offsets count from the start of the statement. */
export const isOfOthers = (statement: string, { start, end }: Span): boolean => {
  const ahead = statement.slice(Math.max(0, start - LONGEST_LEAD_CHARS), start)
  return (
    NOT_AFTER.test(statement.slice(end, end + LONGEST_NOUN_CHARS)) ||
    NOT_BEFORE.test(ahead) ||
    OF_OTHERS_BEFORE.some((pattern) => pattern.test(ahead))
  )
}
