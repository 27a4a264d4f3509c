import { fieldsOf } from '../language/fields-of-work.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Document } from '../schema/document.ts'
import type { Section, SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import type { Position } from '../schema/timeline.ts'
import { cutAtWord } from '../text/cut-at-word.ts'
import { matchesOf } from '../text/matches.ts'
import { foldCase } from '../text/normalize.ts'
import { contains, lastStartingAt, overlaps, quote } from '../text/span.ts'
import { isTitle } from '../text/titles.ts'

/** Words of the resume that say what somebody is, and where they stand. */
export interface Said extends Span {
  readonly words: string
}

const MOST_SAID = 60

/** The parts of a resume that are read first, as far as they can be seen. */
export const findTop = ({ sections, hidden }: Analysis): { readonly summary?: Section; readonly head?: Section } => {
  const seen = sections.filter((one) => !hidden.some((place) => overlaps(place, one)))
  const find = (kind: SectionKind): Section | undefined => seen.find((one) => one.kind === kind)
  const [summary, head] = [find('summary'), find('contact')]
  return { ...(summary && { summary }), ...(head && { head }) }
}

/** A place with its words in one line, cut at a word. */
export const say = ({ start, end }: Span, { text }: Document): Said => ({
  start,
  end,
  words: cutAtWord(text.slice(start, end).replace(/\s+/g, ' ').trim(), MOST_SAID),
})

const LONGEST_HEADLINE = 90

/** The first cell of a line above the first heading that names what the person is. */
const headlineOf = ({ document, sections, person }: Analysis): Span | undefined => {
  const head = sections.find(({ heading }) => heading !== null)?.start ?? 0
  return document.lines
    .filter(({ start, end }) => end <= head && end - start <= LONGEST_HEADLINE)
    .map(({ start, end }) => ({ start, end: start + document.text.slice(start, end).replace(/\s*[|•·\t].*$/u, '').length }))
    .find((place) => {
      const words = quote(document.text, place)
      return words !== person.name && isTitle(words)
    })
}

/** As many characters of a summary as say what somebody is. */
const CHARS_OF_OPENING = 120

/** A section without its heading. */
export const belowHeading = ({ start, end, heading }: Section, { lines }: Document): Span => ({
  start: heading === null ? start : (lines.find((line) => line.start > start)?.start ?? start),
  end,
})

/** The first words of a summary: as far as they say what somebody is, or else as many as may. */
const openingOf = (summary: Section, { document }: Analysis): Span => {
  const { start: first, end } = belowHeading(summary, document)
  const { text } = document
  const title = READS['says-what-one-is'].exec(text.slice(first, end))?.[0]
  return { start: first, end: title === undefined ? Math.min(end, first + CHARS_OF_OPENING) : first + title.length }
}

/** First words that name fields of work. */
export interface FirstWords extends Said {
  readonly isHeadline: boolean
  readonly fields: readonly string[]
}

/** What the first lines say that somebody is: the headline, or the opening of the summary; undefined where no field of work is named. */
export const firstWords = (summary: Section | undefined, analysis: Analysis): FirstWords | undefined => {
  const { document } = analysis
  const headline = headlineOf(analysis)
  const opening = summary && openingOf(summary, analysis)
  // A headline may go on with a second title in its line: "AI Researcher | Data Engineer".
  const line = headline && lastStartingAt(document.lines, headline.start)
  return [
    ...(headline && line ? [{ ...say(headline, document), isHeadline: true, fields: fieldsOf(quote(document.text, line)) }] : []),
    ...(opening ? [{ ...say(opening, document), isHeadline: false, fields: fieldsOf(quote(document.text, opening)) }] : []),
  ].find(({ fields }) => fields.length > 0)
}

/** Whether a position was left before a degree was earned: what somebody was until then says less of them than the degree. */
const isBefore = ({ to }: Position, { education }: Analysis): boolean => {
  const earned = education[0]?.to
  return to === null || (to !== 'present' && (!earned || earned === 'present' || to.slice(0, YEAR) <= earned.slice(0, YEAR)))
}

const YEAR = '2026'.length

/** The latest title, one still held, or one held since the latest degree, that names a field of work. */
const titleOf = (analysis: Analysis): Said | null => {
  const { positions, document } = analysis
  const current = positions.find(
    (position, index) =>
      position.title !== null && fieldsOf(position.title).length > 0 && (index === 0 || !isBefore(position, analysis)),
  )
  const at = current?.title ? quote(document.text, current).indexOf(current.title) : -1
  return current?.title && at >= 0
    ? say({ start: current.start + at, end: current.start + at + current.title.length }, document)
    : null
}

/** A cell of a line that holds words: after it place, dates and marks go on. */
const CELL = /[^\t|;]*?\p{L}{2}[^\t|;]*?(?=\s[–—-]\s|[\t|;]|$)/gu

const HOLDS_FIGURE = /\d/

/** Bullets, dashes and blanks before the words. */
const marksBefore = (words: string): number => words.search(/[\p{L}\p{N}]/u)

const degreeOf = ({ education, document }: Analysis): Said | null => {
  const [degree] = education
  const lines = degree ? document.lines.filter((line) => contains(degree, line)) : []
  const field = foldCase(degree?.field ?? '')
  const line = lines.find((one) => foldCase(quote(document.text, one)).includes(field)) ?? lines[0]
  const cells = line ? matchesOf(quote(document.text, line), CELL) : []
  const named = cells.findIndex(([words]) => foldCase(words).includes(field))
  const last = cells[Math.max(named, 0)]
  if (!line || !last) return null
  // "Bachelor of Science - Statistics": the field without the degree says little. Dates may stand before them.
  const before = cells[named - 1]
  const first = before && !HOLDS_FIGURE.test(before[0]) ? before : last
  const start = line.start + first.index
  const words = { start, end: line.start + last.index + last[0].length }
  return say({ ...words, start: start + marksBefore(quote(document.text, words)) }, document)
}

/** What the person is, as printed: by title, or else by degree, which says more of an intern; null where neither is told. */
export const whatOneIs = (analysis: Analysis): Said | null => {
  const title = titleOf(analysis)
  return title && !READS['level-of-learners'].test(title.words) ? title : (degreeOf(analysis) ?? title)
}

/** Whether the latest title that names a field of work names one that is sought. */
export const isTitled = ({ positions }: Analysis, sought: string | null): boolean => {
  const own = positions.map(({ title }) => fieldsOf(title ?? '')).find(({ length }) => length > 0) ?? []
  return fieldsOf(sought ?? '').some((field) => own.includes(field))
}
