import { citeLine, findInstructions } from '../guard/index.ts'
import type { Analysis, CheckedLine, Document, Job, Report, Requirement, Span } from '../schema/index.ts'
import { bulletHolding, isRewritable } from '../tailoring/index.ts'
import { startOfWords } from '../text/list-mark.ts'
import { overlaps, quote } from '../text/span.ts'
import { nameRequirement } from '../wording/name-requirement.ts'

/** A bullet in the person's own words. */
export interface Bullet extends Span {
  /** Its lines, the first without its mark. */
  readonly lines: readonly Span[]
  readonly words: string
}

/** A bullet of one line or several, or the lines of a summary. */
export const linesIn = (place: Span, { document: { text, lines } }: Analysis): Span[] =>
  lines
    .filter((line) => overlaps(line, place))
    .map(({ start, end }, at) => ({ start: at === 0 ? startOfWords(text, { start, end }) : start, end }))
    .filter(({ start, end }) => start < end)

export const wordsOf = (lines: readonly Span[], { document: { text } }: Analysis): string =>
  lines
    .map((line) => quote(text, line))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const toBullet = (place: Span, analysis: Analysis): Bullet => {
  const lines = linesIn(place, analysis)
  return { start: place.start, end: place.end, lines, words: wordsOf(lines, analysis) }
}

/** Whether words are addressed to a program: no model gets to see those. */
export const isAddressed = (words: string): boolean => findInstructions(words).length > 0

/** Where a document addresses a program, even across the end of a line. */
const addressedIn = ({ text }: Document): Span[] => findInstructions(text.replaceAll('\n', ' '))

/** The words of each statement of a posting that may be shown to a model or repeated. */
export const statementsOf = (job: Job): ReadonlyMap<Requirement, string> => {
  const addressed = addressedIn(job.document)
  return new Map(
    job.requirements
      .filter((one) => !addressed.some((span) => overlaps(span, one)))
      .map((one) => [one, nameRequirement(one, job)] as const)
      .filter(([, statement]) => !isAddressed(statement)),
  )
}

/** Whether words say who somebody is or how to reach them, which shows nothing that a posting asks for. */
export const isOfWho = (words: string, { person: { name, email, phone, place, links } }: Analysis): boolean => {
  const said = words.toLowerCase()
  return [name, email, phone, place, ...links].some((one) => one !== null && one !== '' && said.includes(one.toLowerCase()))
}

/** The bullet at a place, if it may be reworded. */
export const bulletAt = (place: Span, { analysis, pasted }: Pick<Report, 'analysis' | 'pasted'>): Bullet | null => {
  const held = bulletHolding(place, analysis)
  const first = held && analysis.document.lines.find(({ start }) => start === held.start)
  if (!held || !first || !isRewritable(first, analysis, pasted)) return null
  const bullet = toBullet(held, analysis)
  return bullet.words === '' || isAddressed(bullet.words) ? null : bullet
}

/** All bullets in a place that may be reworded or reordered, in reading order. */
export const bulletsIn = (place: Span, report: Pick<Report, 'analysis' | 'pasted'>): Bullet[] =>
  report.analysis.document.lines
    .filter((line) => line.listItem && overlaps(line, place))
    .flatMap((line) => bulletAt(line, report) ?? [])

/** A line of the resume with its number. */
export const cite = (place: Span, { document }: Analysis): CheckedLine => citeLine(document, place)

/** The lines that a reader sees: none that are hidden, addressed to a program, or empty. */
export const visibleLines = ({ document, hidden }: Analysis): Span[] => {
  const unseen: readonly Span[] = [...hidden, ...addressedIn(document)]
  return document.lines.filter((line) => line.end > line.start && !unseen.some((span) => overlaps(span, line)))
}
