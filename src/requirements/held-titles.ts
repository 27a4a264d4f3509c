import type { Span } from '../schema/span.ts'

const ROLE =
  'engineer scientist developer analyst architect researcher manager specialist consultant expert programmer practitioner intern officer administrator'
    .split(' ')
    .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
    .join('|')

/** "AI/ML Cloud Data Engineer", "ML engineers": between the skill and the noun stand at most a few words of the same title, and no cell of a table ends. */
const TITLE_BEHIND = new RegExp(
  `^(?:(?:[/&-]|[^\\S\\t]){1,3}(?:\\p{Lu}[\\p{L}/-]*|data|software|machine|learning|ai|ml|research|platform|product|applications?|operations)){0,3}(?:[/-]|[^\\S\\t]){1,3}(?:${ROLE})s?(?!\\p{L})`,
  'u',
)

/** "3 years as a Java developer" asks for Java. */
const HELD_BEFORE = /\b(?:years?|yrs?|experience|background|worked|career)\b[^.;]{0,60}$/i

/** Whether a skill is only part of a title that somebody holds ("our AI engineers", "seeking a Lead AI Developer"). */
export const isPartOfTitle = (saying: string, { start, end }: Span): boolean =>
  TITLE_BEHIND.test(saying.slice(end, end + 80)) && !HELD_BEFORE.test(saying.slice(Math.max(0, start - 80), start))
