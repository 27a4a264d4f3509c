import type { Report, Requirement, Span } from '../schema/index.ts'
import { bulletAt } from './own-lines.ts'

/** A bullet of the resume, and the statements that it covers. */
export interface CoveredLine extends Span {
  readonly words: string
  readonly requirements: readonly Requirement[]
}

/**
 * The bullets that cover statements, each once, with everything that they cover, ordered by the points of what they cover.
 * A statement that is not shown at all has none.
 */
export const coveredLines = (report: Report): CoveredLine[] => {
  const found = new Map<number, CoveredLine & { readonly requirements: Requirement[] }>()
  for (const { requirement: id, evidence } of report.coverage.toSorted((a, b) => b.points - a.points)) {
    const requirement = report.job.requirements.find((one) => one.id === id)
    for (const place of evidence) {
      const bullet = place.near || place.relation === 'related' ? null : bulletAt(place, report)
      if (bullet === null || requirement === undefined) continue
      const { start, end, words } = bullet
      const line = found.get(start) ?? { start, end, words, requirements: [] }
      found.set(start, line)
      if (!line.requirements.includes(requirement)) line.requirements.push(requirement)
    }
  }
  return [...found.values()]
}
