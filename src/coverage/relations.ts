import type { Lineage } from '../lineage.ts'
import type { Relation } from '../schema/coverage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import { addTo } from '../text/group-by.ts'
import { rememberWith } from '../text/remember.ts'
import { saysMore } from './rest-of-phrase.ts'
import { RELATION_CREDIT } from './weights.ts'

/** How a skill that the resume shows bears on one that is asked for. */
export interface Bearing {
  readonly relation: Relation
  /** 0..1: what the strength of the evidence is multiplied by. */
  readonly factor: number
  /** One clause that says why it counts this way; null where the skill is the one asked for. */
  readonly why: string | null
}

const EXACT: Bearing = { relation: 'exact', factor: RELATION_CREDIT.exact, why: null }

/** An alternative of a part. */
interface Asked {
  readonly skill: string
  /** Whether another of its kind will do as well. */
  readonly open: boolean
  /** Whether it is a kind whose examples stand beside it: "programming languages such as Python". */
  readonly hasExamples: boolean
}

/** Of a cloud all that its vendor sells is a part, whatever it is. */
const CLOUDS = 'cloud-platform'

/** Two tools by names of their own under one kind: "AWS or similar" lets Azure in, but nothing else of AWS stands beside EC2; a method does not stand for another. */
const areSiblings = (a: string, b: string, lineage: Lineage): boolean => {
  if (!lineage.isTool(a) || !lineage.isTool(b)) return false
  const parents = lineage.parentsOf(a)
  return lineage.parentsOf(b).some((parent) => parents.includes(parent) && !lineage.parentsOf(parent).includes(CLOUDS))
}

/** What is below a skill shows it in full; a part of a wide field, the field in part. */
export const factorBelow = (asked: string, lineage: Lineage): number =>
  lineage.isShownInPart(asked) ? RELATION_CREDIT.partOfField : RELATION_CREDIT.narrower

/**
 * Whether a skill is of a kind only as a part of another tool of it: React is made with a programming language, but is not one.
 */
const isPartOfTool = (held: string, kind: string, lineage: Lineage): boolean =>
  !lineage.parentsOf(held).includes(kind) &&
  [...lineage.ancestorsOf(held)].some((tool) => lineage.isTool(tool) && lineage.ancestorsOf(tool).has(kind))

/** Beside examples of its kind, what is part of another tool counts no more than that tool beside them would. */
const bearingBelow = (held: string, { skill, hasExamples }: Asked, lineage: Lineage): Omit<Bearing, 'why'> => {
  const factor = factorBelow(skill, lineage)
  return hasExamples && isPartOfTool(held, skill, lineage)
    ? { relation: 'related', factor: Math.min(factor, RELATION_CREDIT.sibling) }
    : { relation: 'narrower', factor }
}

const bearingOnSkill = (held: string, alternative: Asked, lineage: Lineage): Bearing | null => {
  const { skill: asked, open } = alternative
  if (held === asked) return EXACT
  // Every skill shown is compared with every one asked for: names are looked up for the few pairs that have to do with each
  // other.
  const say = (between: string): string => `${lineage.nameOf(held)} ${between} ${lineage.nameOf(asked)}`
  if (lineage.ancestorsOf(held).has(asked))
    return { ...bearingBelow(held, alternative, lineage), why: say('is a part or kind of') }
  if (open && areSiblings(held, asked, lineage) && !lineage.ancestorsOf(asked).has(held))
    return {
      relation: 'related',
      factor: RELATION_CREDIT.sibling,
      why: `${say('stands beside')}, and the list is open`,
    }
  return null
}

/**
 * Those of the skills of an open list beside which others will do. Where it names the kind, "deep learning frameworks such as
 * PyTorch", neither the kind nor its examples: whatever else will do is of that kind.
 */
export const openOf = (asked: readonly string[], lineage: Lineage): string[] => {
  const isOf = (skill: string, kind: string): boolean => lineage.isKind(kind) && lineage.ancestorsOf(skill).has(kind)
  return asked.filter((skill) => !asked.some((other) => isOf(skill, other) || isOf(other, skill)))
}

