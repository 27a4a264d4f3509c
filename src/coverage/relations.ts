import type { Lineage } from '../lineage.ts'
import type { Relation } from '../schema/coverage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import { addTo } from '../text/group-by.ts'
import { rememberWith } from '../text/remember.ts'
import { saysMore } from './rest-of-phrase.ts'
import { PART_MET_CREDIT, PARTS_OF_FIELD, RELATION_CREDIT } from './weights.ts'

/** How a skill that the resume shows bears on one that is asked for. */
export interface Bearing {
  readonly relation: Relation
  /** 0..1: what the strength of the evidence is multiplied by; of a part of a wide field, where no other part is shown. */
  readonly factor: number
  /** The wide fields asked for of which it is but a part; none where it counts in full or hardly at all. */
  readonly fields: readonly string[]
  /** One clause that says why it counts this way; null where the skill is the one asked for. */
  readonly why: string | null
}

const EXACT: Bearing = { relation: 'exact', factor: RELATION_CREDIT.exact, fields: [], why: null }

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

/** How many different parts of a field are shown beyond a list. */
export type PartsShown = (field: string) => number

/** A skill, and how strongly it is shown at best, 0..1. */
type ShownSkill = readonly [skill: string, strength: number]

export const countParts = (shown: Iterable<ShownSkill>, lineage: Lineage): PartsShown => {
  const counts = new Map<string, number>()
  for (const [skill, strength] of shown)
    if (strength >= PART_MET_CREDIT)
      for (const above of lineage.ancestorsOf(skill)) counts.set(above, (counts.get(above) ?? 0) + 1)
  return (field) => counts.get(field) ?? 0
}

/** What stands in lists alone counts as one part. */
const factorOfParts = (count: number): number => PARTS_OF_FIELD[Math.max(1, Math.min(count, PARTS_OF_FIELD.length)) - 1] ?? 1

/** What is below a skill shows it in full; of a wide field the parts show the more, the more of them there are. */
export const factorBelow = (asked: string, partsShown: PartsShown, lineage: Lineage): number =>
  lineage.isShownInPart(asked) ? factorOfParts(partsShown(asked)) : RELATION_CREDIT.narrower

/** What else is shown of the same field as a skill, where it is but a part of it. */
export const amongParts = (
  held: string,
  bearing: Bearing,
  { partsShown, lineage }: { readonly partsShown: PartsShown; readonly lineage: Lineage },
): Omit<Bearing, 'fields'> => {
  const [field] = bearing.fields.toSorted((a, b) => partsShown(b) - partsShown(a))
  const count = field === undefined ? 0 : partsShown(field)
  if (field === undefined || count < 2) return bearing
  const why = `${lineage.nameOf(held)} is one of ${count} parts or kinds of ${lineage.nameOf(field)} that are shown`
  return { ...bearing, factor: factorOfParts(count), why }
}

/**
 * Whether a skill is of a kind only as a part of another tool of it: React is made with a programming language, but is not one.
 */
const isPartOfTool = (held: string, kind: string, lineage: Lineage): boolean =>
  !lineage.parentsOf(held).includes(kind) &&
  [...lineage.ancestorsOf(held)].some((tool) => lineage.isTool(tool) && lineage.ancestorsOf(tool).has(kind))

/** Beside examples of its kind, what is part of another tool counts no more than that tool beside them would. */
const bearingBelow = (held: string, { skill, hasExamples }: Asked, lineage: Lineage): Omit<Bearing, 'why'> => {
  if (hasExamples && isPartOfTool(held, skill, lineage))
    return { relation: 'related', factor: RELATION_CREDIT.sibling, fields: [] }
  return lineage.isShownInPart(skill)
    ? { relation: 'narrower', factor: PARTS_OF_FIELD[0], fields: [skill] }
    : { relation: 'narrower', factor: RELATION_CREDIT.narrower, fields: [] }
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
      fields: [],
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

/** A part of two wide fields that are asked for speaks for either. */
const bestBearing = (held: string, asked: readonly Asked[], lineage: Lineage): Bearing | null => {
  const all = asked.flatMap((alternative) => bearingOnSkill(held, alternative, lineage) ?? [])
  if (all.includes(EXACT)) return EXACT
  const most = Math.max(...all.map(({ factor }) => factor))
  const [best = null, ...others] = all.filter(({ factor }) => factor === most)
  return best && others.length > 0 ? { ...best, fields: [...best.fields, ...others.flatMap(({ fields }) => fields)] } : best
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
