import type { Lineage } from '../lineage.ts'
import type { Alternative, Importance } from '../schema/job.ts'
import type { Demand } from './demands.ts'
import { isCategory } from './families.ts'
import { compareImportance, strongest as strongestImportance } from './importance.ts'

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

/** How strongly each skill is asked, at its strongest. */
type Asked = ReadonlyMap<string, Importance>

const strongestOf = (demands: readonly Demand[]): Asked => {
  const asked = new Map<string, Importance>()
  for (const { anyOf, importance } of demands)
    for (const { skill } of anyOf) {
      const known = asked.get(skill)
      asked.set(skill, known ? strongestImportance(known, importance) : importance)
    }
  return asked
}

const isPlain = ({ anyOf }: Demand): boolean => anyOf.length === 1

/** Whether a skill is asked more strongly than in this demand. */
const isAskedMore = (asked: Asked, { importance }: Demand, skill: string): boolean =>
  compareImportance(asked.get(skill) ?? importance, importance) > 0

/**
 * A choice beside what is asked plainly and more strongly: "nice to have: Java, Go or Rust" asks for Go or Rust where Java
 * is required. What it adds are the names that are asked nowhere more strongly. With none of its own left, and in duties,
 * which a closed choice only describes, it is met whenever the stronger demand is, and is left out.
 */
const withoutStronger = (choice: Demand, plain: Asked, asked: Asked, lineage: Lineage): Demand[] => {
  const { anyOf, importance, open } = choice
  // "Evaluation tools (e.g. …)" says more than "evaluation", which the others are examples of.
  const isKind = (member: Alternative): boolean => open && member === anyOf[0] && isCategory(member, lineage)
  if (!anyOf.some((member) => !isKind(member) && isAskedMore(plain, choice, member.skill))) return [choice]
  const kept = anyOf.filter((member) => isKind(member) || !isAskedMore(asked, choice, member.skill))
  const names = kept.filter((member) => !isKind(member)).length
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

/** Each demand once, in its strongest role, and each choice without the names that are asked plainly and more strongly. */
export const deduplicate = (demands: readonly Demand[], lineage: Lineage): Demand[] => {
  const once = mergeSame(demands)
  const plain = strongestOf(once.filter(isPlain))
  const asked = strongestOf(once)
  const left = once.flatMap((demand) =>
    isPlain(demand) || demand.atLeast !== undefined ? [demand] : withoutStronger(demand, plain, asked, lineage),
  )
  return mergeKinds(mergeSame(left))
}
