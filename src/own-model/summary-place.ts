import type { Analysis, Edit, Span } from '../schema/index.ts'
import { addLine } from '../text/list-mark.ts'
import { rewrite } from '../text/rewrite.ts'
import { linesIn } from './own-lines.ts'

/** The lines of the resume's summary, without its heading; none if there is no summary. */
export const summaryLines = (analysis: Analysis): Span[] => {
  const own = analysis.sections.find(({ kind }) => kind === 'summary')
  if (own === undefined) return []
  const lines = linesIn(own, analysis)
  return own.heading === null ? lines : lines.slice(1)
}

/** Below the name and what goes with it, above the next section with a heading; null if a resume has no such place. */
const placeOfSummary = ({ sections, document, person }: Analysis): Span | null => {
  const name = person.name === null ? 0 : Math.max(0, document.text.indexOf(person.name))
  const next = sections.find(({ heading, kind, start }) => heading !== null && kind !== 'contact' && start >= name)
  const above = document.lines.filter(({ start, end }) => end > start && start >= name && end <= (next?.start ?? 0))
  return above.at(-1) ?? null
}

/** "Summary", in the style of the resume's own headings. */
const headingOf = ({ sections }: Analysis): string =>
  sections.every(({ heading }) => heading === null || heading === heading.toUpperCase()) ? 'SUMMARY' : 'Summary'

/** Edits that add a summary to a resume without one. */
const addSummary = (words: string, analysis: Analysis): Edit[] => {
  const place = placeOfSummary(analysis)
  return place === null ? [] : [addLine(place, `${headingOf(analysis)}\n${words}`)]
}

/** The edits that replace the text of the summary; none if a resume has no place for one. */
export const writeSummary = (words: string, analysis: Analysis): Edit[] => {
  const lines = summaryLines(analysis)
  return lines.length > 0 ? rewrite(analysis.document.text, lines, words) : addSummary(words, analysis)
}
