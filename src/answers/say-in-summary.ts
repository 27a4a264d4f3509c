import type { Analysis, Document, Line, ReadDocument, Span } from '../schema/index.ts'
import { moveBy } from '../text/span.ts'

const SUMMARY_HEADING = 'Summary'

/** The start of the first section with a heading after the name: what is above it is read before anything else. */
const placeOf = ({ document, sections, person }: Analysis): number => {
  const name = person.name === null ? 0 : Math.max(0, document.text.indexOf(person.name))
  const first = sections.find(({ heading, kind, start }) => heading !== null && kind !== 'contact' && start >= name)
  return first?.start ?? 0
}

/** A line that looks like another, without what is specific to that one. */
const like = (line: Line, start: number, words: string): Line => ({ ...line, start, end: start + words.length })

/**
 * A resume with something said in a summary of its own, at the place for statements about the whole resume, as it would be
 * read. It is only looked at, never written.
 */
export const sayInSummary = (analysis: Analysis, words: string): ReadDocument & { readonly place: Span } => {
  const { document, hidden, warnings } = analysis
  const at = placeOf(analysis)
  const heading = document.lines.find(({ start, end }) => start <= at && at <= end)
  const body = document.lines.find(({ start, listItem }) => start > at && listItem) ?? document.lines.at(-1)
  const said = `${SUMMARY_HEADING}\n${words}\n\n`
  const place = { start: at + SUMMARY_HEADING.length + 1, end: at + SUMMARY_HEADING.length + 1 + words.length }
  const shift = <T extends Span>(one: T): T => (one.start >= at ? moveBy(one, said.length) : one)
  const lines: Line[] =
    heading && body
      ? [
          ...document.lines.filter(({ start }) => start < at),
          like(heading, at, SUMMARY_HEADING),
          { ...like(body, place.start, words), listItem: false, heading: false },
          ...document.lines.filter(({ start }) => start >= at).map(shift),
        ]
      : [...document.lines]
  const changed: Document = { ...document, text: document.text.slice(0, at) + said + document.text.slice(at), lines }
  return { document: changed, hidden: hidden.map(shift), warnings, place }
}
