import type { Document, Line } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { isLinkLabel, isProfileSite, PROFILE_SITES } from '../../text/link-labels.ts'
import { lastStartingAt, overlaps, rangeAt } from '../../text/span.ts'
import { findAddresses } from './addresses.ts'
import { findLabels } from './labels.ts'
import { findMottos } from './mottos.ts'
import { findVenues } from './venues.ts'

/** Between the entries of a line. */
const ENTRY_SEPARATOR = /[|•·,:;()[\]\t]|\.\s| [-–—] | {2,}/g

const entriesOf = (text: string, line: Line): Span[] => {
  const entries: Span[] = []
  let { start } = line
  for (const found of text.slice(line.start, line.end).matchAll(ENTRY_SEPARATOR)) {
    entries.push({ start, end: line.start + found.index })
    start = line.start + found.index + found[0].length
  }
  return [...entries, { start, end: line.end }]
}

/** A line without either has no label that names a skill. */
const MAY_LABEL = new RegExp(`${PROFILE_SITES.source}|\\bgit `, 'i')

const sitesIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(new LazyPattern(PROFILE_SITES.source, 'gi'))].map(({ index, 0: site }) => ({
    start: start + index,
    end: start + index + site.length,
  }))

/** "GitHub" in "jane@example.org | GitHub | LinkedIn": where something is to be found, not what somebody can do. */
const profileLabels = (
  { text, links = [] }: Document,
  line: Line,
  kind: SectionKind | undefined,
  addresses: readonly Span[],
): Span[] => {
  if (!MAY_LABEL.test(text.slice(line.start, line.end))) return []
  const nearest = lastStartingAt(addresses, line.end)
  const isAddressed = nearest !== undefined && overlaps(nearest, line)
  if (kind === 'contact' && isAddressed) return sitesIn(text, line)
  const entries = entriesOf(text, line)
  const wordsIn = ({ start, end }: Span): string => text.slice(start, end).trim()
  const isLinked = kind === 'contact' || isAddressed || entries.some((entry) => isLinkLabel(wordsIn(entry)))
  // Some link the tools that they list.
  const isLink = (entry: Span): boolean => kind !== 'skills' && (lastStartingAt(links, entry.end - 1)?.end ?? 0) > entry.start
  return entries.filter((entry) => (isProfileSite(wordsIn(entry)) ? isLinked || isLink(entry) : isLinkLabel(wordsIn(entry))))
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
 * names of conferences and journals, mottos.
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
  const labels = lines.flatMap((line) => profileLabels(document, line, rangeAt(sections, line.start)?.kind, addresses))
  return mergeSpans([
    ...hidden,
    ...addresses,
    ...labels,
    ...headingSpans(text, sections),
    ...findLabels(document, sections),
    ...findVenues(text, sections),
    ...findMottos(document, sections),
  ])
}
