import type { Report } from '../schema/index.ts'
import { statementsOf } from './own-lines.ts'

/** Enough to say what a posting is about. */
const MOST_STATEMENTS_ASKED = 12

/** The statements of a posting that weigh most, in its words; none that is addressed to a program. */
export const statementsAsked = ({ job, coverage }: Report): string[] => {
  const possible = new Map(coverage.map((one) => [one.requirement, one.possible]))
  return [...statementsOf(job)]
    .toSorted(([a], [b]) => (possible.get(b.id) ?? 0) - (possible.get(a.id) ?? 0))
    .map(([, statement]) => statement)
    .slice(0, MOST_STATEMENTS_ASKED)
}
