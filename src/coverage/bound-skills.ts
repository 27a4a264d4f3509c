import { type Lineage, lineageOf } from '../lineage.ts'
import type { Part, Requirement, RequirementKind } from '../schema/job.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { remember } from '../text/remember.ts'
import type { Wording } from './bound-words.ts'
import { openOf, skillsAsked } from './relations.ts'
import { restOf } from './rest-of-phrase.ts'
import { sharedWordings } from './same-wording.ts'
import { BOUND_UNITS, CREDIT_LEVELS, childrenOf, NAMED } from './sketch.ts'
import { SHOWN_BY_CLASS, TERMS } from './sketch-words.ts'
import { PARTS_OF_FIELD, RELATION_CREDIT } from './weights.ts'

/** One skill of a sketch, and what each byte value there is worth: 256 credits in `BOUND_UNITS`. */
export interface PricedSkill {
  /** The skill as a term of a sketch. */
  readonly term: number
  readonly prices: Uint8Array
}

/** The least that a half-counted certificate is worth: from here on it may be held, below are weak claims. */
const HELD_FROM_UNITS = 80

/** What each byte of a skill is worth. The same table is the same object, so that a bound holds it once. */
type Prices = Uint8Array

const pricesBy = (price: (credit: number, isNamed: boolean) => number): Prices =>
  Uint8Array.from({ length: 256 }, (_, byte) => Math.ceil(price(CREDIT_LEVELS[byte >> 4] ?? BOUND_UNITS, (byte & NAMED) !== 0)))

const AS_SHOWN = pricesBy((credit) => credit)

/** Of a sibling only its own name counts, not what is below it. */
const AS_SIBLING = pricesBy((credit, isNamed) => (isNamed ? credit * RELATION_CREDIT.sibling : 0))

/** Held or not; below that threshold a weak claim counts as it is. */
const AS_CERTIFICATE = pricesBy((credit) => (credit >= HELD_FROM_UNITS ? BOUND_UNITS : credit))

const pricesOf = ({ kind }: Requirement): Prices => (kind === 'certification' ? AS_CERTIFICATE : AS_SHOWN)

/** Looking at more of them takes longer than scoring some resumes in vain. */
const MAX_SIBLINGS = 64

const pricesBelow = (factor: number): Prices => pricesBy((credit) => Math.min(BOUND_UNITS, credit * factor))

const BELOW_FIELD = pricesBelow(RELATION_CREDIT.sibling / PARTS_OF_FIELD[0])
const BELOW_KIND = pricesBelow(RELATION_CREDIT.sibling / RELATION_CREDIT.narrower)

/** A parent has what is below it, a field at least in part: what the best of its siblings is worth at most. */
const asParent = (parent: string, lineage: Lineage): Prices => (lineage.isShownInPart(parent) ? BELOW_FIELD : BELOW_KIND)

const better = remember((one: Prices) =>
  remember((other: Prices): Prices => one.map((price, byte) => Math.max(price, other[byte] ?? 0))),
)

/** The skills that an open list lets in beside those named; where they are many, their parents stand for all below. */
const pricedSiblings = (asked: readonly string[], { lineage, children }: Kinship): [string, Prices][] => {
  const parents = openOf(asked, lineage).flatMap((skill) => lineage.parentsOf(skill))
  const siblings = [...new Set(parents.flatMap((parent) => children.get(parent) ?? []))]
  return siblings.length > MAX_SIBLINGS
    ? parents.map((parent) => [parent, asParent(parent, lineage)])
    : siblings.filter((one) => !asked.includes(one)).map((sibling) => [sibling, AS_SIBLING])
}

/** The parts of a taxonomy in which bounds look things up. */
export interface Kinship {
  readonly lineage: Lineage
  readonly children: ReadonlyMap<string, readonly string[]>
  /** Places in a sketch by the ids of skills. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Likewise of deeds. */
  readonly deeds: ReadonlyMap<string, number>
  /** The skills below one. */
  readonly under: (skill: string) => readonly string[]
}

export const kinshipOf = (taxonomy: Taxonomy): Kinship => {
  const { skills, deeds = [] } = taxonomy
  const lineage = lineageOf(taxonomy)
  return {
    lineage,
    children: childrenOf(taxonomy),
    ordinals: new Map(skills.map(({ id }, index) => [id, index])),
    deeds: new Map(deeds.map(({ id }, index) => [id, index])),
    under: (skill) => skills.flatMap(({ id }) => (lineage.ancestorsOf(id).has(skill) ? [id] : [])),
  }
}

/** The skills that may show a part, and what each is worth there. */
export const priceSkills = (part: Part, requirement: Requirement, kinship: Kinship): PricedSkill[] => {
  const asked = skillsAsked(part, kinship.lineage)
  const own = pricesOf(requirement)
  const priced = new Map(part.open ? pricedSiblings(asked, kinship) : [])
  for (const skill of asked) {
    const other = priced.get(skill)
    priced.set(skill, other ? better(own)(other) : own)
  }
  return [...priced].flatMap(([skill, prices]) => {
    const ordinal = kinship.ordinals.get(skill)
    return ordinal === undefined ? [] : [{ term: TERMS.shown(ordinal), prices }]
  })
}

/** What a passage must hold beside a name for that to count in full, unless the name says as much itself. */
export interface Rest {
  /** All words of the rest in one group of passages are worth 1. */
  readonly words: Wording
  /** Terms of which any one will do, wherever. */
  readonly wordings: readonly number[]
}

const wordingsAsked = (surfaceForm: string, skill: string, { lineage, under }: Kinship): Set<string> =>
  new Set([skill, ...under(skill)].flatMap((shown) => sharedWordings(surfaceForm, lineage.skillOf(shown))))

/** Null where the part says no more than a name of its skill, or lets others in. */
export const restOfPart = (part: Part, kind: RequirementKind, kinship: Kinship): Rest | null => {
  const rest = restOf(part, kind, kinship.lineage)
  const [only] = part.anyOf
  if (rest.length === 0 || part.open || !only || only.skill === null) return null
  const words = [...new Set(rest.map(TERMS.word))].map((term) => ({ terms: [term], weight: 1 }))
  return {
    words: { words, steps: [{ units: 1, needs: SHOWN_BY_CLASS.map(() => words.length) }] },
    wordings: [...wordingsAsked(only.surfaceForm, only.skill, kinship)].map(TERMS.worded),
  }
}
