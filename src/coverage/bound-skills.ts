import { type Lineage, lineageOf } from '../lineage.ts'
import type { Part, Requirement } from '../schema/job.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { factorBelow, openOf } from './relations.ts'
import { BOUND_UNITS, CREDIT_LEVELS, childrenOf, NAMED, TENURE, TENURE_LEVELS, UNKNOWN_LENGTH } from './sketch.ts'
import { RELATION_CREDIT, YEARS_OUTSIDE_WORK } from './weights.ts'

/** One skill of a sketch, and what each byte value there is worth: 256 credits in `BOUND_UNITS`. */
export interface PricedSkill {
  /** Place of the skill in the taxonomy. */
  readonly ordinal: number
  readonly prices: Uint8Array
}

const OUTSIDE_WORK_UNITS = YEARS_OUTSIDE_WORK * BOUND_UNITS

/** The least that a half-counted certificate is worth: from here on it may be held, below are weak claims. */
const HELD_FROM_UNITS = 80

type Price = (credit: number, months: number, isNamed: boolean) => number

const pricesBy = (price: Price): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    const tenure = byte & TENURE
    const months = tenure === UNKNOWN_LENGTH ? Number.POSITIVE_INFINITY : (TENURE_LEVELS[tenure] ?? 0)
    return Math.ceil(price(CREDIT_LEVELS[byte >> 4] ?? BOUND_UNITS, months, (byte & NAMED) !== 0))
  })

const asShown: Price = (credit) => credit

/** Of a sibling only its own name counts, not what is below it. */
const asSibling: Price = (credit, _months, isNamed) => (isNamed ? credit * RELATION_CREDIT.sibling : 0)

/** The months shown, compared with those required; a place outside work counts as much as a list. */
const byYears =
  (years: number): Price =>
  (credit, months) =>
    Math.max(credit * Math.min(1, months / (years * MONTHS_PER_YEAR)), Math.min(credit, OUTSIDE_WORK_UNITS))

/** Held or not; below that threshold a weak claim counts as it is. */
const asCertificate: Price = (credit) => (credit >= HELD_FROM_UNITS ? BOUND_UNITS : credit)

/** The months of several skills may add up, which a table for one of them cannot know: then years lower nothing. */
const priceOf = ({ years: ofPart, anyOf, open }: Part, { kind, years: ofAll, parts }: Requirement): Price => {
  if (kind === 'certification') return asCertificate
  const years = ofPart || (parts.length === 1 ? ofAll?.min : null)
  return years && anyOf.length === 1 && !open ? byYears(years) : asShown
}

/** Looking at more of them takes longer than scoring some resumes in vain. */
const MAX_SIBLINGS = 64

/** A parent has what is below it, a field as {@link factorBelow} says: what the best of its siblings is worth at most. */
const asParent = (parent: string, lineage: Lineage): Price => {
  const factor = RELATION_CREDIT.sibling / factorBelow(parent, lineage)
  return (credit) => Math.min(BOUND_UNITS, credit * factor)
}

/** The skills that an open list lets in beside those named; where they are many, their parents stand for all below. */
const pricedSiblings = (asked: readonly string[], { lineage, children }: Kinship): [string, Price][] => {
  const parents = openOf(asked, lineage).flatMap((skill) => lineage.parentsOf(skill))
  const siblings = [...new Set(parents.flatMap((parent) => children.get(parent) ?? []))]
  return siblings.length > MAX_SIBLINGS
    ? parents.map((parent) => [parent, asParent(parent, lineage)])
    : siblings.filter((one) => !asked.includes(one)).map((sibling) => [sibling, asSibling])
}

/** The parts of a taxonomy in which bounds look things up. */
export interface Kinship {
  readonly lineage: Lineage
  readonly children: ReadonlyMap<string, readonly string[]>
  /** Places in a sketch by the ids of skills. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Likewise of deeds. */
  readonly deeds: ReadonlyMap<string, number>
}

export const kinshipOf = (taxonomy: Taxonomy): Kinship => {
  const { skills, deeds = [] } = taxonomy
  return {
    lineage: lineageOf(taxonomy),
    children: childrenOf(taxonomy),
    ordinals: new Map(skills.map(({ id }, index) => [id, index])),
    deeds: new Map(deeds.map(({ id }, index) => [id, index])),
  }
}

/** The skills that may show a part, and what each is worth there. */
export const priceSkills = (part: Part, requirement: Requirement, kinship: Kinship): PricedSkill[] => {
  const asked = part.anyOf.flatMap(({ skill }) => skill ?? [])
  const price = priceOf(part, requirement)
  const named = asked.map((skill): [string, Price] => [skill, price])
  const priced = new Map(part.open ? pricedSiblings(asked, kinship) : [])
  for (const [skill, own] of named) {
    const other = priced.get(skill)
    priced.set(skill, other ? (...held) => Math.max(own(...held), other(...held)) : own)
  }
  return [...priced].flatMap(([skill, priceOfSkill]) => {
    const ordinal = kinship.ordinals.get(skill)
    return ordinal === undefined ? [] : [{ ordinal, prices: pricesBy(priceOfSkill) }]
  })
}
