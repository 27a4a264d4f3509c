import type { Analysis } from '../schema/analysis.ts'
import type { Line } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { contains, overlaps, rangeAt } from '../text/span.ts'

/** Lists and prose of the person's own; elsewhere stand names, titles and dates of others. */
const OWN_WORDS: ReadonlySet<SectionKind> = new Set(['summary', 'skills'])

/** After the first bullet of a position come its other bullets and the ends of those that run over a line. */
const isBelowHead = (line: Line, analysis: Analysis): boolean => {
  const position = analysis.positions.find((one) => contains(one, line))
  const firstBullet = analysis.document.lines.find((one) => one.listItem && position && contains(position, one))
  return firstBullet !== undefined && firstBullet.start <= line.start
}

/** Whether a line holds the person's own words about the work, so that it can be put in other words. */
export const isRewritable = (line: Line, analysis: Analysis, pasted: readonly Span[]): boolean => {
  if ([...analysis.hidden, ...pasted].some((span) => overlaps(span, line))) return false
  const section = rangeAt(analysis.sections, line.start)
  if (!section || line.heading || (section.heading !== null && section.start === line.start)) return false
  if (OWN_WORDS.has(section.kind)) return true
  if (section.kind === 'projects') return line.listItem
  return section.kind === 'experience' && isBelowHead(line, analysis)
}
