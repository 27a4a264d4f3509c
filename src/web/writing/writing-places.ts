import type { Analysis, Edit, Line, Span } from '../../schema/index.ts'
import { addLine, addListLine } from '../../text/list-mark.ts'
import { contains } from '../../text/span.ts'

/** A place in a resume for one more line. */
export interface WritingPlace {
  /** "Data Engineer, Brightwater Labs", or the heading of a section. */
  readonly name: string
  readonly put: (words: string) => Edit
}

/** Sections whose lines are not those of positions. */
const SECTIONS = ['projects', 'skills', 'certifications', 'education', 'languages', 'publications', 'awards'] as const

/** A new line goes to the top of the existing list, where it is read first; without a list, below everything else. */
const putInto = (place: Span, { document: { text, lines } }: Analysis): WritingPlace['put'] | null => {
  const own = lines.filter((line) => contains(place, line) && line.end > line.start)
  const [first, last]: (Line | undefined)[] = [own.find(({ listItem }) => listItem), own.at(-1)]
  if (first) return (words) => addListLine(text, first, words)
  return last ? (words) => addLine(last, words) : null
}

/** Where a line can be added: positions first, in reading order, then sections of a suitable kind. */
export const writingPlaces = (analysis: Analysis): WritingPlace[] => {
  const positions = analysis.positions.map((position) => ({
    name: [position.title, position.organization].filter((name) => name !== null).join(', '),
    span: position,
  }))
  const sections = analysis.sections
    .filter(({ kind, heading }) => heading !== null && SECTIONS.some((one) => one === kind))
    .map((section) => ({ name: section.heading ?? '', span: section }))
  return [...positions, ...sections].flatMap(({ name, span }) => {
    const put = putInto(span, analysis)
    return put && name !== '' ? [{ name, put }] : []
  })
}
