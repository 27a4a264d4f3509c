import type { Evidence } from '../schema/coverage.ts'
import type { Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { contains, lastStartingAt } from '../text/span.ts'
import type { CoveredRequirement, RuleContext } from './rule.ts'

/** A bullet of a position or a project, with the lines it runs over, and the requirements that it speaks for. */
export interface MatchedBullet extends Span {
  readonly covered: readonly CoveredRequirement[]
}

/** Mark and blanks at the head of a list line: "• ", "- ", "3. ". */
const LIST_MARK = /^\s*(?:[^\p{L}\p{N}\s]|\d{1,2}[.)])?\s*/u

/** Where the words of a bullet begin. */
export const startOfWords = (text: string, bullet: Span): number =>
  bullet.start + (LIST_MARK.exec(text.slice(bullet.start, bullet.end))?.[0].length ?? 0)

const TOLD_IN: ReadonlySet<Evidence['section']> = new Set(['experience', 'projects'])

/** The bullet that begins on a line: that line, and those below it up to the next bullet or a gap. */
const bulletFrom = (line: Line, { analysis: { document, positions } }: RuleContext): Span => {
  const { lines, text } = document
  const within = positions.find((position) => contains(position, line))
  let { end } = line
  for (const next of lines.slice(lines.indexOf(line) + 1)) {
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
export const findMatchedBullets = (context: RuleContext): MatchedBullet[] => {
  const marks = context.analysis.document.lines.filter(({ listItem }) => listItem)
  const found = new Map<Line, CoveredRequirement[]>()
  for (const covered of context.requirements) {
    for (const evidence of covered.row.evidence) {
      const line = TOLD_IN.has(evidence.section) && evidence.skill !== null ? lastStartingAt(marks, evidence.start) : undefined
      if (!line || !contains(bulletFrom(line, context), evidence)) continue
      const known = found.get(line)
      if (!known) found.set(line, [covered])
      else if (!known.includes(covered)) known.push(covered)
    }
  }
  return [...found].map(([line, covered]) => ({ ...bulletFrom(line, context), covered })).sort((a, b) => a.start - b.start)
}

/** The requirement that weighs most among those that a bullet speaks for; the first on a tie. */
export const heaviest = ({ covered }: MatchedBullet): CoveredRequirement | undefined =>
  [...covered].sort((a, b) => b.requirement.weight - a.requirement.weight)[0]
