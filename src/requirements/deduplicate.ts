import type { Importance } from '../schema/job.ts'
import type { Demand } from './demands.ts'
import { compareImportance } from './importance.ts'

/** The same skills, in any order, are the same demand, if as many of them are asked. */
const keyOf = ({ anyOf, atLeast = 1 }: Demand): string =>
  anyOf.length === 1 ? (anyOf[0]?.skill ?? '') : [atLeast, ...anyOf.map(({ skill }) => skill).sort()].join(' ')

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

/** So many names of its own make a choice worth keeping; one is enough beside the kind that it is an example of. */
const newNamesOf = (open: boolean): number => (open ? 1 : 2)

/**
 * A choice beside what is asked plainly and more strongly: "nice to have: Java, Go or Rust" asks for Go or Rust where Java
 * is required. With no names of its own left, and in duties, which a closed choice only describes, it is met whenever
 * the stronger demand is, and is left out.
 */
const withoutStronger = (choice: Demand, isAskedMore: (skill: string) => boolean): Demand[] => {
  const { anyOf, importance, open } = choice
  // The first of an open choice is what the others are examples of: "evaluation tools (e.g. …)" says more than "evaluation".
  const kept = anyOf.filter(({ skill }, index) => (open && index === 0) || !isAskedMore(skill))
  if (kept.length === anyOf.length) return [choice]
  const names = kept.length - (open && kept[0] === anyOf[0] ? 1 : 0)
  return names >= newNamesOf(open) && (open || importance === 'preferred') ? [{ ...choice, anyOf: kept }] : []
}

const mergeSame = (demands: readonly Demand[]): Demand[] => {
  const byKey = new Map<string, [Demand, ...Demand[]]>()
  for (const demand of demands) {
    const same = byKey.get(keyOf(demand))
    if (same) same.push(demand)
    else byKey.set(keyOf(demand), [demand])
  }
  return [...byKey.values()].map(merge)
}

/** "Languages such as Java, Perl" and, elsewhere, "languages such as C, Java": the same kind, asked as strongly, is asked once. */
const mergeKinds = (demands: readonly Demand[]): Demand[] => {
  const merged: Demand[] = []
  for (const demand of demands) {
    const at = merged.findIndex((other) => isSameKind(other, demand))
    const same = merged[at]
    if (same) merged[at] = { ...merge([same, demand]), anyOf: allOf(same, demand) }
    else merged.push(demand)
  }
  return merged
}

const isSameKind = (a: Demand, b: Demand): boolean =>
  a.open &&
  b.open &&
  a.anyOf.length > 1 &&
  b.anyOf.length > 1 &&
  a.anyOf[0]?.skill === b.anyOf[0]?.skill &&
  a.importance === b.importance &&
  a.atLeast === b.atLeast

const allOf = (a: Demand, b: Demand): Demand['anyOf'] => [
  ...a.anyOf,
  ...b.anyOf.filter(({ skill }) => !a.anyOf.some((known) => known.skill === skill)),
]

/** The importance of each skill that is asked by itself. */
const plainDemands = (demands: readonly Demand[]): ReadonlyMap<string, Importance> =>
  new Map(demands.flatMap(({ anyOf, importance }) => (anyOf[0] && anyOf.length === 1 ? [[anyOf[0].skill, importance]] : [])))

/** Each demand once, in its strongest role, and each choice without the names that are asked plainly and more strongly. */
export const deduplicate = (demands: readonly Demand[]): Demand[] => {
  const once = mergeSame(demands)
  const plain = plainDemands(once)
  const left = once.flatMap((demand) => {
    const isAskedMore = (skill: string): boolean => {
      const stronger = plain.get(skill)
      return stronger !== undefined && compareImportance(stronger, demand.importance) > 0
    }
    return demand.anyOf.length > 1 && demand.atLeast === undefined ? withoutStronger(demand, isAskedMore) : [demand]
  })
  return mergeKinds(mergeSame(left))
}
