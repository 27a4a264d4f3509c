import { canBeHeld, isHoldable, isOfPerson } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Job, Part, Requirement } from '../schema/job.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { contains } from '../text/span.ts'
import {
  BOUND_UNITS,
  CREDIT_LEVELS,
  type CreditSketch,
  childrenOf,
  DEGREES_ASKED,
  NAMED,
  TENURE_LEVELS,
  UNKNOWN_LENGTH,
} from './sketch.ts'
import { EQUIVALENT_YEARS, RELATION_CREDIT, UNDATED_WORK, YEARS_OUTSIDE_WORK } from './weights.ts'

/** One skill of a sketch, and what each byte that can stand there is worth: 256 credits in `BOUND_UNITS`. */
export interface PricedSkill {
  /** Place of the skill in the taxonomy. */
  readonly ordinal: number
  readonly prices: Uint8Array
}

/**
 * The most that a requirement, or its share of a part, can get, in `BOUND_UNITS`, times its weight in ten-thousandths.
 * `any`: full credit, since a sketch knows nothing of words that name no skill. `skills`: the best of them, or, where several are asked, their sum over how many are, whichever is less.
 * `work`: months over `fullMonths`. `degree`: what is kept for that degree, or work in its place.
 */
export type BoundTerm =
  | { readonly kind: 'any'; readonly weight: number }
  | { readonly kind: 'skills'; readonly weight: number; readonly skills: readonly PricedSkill[]; readonly atLeast: number }
  | { readonly kind: 'work'; readonly weight: number; readonly fullMonths: number }
  | { readonly kind: 'degree'; readonly weight: number; readonly degree: number; readonly fullMonths: number | null }

/** An upper bound on the score, as terms that a database can add up. */
export interface ScoreBound {
  /** At most {@link MAX_TERMS}, which look at no more than {@link MAX_LOOKUPS} skills. */
  readonly terms: readonly BoundTerm[]
  /** What the requirements beyond those add up to with full credit: nobody is looked up for them. */
  readonly granted: number
  /** What full credit for everything adds up to. */
  readonly full: number
}

/**
 * A database is asked about no more than that: a posting of 200,000 characters has thousands of parts, and one that
 * people write fewer than a hundred. Its sum also stays below 2^31: 256 terms of at most 3 x 10,000 x 200.
 */
export const MAX_TERMS = 256
/** Each skill is a table of 256 bytes in the question: a megabyte in all. */
export const MAX_LOOKUPS = 2_048

const WEIGHT_UNITS = 10_000
const MONTHS_PER_YEAR = 12

const UNDATED_UNITS = UNDATED_WORK * BOUND_UNITS
const OUTSIDE_WORK_UNITS = YEARS_OUTSIDE_WORK * BOUND_UNITS
const HINT_UNITS = RELATION_CREDIT.broader * BOUND_UNITS

/** What a certificate that counts half is worth at least: from here on it may be held, under it there are hints only. */
const HELD_FROM_UNITS = 80

type Children = ReadonlyMap<string, readonly string[]>

type Price = (credit: number, months: number, isNamed: boolean) => number

const pricesBy = (price: Price): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    const tenure = byte & 7
    const months = tenure === UNKNOWN_LENGTH ? Number.POSITIVE_INFINITY : (TENURE_LEVELS[tenure] ?? 0)
    return Math.ceil(price(CREDIT_LEVELS[byte >> 4] ?? BOUND_UNITS, months, (byte & NAMED) !== 0))
  })

const asShown: Price = (credit) => credit

/** Of a sibling only its own name counts, not what is below it. */
const asSibling: Price = (credit, _months, isNamed) => (isNamed ? credit : 0)

/** The months shown against those asked; a place outside work counts as much as a list. */
const byYears =
  (years: number): Price =>
  (credit, months) =>
    Math.max(credit * Math.min(1, months / (years * MONTHS_PER_YEAR)), Math.min(credit, OUTSIDE_WORK_UNITS))

/** Held or not. */
const asCertificate: Price = (credit) => (credit >= HELD_FROM_UNITS ? BOUND_UNITS : Math.min(1, credit) * HINT_UNITS)

/** The months of several skills may add up, which no table of one of them can tell: then years lower nothing. */
const priceOf = ({ years: ofPart, anyOf, open }: Part, { kind, years: ofAll, parts }: Requirement): Price => {
  if (kind === 'certification') return asCertificate
  const years = ofPart || (parts.length === 1 ? ofAll?.min : null)
  return years && anyOf.length === 1 && !open ? byYears(years) : asShown
}

/** Looking at more of them takes longer than holding some resumes against the posting in vain. */
const MAX_SIBLINGS = 64

/** The skills that an open list lets in beside those named; where they are many, their parents stand for all below. */
const pricedSiblings = (asked: readonly string[], lineage: Lineage, children: Children): [string, Price][] => {
  const parents = [...new Set(asked.flatMap((skill) => lineage.parentsOf(skill)))]
  const siblings = [...new Set(parents.flatMap((parent) => children.get(parent) ?? []))]
  return siblings.length > MAX_SIBLINGS
    ? parents.map((parent) => [parent, asShown])
    : siblings.filter((one) => !asked.includes(one)).map((sibling) => [sibling, asSibling])
}

const fewestYears = (requirement: Requirement, { experience }: Job): number => {
  const byDegree = experience && contains(requirement, experience) ? experience.byDegree : undefined
  return byDegree ? Math.min(...byDegree.map(({ years }) => years)) : (requirement.years?.min ?? 0)
}