const bestBearing = (held: string, asked: readonly Asked[], lineage: Lineage): Bearing | null => {
  let best: Bearing | null = null
  for (const alternative of asked) {
    const bearing = bearingOnSkill(held, alternative, lineage)
    if (bearing === EXACT) return EXACT
    if (bearing && bearing.factor > (best?.factor ?? 0)) best = bearing
  }
  return best
}

/** "Data science languages such as Python or R": not every language will do, only the examples say which. */
const isNarrowedKind = (alternative: PartAlternative, { anyOf, open }: Part, lineage: Lineage): boolean => {
  const skill = alternative.skill === null ? undefined : lineage.skillOf(alternative.skill)
  const isOfKind = (other: string | null): boolean =>
    skill !== undefined && other !== null && other !== skill.id && lineage.ancestorsOf(other).has(skill.id)
  return (
    open &&
    skill !== undefined &&
    lineage.isKind(skill.id) &&
    anyOf.some((one) => isOfKind(one.skill)) &&
    saysMore(alternative, skill)
  )
}

/** Ids of the skills that a part asks for. */
export const skillsAsked = (part: Part, lineage: Lineage): string[] =>
  part.anyOf.filter((alternative) => !isNarrowedKind(alternative, part, lineage)).flatMap(({ skill }) => skill ?? [])

/** The best bearing of a skill that the resume shows on any alternative of one part; null where there is none. */
export type BearingOf = (held: string) => Bearing | null

/**
 * How skills bear on a part of a requirement; the same function each time. Looked up once for each skill, since a posting is
 * compared with many resumes and every edit of one.
 */
export const bearingsOn = rememberWith((part: Part, lineage: Lineage): BearingOf => {
  const known = new Map<string, Bearing | null>()
  const skills = skillsAsked(part, lineage)
  const open = new Set(part.open ? openOf(skills, lineage) : [])
  const asked = skills.map((skill) => ({
    skill,
    open: open.has(skill),
    hasExamples: part.open && !open.has(skill) && lineage.isKind(skill),
  }))
  return (held) => {
    const found = known.get(held)
    if (found !== undefined) return found
    const bearing = bestBearing(held, asked, lineage)
    known.set(held, bearing)
    return bearing
  }
})

/** Those of some skills that may bear on a part, in their order: for most parts none does. */
export type BearersOn = (part: Part) => readonly string[]

/**
 * Finds the skills that may bear on a part without comparing every one with every part: the skill asked for and what is
 * below it are found by their ancestors, what stands beside it in an open list by its parents.
 *
 * @param skills ids, each once.
 */
export const bearersAmong = (skills: Iterable<string>, lineage: Lineage): BearersOn => {
  const all = [...skills]
  const [under, children] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const [index, skill] of all.entries()) {
    addTo(under, skill, index)
    for (const above of lineage.ancestorsOf(skill)) if (above !== skill) addTo(under, above, index)
    for (const parent of new Set(lineage.parentsOf(skill))) addTo(children, parent, index)
  }
  return ({ anyOf, open }) => {
    const near = new Set<number>()
    const add = (indexes: readonly number[] = []): void => {
      for (const index of indexes) near.add(index)
    }
    for (const { skill } of anyOf) {
      if (skill === null) continue
      add(under.get(skill))
      if (open) for (const parent of lineage.parentsOf(skill)) add(children.get(parent))
    }
    return near.size === 0 ? [] : [...near].sort((a, b) => a - b).flatMap((index) => all[index] ?? [])
  }
}

/** Those of some skills that are what a part asks for, or a part or kind of it. */
export const namedIn = (part: Part, bearersOn: BearersOn, lineage: Lineage): string[] =>
  bearersOn(part).filter((skill) => namesIt(skill, bearingsOn(part, lineage)))

/** Whether a skill is what the bearings are on, or a part or kind of it. */
const namesIt = (held: string, bearingOf: BearingOf): boolean => {
  const bearing = bearingOf(held)
  return bearing !== null && bearing.relation !== 'related'
}
