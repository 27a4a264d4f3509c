import { READS } from '../language/resumes.ts'
import type { Document, Line } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import { contains } from '../text/span.ts'
import { foldHeading } from './fold-heading.ts'
import { lineText } from './looks.ts'

/** Headings of skills that also head what somebody wrote. */
const SOFTWARE_HEADINGS: ReadonlySet<string> = new Set(
  ['software', 'software and code', 'code and software', 'software packages', 'scientific software', 'statistical software'].map(
    foldHeading,
  ),
)

/** A name of its own, and what it is, after a dash or colon or in a bracket: "fastknn – …", "gpkit (R package …". */
const NAMED_SOFTWARE =
  /^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}._+-]+(?: [\p{L}\p{N}._+-]+){0,3}(?:\s*[:(—–]|\s-\s|,\s(?:an?|the)\s)/u

/** Words in a row without a comma between them: a list has none. */
const UNBROKEN_WORDS = /(?:[\p{L}\p{N}’'+#-]+ ){3}[\p{L}\p{N}’'+#-]+/u

const tells = (text: string): boolean =>
  NAMED_SOFTWARE.test(text) && READS['made-software'].test(text) && UNBROKEN_WORDS.test(text)

/** A line that continues a broken entry begins with a small letter, or is far indented. */
const beginsEntry = ({ listItem }: Line, text: string): boolean =>
  listItem || !/^\s*[\p{Ll}(]\S*[ ,;]/u.test(text) || NAMED_SOFTWARE.test(text)

/** At least half of the entries say what was written. */
const DESCRIBING_SHARE = 0.5

/**
 * Whether a section of software describes what its writer made ("fastknn – C++ library, 300 stars"), rather than lists what they
 * know.
 */
export const isOwnSoftware = (document: Document, { kind, heading, start, end }: Section): boolean => {
  if (kind !== 'skills' || heading === null || !SOFTWARE_HEADINGS.has(foldHeading(heading))) return false
  const body = { start: start + heading.length, end }
  const entries = document.lines
    .filter((line) => contains(body, line))
    .map((line) => ({ line, text: lineText(document, line) }))
    .filter(({ line, text }) => /\p{L}/u.test(text) && beginsEntry(line, text))
  const telling = entries.filter(({ text }) => tells(text))
  return telling.length > 0 && telling.length >= entries.length * DESCRIBING_SHARE
}
