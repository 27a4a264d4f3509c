import type { Importance } from '../schema/job.ts'
import type { Demand } from './demands.ts'
import { compareImportance } from './importance.ts'

/** The same skills, in any order, are the same demand. */
const keyOf = ({ anyOf }: Demand): string =>
  anyOf
    .map(({ skill }) => skill)
    .sort()
    .join(' ')

/** The stronger statement counts, of equal ones that which asks for more years; the other is cited, and open stays open. */
const merge = (a: Demand, b: Demand): Demand => {
  const order = compareImportance(a.importance, b.importance)
  const [stronger, weaker] = order > 0 || (order === 0 && (a.years ?? 0) >= (b.years ?? 0)) ? [a, b] : [b, a]
  const { start, end } = weaker
  const also = [...(stronger.also ?? []), ...(weaker.also ?? []), { start, end }].filter((span) => span.start !== stronger.start)
  return { ...stronger, open: stronger.open || weaker.open, ...(also.length > 0 ? { also } : {}) }
}

/**
 * Each demand once, in its strongest role. A choice is left out where one of its members is asked plainly and more
 * strongly: it is met whenever that one is.
 */
export const deduplicate = (demands: readonly Demand[]): Demand[] => {
  const byKey = new Map<string, Demand>()
  for (const demand of demands) {
    const known = byKey.get(keyOf(demand))
    byKey.set(keyOf(demand), known ? merge(known, demand) : demand)
  }
  const kept = [...byKey.values()]
  const plain = new Map<string, Importance>()
  for (const { anyOf, importance } of kept) if (anyOf[0] && anyOf.length === 1) plain.set(anyOf[0].skill, importance)
  // The first of an open choice is what the others are examples of: "evaluation tools (e.g. …)" says more than "evaluation".
  const isImplied = ({ anyOf, importance, open }: Demand): boolean =>
    anyOf.length > 1 &&
    anyOf.slice(open ? 1 : 0).some(({ skill }) => {
      const stronger = plain.get(skill)
      return stronger !== undefined && compareImportance(stronger, importance) > 0
    })
  return kept.filter((demand) => !isImplied(demand))
}
