import type { Analysis } from '../schema/analysis.ts'
import type { Section, SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { remember } from '../text/remember.ts'
import { contains, overlaps } from '../text/span.ts'
import { tokenize } from '../text/tokenize.ts'
import { allMentions } from './all-mentions.ts'

/**
 * Sections that describe what somebody did: a mere list in one is not what its heading promises. Certificates are lists by
 * nature.
 */
const DESCRIBING: ReadonlySet<SectionKind> = new Set(['summary', 'experience', 'projects', 'publications', 'education'])

/** An entry of a list: what stands between two separators. */
const ENTRY = /[^,;|•·:\n\t]+/gu

/** Besides the name of a skill an entry has one word at most ("advanced Python"); a sentence has a verb and more. */
const MAX_OTHER_WORDS = 1

/** A few entries may be names that the taxonomy does not know. */
export const LISTED_SHARE = 0.8

const entriesOf = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(ENTRY)]
    .filter(([entry]) => /[\p{L}\p{N}]/u.test(entry))
    .map(({ 0: entry, index }) => ({ start: start + index, end: start + index + entry.length }))

const isBareList = (section: Section, analysis: Analysis): boolean => {
  const { text } = analysis.document
  const named = allMentions(analysis).filter((mention) => contains(section, mention))
  const isBare = (entry: Span): boolean => {
    const others = tokenize(text.slice(entry.start, entry.end))
      .map(({ start, end }) => ({ start: start + entry.start, end: end + entry.start }))
      .filter((word) => !named.some((mention) => overlaps(mention, word)))
    return others.length <= MAX_OTHER_WORDS
  }
  const body = { start: section.start + (section.heading?.length ?? 0), end: section.end }
  const entries = entriesOf(text, body)
  let bare = entries.length
  // Prose is known for what it is after its first lines.
  for (const entry of entries) if (!isBare(entry) && --bare < entries.length * LISTED_SHARE) return false
  return true
}

/**
 * Sections whose heading promises a story of work, study or oneself, and that hold little but names of skills: a mention there
 * counts as one in a list of skills. At least {@link LISTED_SHARE} of the entries are bare names; a section with a position in it
 * does not count, since `findListedLines` looks at those. Looked up once for each analysis.
 *
 * @returns in reading order; parts of `analysis.sections`.
 */
export const findBareLists = remember((analysis: Analysis): readonly Section[] =>
  analysis.sections.filter(
    (section) =>
      DESCRIBING.has(section.kind) &&
      !analysis.positions.some((position) => overlaps(position, section)) &&
      isBareList(section, analysis),
  ),
)
