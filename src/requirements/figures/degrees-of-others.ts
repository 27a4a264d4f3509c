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

const COLLEAGUES = oneOf(
  'teams?, colleagues, (?:co-)?founders?, staff, people, group, employees, researchers, scientists, engineers, experts',
)

/** "Advise a PhD", "teach statistics at bachelor level", "our founders hold PhDs". */
const OF_OTHERS_BEFORE = [
  new RegExp(`${TEACHES}(?: (?:an?|the|our|their|on|in|of|to|for|other|several|some|young|new|undergraduate)){0,3} $`, 'iu'),
  new RegExp(`${TEACHES}[^,;.]{0,40} at (?:the )?$`, 'iu'),
  new RegExp(`\\b(?:our|my) (?:[\\p{L}-]+ ){0,2}${COLLEAGUES}(?: [\\p{L}-]+){0,3} $`, 'iu'),
]

/** Several of them are people. */
const PEOPLE_BEFORE =
  /\b(?:with|alongside|of|among|amongst|by|our|from|between|hire|support)(?: (?:our|the|other|many|talented|several|experienced|fellow))? $/i
const PEOPLE = /^(?:ph\.?\s?d\.?['’]?s|doctorates)$/i

const LONGEST_LEAD_CHARS = 70

/** "MSc and PhD students": what is said of the last of a list is said of all. */
const LISTED = /^(?: in (?:\p{L}+ ){1,4}and (?:the|our) |(?:['’]s?)?\s?(?:,|\/|&|,? ?\b(?:and|or|and\/or)\b)\s?(?:an? |the )?)$/iu

const isOfOthers = (statement: string, { start, end }: Span): boolean => {
  const ahead = statement.slice(Math.max(0, start - LONGEST_LEAD_CHARS), start)
  return (
    NOT_AFTER.test(statement.slice(end, end + LONGEST_NOUN_CHARS)) ||
    NOT_BEFORE.test(ahead) ||
    OF_OTHERS_BEFORE.some((pattern) => pattern.test(ahead)) ||
    (PEOPLE.test(statement.slice(start, end)) && PEOPLE_BEFORE.test(ahead))
  )
}

/**
 * The degrees of a statement that it may ask for: not those that others have or work for.
 *
 * @param degrees in any order; offsets count from the start of the statement.
 * @returns The rest, by their place.
 */
export const withoutOthers = <T extends Span>(statement: string, degrees: readonly T[]): T[] => {
  const sorted = [...degrees].sort((a, b) => a.start - b.start)
  const others = sorted.map((degree) => isOfOthers(statement, degree))
  const isListed = (index: number): boolean => LISTED.test(statement.slice(sorted[index - 1]?.end, sorted[index]?.start))
  for (let at = 1; at < sorted.length; at++) if (others[at - 1] && isListed(at)) others[at] = true
  for (let at = sorted.length - 1; at > 0; at--) if (others[at] && isListed(at)) others[at - 1] = true
  return sorted.filter((_, index) => !others[index])
}