const termOfPerson = (requirement: Requirement, weight: number, job: Job): BoundTerm => {
  const { degree } = requirement
  if (!degree) return { kind: 'work', weight, fullMonths: Math.floor(fewestYears(requirement, job) * MONTHS_PER_YEAR) }
  const { level, orExperience } = degree
  const fullMonths = orExperience ? EQUIVALENT_YEARS[level] * MONTHS_PER_YEAR : null
  return { kind: 'degree', weight, degree: DEGREES_ASKED.indexOf(level), fullMonths }
}

/** What of a taxonomy the terms look things up in. */
interface Kinship {
  readonly lineage: Lineage
  readonly children: Children
  readonly ordinals: ReadonlyMap<string, number>
}

const termOfPart = (
  part: Part,
  requirement: Requirement,
  weight: number,
  { lineage, children, ordinals }: Kinship,
): BoundTerm => {
  const asked = part.anyOf.flatMap(({ skill }) => skill ?? [])
  if (asked.length < part.anyOf.length) return { kind: 'any', weight }
  const price = priceOf(part, requirement)
  const named = asked.map((skill): [string, Price] => [skill, price])
  const priced = new Map([...(part.open ? pricedSiblings(asked, lineage, children) : []), ...named])
  const skills = [...priced].flatMap(([skill, priceOfSkill]) => {
    const ordinal = ordinals.get(skill)
    return ordinal === undefined ? [] : [{ ordinal, prices: pricesBy(priceOfSkill) }]
  })
  // A sibling of an open list counts beside those that are named: the best of them bounds the mean.
  return { kind: 'skills', weight, skills, atLeast: part.open ? 1 : part.atLeast }
}

const termsOf = (requirement: Requirement, job: Job, kinship: Kinship): BoundTerm[] => {
  const weight = weightUnits(requirement)
  if (isOfPerson(requirement)) return [termOfPerson(requirement, weight, job)]
  const parts = requirement.parts.filter(isHoldable)
  return parts.map((part) => termOfPart(part, requirement, Math.ceil(weight / parts.length), kinship))
}

const weightUnits = ({ weight }: Requirement): number => Math.round(weight * WEIGHT_UNITS)

const lookupsOf = (term: BoundTerm): number => (term.kind === 'skills' ? term.skills.length : 0)

/** The heaviest terms that are few enough; of equal ones the first. The rest is granted in full, so that the bound only grows. */
const keepHeaviest = (all: readonly BoundTerm[]): Pick<ScoreBound, 'terms' | 'granted'> => {
  const terms: BoundTerm[] = []
  let lookups = 0
  let granted = 0
  for (const term of all.toSorted((a, b) => b.weight - a.weight)) {
    if (terms.length < MAX_TERMS && lookups + lookupsOf(term) <= MAX_LOOKUPS) {
      terms.push(term)
      lookups += lookupsOf(term)
    } else {
      granted += term.weight * BOUND_UNITS
    }
  }
  return { terms, granted }
}

/** What no resume can exceed on a posting, given its sketch by the same taxonomy. */
export const boundFor = (job: Job, taxonomy: Taxonomy): ScoreBound => {
  const kinship = {
    lineage: lineageOf(taxonomy),
    children: childrenOf(taxonomy),
    ordinals: new Map(taxonomy.skills.map(({ id }, index) => [id, index])),
  }
  const counted = job.requirements.filter(canBeHeld)
  return {
    ...keepHeaviest(counted.flatMap((requirement) => termsOf(requirement, job, kinship))),
    full: counted.reduce((sum, requirement) => sum + weightUnits(requirement) * BOUND_UNITS, 0),
  }
}

const unitsForWork = ({ months, undated }: CreditSketch, fullMonths: number): number => {
  const share = fullMonths === 0 ? BOUND_UNITS : Math.min(BOUND_UNITS, Math.ceil((months * BOUND_UNITS) / fullMonths))
  return Math.max(share, undated ? UNDATED_UNITS : 0)
}

const unitsForSkills = (sketch: CreditSketch, skills: readonly PricedSkill[], atLeast: number): number => {
  const units = skills.map(({ ordinal, prices }) => prices[sketch.skills[ordinal] ?? 0] ?? 0)
  const best = Math.max(0, ...units)
  return atLeast > 1 ? Math.min(best, Math.ceil(units.reduce((sum, one) => sum + one, 0) / atLeast)) : best
}

const unitsOf = (sketch: CreditSketch, term: BoundTerm): number => {
  if (term.kind === 'any') return BOUND_UNITS
  if (term.kind === 'skills') return unitsForSkills(sketch, term.skills, term.atLeast)
  if (term.kind === 'work') return unitsForWork(sketch, term.fullMonths)
  const degree = sketch.degrees[term.degree] ?? BOUND_UNITS
  return term.fullMonths === null ? degree : Math.max(degree, unitsForWork(sketch, term.fullMonths))
}

/** The bound of one resume in tenths of a point, rounded as the score is: never less than `cover` says. */
export const boundOf = (sketch: CreditSketch, { terms, granted, full }: ScoreBound): number => {
  const units = terms.reduce((sum, term) => sum + term.weight * unitsOf(sketch, term), granted)
  return Math.floor((2 * 1_000 * units + full) / (2 * full))
}
