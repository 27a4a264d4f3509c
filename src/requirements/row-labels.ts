import { quote } from '../text/span.ts'
import { readExperienceLine } from './experience-line.ts'
import { type HeadingKind, knownHeading, readHeading } from './headings/index.ts'
import type { Row } from './rows.ts'

/* Headings that stand in one line with what they head: "Requirements: Python and SQL". */

/** Parts that ask for something. */
export const ASKING: ReadonlySet<HeadingKind> = new Set(['required', 'preferred', 'duties', 'stack'])

export const MIN_PROSE_CHARS = 150

/** Labels that only name a topic ("Education:", "Tools:") leave the importance of the list they stand in as it is. */
const TOPIC =
  /^(?:education|experience|(?:technical |soft |hard |key |core )?skills|languages?|certifications?|licenses?|knowledge|expertise|tools|technologies|background|location|summary|overview|role|team|mission|culture|description|details|other|company|contact|position|purpose)$/i

const LABEL = /^([^:•·]{2,60}?)\s?:\s+(?=\S)/

/** "Years of experience: 8-10" asks with its label; that of "Experience: 10 years" may head the lines below too. */
const isWholeLine = (line: string, label: string): boolean => {
  const asked = readExperienceLine(line)
  return asked !== undefined && !(asked.hasUnit && knownHeading(label) !== undefined)
}

/** "You know our stack: …" asks. */
const ASKS = /\b(?:know|have|need|experience|familiar\w*|knowledge|skills?|comfortable|expertise)\b/i

/** "Our stack: …", "What we work with: …" wherever it stands; "Tech stack: …" may be a point of the list. */
const isOfCompany = (label: string, isPoint: boolean): boolean =>
  !ASKS.test(label) && (/\b(?:our|we|you(?:['’]ll| will))\b/i.test(label) || (!isPoint && /\bstack\b/i.test(label)))

/**
 * "Requirements: Python and SQL": the heading within a row, or undefined.
 *
 * @param isPoint it may be one more demand of the list that it stands in, or behind.
 */
export const readLabel = (
  text: string,
  row: Row,
  place: HeadingKind,
  isPoint: boolean,
): { kind: HeadingKind; end: number } | undefined => {
  const match = LABEL.exec(text.slice(row.start, Math.min(row.end, row.start + 80)))
  const label = match?.[1]
  const about = match ? null : ABOUT_EMPLOYER.exec(text.slice(row.start, row.end))
  if (about && row.end - row.start >= MIN_PROSE_CHARS / 2) return { kind: 'company', end: row.start + about[0].length }
  if (!match || label === undefined) return undefined
  if (isWholeLine(quote(text, row), label)) return undefined
  const asking = ASKING.has(place)
  if (asking && TOPIC.test(label.trim())) return undefined
  const kind = knownHeading(label) ?? (/\b(?:with|using)\b/i.test(label) ? undefined : readHeading(`${label}:`))
  const onlyTopic =
    asking &&
    !/^about /i.test(label) &&
    (kind === 'mixed' || kind === 'role' || kind === 'company' || (kind === 'stack' && !isOfCompany(label, isPoint)))
  return kind === undefined || onlyTopic ? undefined : { kind, end: row.start + match[0].length }
}

/** "About Acme Robotics We build arms": where the heading's own line break was lost. */
const ABOUT_EMPLOYER = /^About (?:\p{Lu}[\p{L}\p{N}&.'’-]* ?){1,6}(?=\s)/u

/** "Nice to have: Rust" in a list speaks of its own line only, "Not required: Java" wherever it stands. */
export const goesOnBehind = (label: HeadingKind, outer: HeadingKind, row: Row): boolean =>
  label === 'denied' || (ASKING.has(outer) && (row.listItem || label === 'preferred' || label === 'stack'))
