import type { Importance } from '../schema/job.ts'
import type { Demand } from './demands.ts'
import { compareImportance } from './importance.ts'

/** The same skills, in any order, are the same demand. */
const keyOf = ({ anyOf }: Demand): string =>
  anyOf
    .map(({ skill }) => skill)
    .sort()
    .join(' ')

/** The one that counts: the more important, of equal ones that which asks for more years, else the first. */
const strongest = (a: Demand, b: Demand): Demand => {
  const order = compareImportance(a.importance, b.importance)
  return order > 0 || (order === 0 && (a.years ?? 0) >= (b.years ?? 0)) ? a : b
}

/** The same demand from several statements: the strongest counts, the others are cited, and open stays open. */
const merge = (same: readonly [Demand, ...Demand[]]): Demand => {
  const counted = same.reduce(strongest)
  const also = same.filter(({ start }) => start !== counted.start).map(({ start, end }) => ({ start, end }))
  return { ...counted, open: same.some(({ open }) => open), ...(also.length > 0 ? { also } : {}) }
}

/**
 * Each demand once, in its strongest role. A choice is left out where one of its members is asked plainly and more
 * strongly: it is met whenever that one is.
 */
export const deduplicate = (demands: readonly Demand[]): Demand[] => {
  const byKey = new Map<string, [Demand, ...Demand[]]>()
  for (const demand of demands) {
    const same = byKey.get(keyOf(demand))
    if (same) same.push(demand)
    else byKey.set(keyOf(demand), [demand])
  }
  const kept = [...byKey.values()].map(merge)
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
