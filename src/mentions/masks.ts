import type { Document, Line } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { lastStartingAt, overlaps, rangeAt } from '../text/span.ts'
import { findAddresses } from './addresses.ts'
import { findLabels } from './labels.ts'
import { findVenues } from './venues.ts'

/** Sites on which people have a profile: beside an address their name is its label. */
const PROFILE_SITES =
  /\b(?:github|gitlab|bitbucket|kaggle|leetcode|hackerrank|codepen|medium|hugging ?face|stack ?overflow|google scholar)\b/i

/** What a link is called. */
const LINK_LABELS: ReadonlySet<string> = new Set(
  'linkedin portfolio website homepage web blog demo live production code repo repository source link links twitter'.split(' '),
)

/** Between the entries of a line. */
const ENTRY_SEPARATOR = /[|•·,:;()[\]\t]| [-–—] | {2,}/g

const entriesOf = (text: string, line: Line): Span[] => {
  const entries: Span[] = []
  let { start } = line
  for (const found of text.slice(line.start, line.end).matchAll(ENTRY_SEPARATOR)) {
    entries.push({ start, end: line.start + found.index })
    start = line.start + found.index + found[0].length
  }
  return [...entries, { start, end: line.end }]
}

/** "GitHub" in "jane@example.org | GitHub | LinkedIn": where something is to be found, not what somebody can do. */
const profileLabels = (text: string, line: Line, isContact: boolean, addresses: readonly Span[]): Span[] => {
  if (!PROFILE_SITES.test(text.slice(line.start, line.end))) return []
  const entries = entriesOf(text, line)
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).trim().toLowerCase()
  const nearest = lastStartingAt(addresses, line.end)
  const isLinked =
    isContact || (nearest !== undefined && overlaps(nearest, line)) || entries.some((entry) => LINK_LABELS.has(wordsOf(entry)))
  return isLinked ? entries.filter((entry) => wordsOf(entry).replace(PROFILE_SITES, '') === '') : []
}

/** A heading says what follows, not what somebody can do: "Education", "Publications". */
const headingSpans = (text: string, sections: readonly Section[]): Span[] =>
  sections.flatMap(({ heading, start }) =>
    heading !== null && text.startsWith(heading, start) ? [{ start, end: start + heading.length }] : [],
  )

/** Sorted, those that touch made one. */
const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/**
 * Where no mention may be: hidden text, addresses and paths, labels of profiles, headings of sections, labels of lists,
 * names of conferences and journals.
 *
 * @param isName whether words are a surface form.
 * @returns spans in order, not overlapping.
 */
export const findMasks = (
  document: Document,
  sections: readonly Section[],
  hidden: readonly Span[],
  isName: (words: string) => boolean,
): Span[] => {
  const { text, lines } = document
  const addresses = findAddresses(text, isName)
  const labels = lines.flatMap((line) => profileLabels(text, line, rangeAt(sections, line.start)?.kind === 'contact', addresses))
  return mergeSpans([
    ...hidden,
    ...addresses,
    ...labels,
    ...headingSpans(text, sections),
    ...findLabels(document, sections),
    ...findVenues(text, sections),
  ])
}
