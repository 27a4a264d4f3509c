import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { contains, lastStartingAt } from '../text/span.ts'
import type { CoveredRequirement, MatchedBullet } from './rule.ts'

/** Mark and blanks at the head of a list line: "• ", "- ", "3. ". */
const LIST_MARK = /^\s*(?:[^\p{L}\p{N}\s]|\d{1,2}[.)])?\s*/u

/** Where the words of a bullet begin. */
export const startOfWords = (text: string, bullet: Span): number =>
  bullet.start + (LIST_MARK.exec(text.slice(bullet.start, bullet.end))?.[0].length ?? 0)

const TOLD_IN: ReadonlySet<Evidence['section']> = new Set(['experience', 'projects'])

/** The bullet that begins on a line: that line, and those below it up to the next bullet or a gap. */
const bulletFrom = (line: Line, { document, positions }: Analysis): Span => {
  const { lines, text } = document
  const within = positions.find((position) => contains(position, line))
  let { end } = line
  for (let at = lines.indexOf(line) + 1; at < lines.length; at++) {
    const next = lines[at] ?? line
    const isNextBullet = next.listItem || next.heading || (within !== undefined && next.end > within.end)
    if (isNextBullet || text.slice(end, next.start) !== '\n') break
    end = next.end
  }
  return { start: line.start, end }
}

/**
 * The bullets that speak for at least one requirement, in reading order, each once.
 * Only lines that the file marks as list items begin one.
 */
export const findMatchedBullets = (requirements: readonly CoveredRequirement[], analysis: Analysis): MatchedBullet[] => {
  const marks = analysis.document.lines.filter(({ listItem }) => listItem)
  const found = new Map<Line, Span & { readonly covered: CoveredRequirement[] }>()
  for (const covered of requirements) {
    for (const evidence of covered.row.evidence) {
      const line = TOLD_IN.has(evidence.section) && evidence.skill !== null ? lastStartingAt(marks, evidence.start) : undefined
      if (!line) continue
      const bullet = found.get(line) ?? { ...bulletFrom(line, analysis), covered: [] }
      if (!contains(bullet, evidence)) continue
      found.set(line, bullet)
      if (!bullet.covered.includes(covered)) bullet.covered.push(covered)
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The requirement that weighs most among those that a bullet speaks for; the first on a tie. */
export const heaviest = ({ covered }: Pick<MatchedBullet, 'covered'>): CoveredRequirement | undefined =>
  covered.reduce<CoveredRequirement | undefined>(
    (most, one) => (most && one.requirement.weight <= most.requirement.weight ? most : one),
    undefined,
  )
