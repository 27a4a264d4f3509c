import { type Lineage, lineageOf } from '../lineage.ts'
import type { Job, JobDegree, Part, Requirement } from '../schema/job.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { contains } from '../text/span.ts'
import { type Asked, askedOf, isCounted } from './asked.ts'
import { mostWithShown, mostWithYears } from './credit.ts'
import { hasOwnWords } from './find-evidence.ts'
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
import { DEED_WEIGHT, EQUIVALENT_YEARS, PARTLY_IN_WORDS, RELATION_CREDIT, UNDATED_WORK, YEARS_OUTSIDE_WORK } from './weights.ts'

/** One skill of a sketch, and what each byte that can stand there is worth: 256 credits in `BOUND_UNITS`. */
export interface PricedSkill {
  /** Place of the skill in the taxonomy. */
  readonly ordinal: number
  readonly prices: Uint8Array
}

/** A part or deed: what it weighs in the statement, and what it can get. */
export interface BoundPiece {
  readonly weight: number
  /** The best of them, or, where several are asked, their sum over how many are, whichever is less; null: full credit. */
  readonly skills: readonly PricedSkill[] | null
  readonly atLeast: number
}

/**
 * The most that a requirement can get, in `BOUND_UNITS`, times its weight in five-thousandths.
 * `statement`: what is shown of its pieces, looked up in `prices`; where it asks for years, months over `fullMonths` looked up in
 * `yearPrices` beside it. `degree`: what is kept for that degree, or work in its place.
 */
export type BoundTerm =
  | {
      readonly kind: 'statement'
      readonly weight: number
      readonly pieces: readonly BoundPiece[]
      /** Of 0 to `BOUND_UNITS` shown. */
      readonly prices: Uint8Array
      readonly years: { readonly fullMonths: number; readonly prices: Uint8Array } | null
    }
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
 * people write fewer than a hundred. Its sum also stays below 2^31: 256 terms of at most 3 x 2 x 5,000 x 200.
 */
export const MAX_TERMS = 256
/** Each skill is a table of 256 bytes in the question: a megabyte in all. */
export const MAX_LOOKUPS = 2_048

const WEIGHT_UNITS = 5_000
const MONTHS_PER_YEAR = 12

const UNDATED_UNITS = UNDATED_WORK * BOUND_UNITS
const OUTSIDE_WORK_UNITS = YEARS_OUTSIDE_WORK * BOUND_UNITS
const PARTLY_UNITS = PARTLY_IN_WORDS * BOUND_UNITS
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

const termOfDegree = ({ level, orExperience }: JobDegree, weight: number): BoundTerm => ({
  kind: 'degree',
  weight,
  degree: DEGREES_ASKED.indexOf(level),
  fullMonths: orExperience ? EQUIVALENT_YEARS[level] * MONTHS_PER_YEAR : null,
})

/** What of a taxonomy the terms look things up in. */
interface Kinship {
  readonly lineage: Lineage
  readonly children: Children
  /** Places of skills in a sketch, by their ids. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Likewise of deeds. */
  readonly deeds: ReadonlyMap<string, number>
}

/** A name of several words may be shown in part by some of these. */
const atLeastInWords =
  (price: Price): Price =>
  (...shown) =>
    Math.max(PARTLY_UNITS, price(...shown))

const pieceOfPart = (
  part: Part,
  weight: number,
  requirement: Requirement,
  { lineage, children, ordinals }: Kinship,
): BoundPiece => {
  const asked = part.anyOf.flatMap(({ skill }) => skill ?? [])
  if (asked.length < part.anyOf.length) return { weight, skills: null, atLeast: 1 }
  const own = priceOf(part, requirement)
  const price = part.anyOf.some(hasOwnWords) ? atLeastInWords(own) : own
  const named = asked.map((skill): [string, Price] => [skill, price])
  const priced = new Map([...(part.open ? pricedSiblings(asked, lineage, children) : []), ...named])
  const skills = [...priced].flatMap(([skill, priceOfSkill]) => {
    const ordinal = ordinals.get(skill)
    return ordinal === undefined ? [] : [{ ordinal, prices: pricesBy(priceOfSkill) }]
  })
  // A sibling of an open list counts beside those that are named: the best of them bounds the mean.
  return { weight, skills, atLeast: part.open ? 1 : part.atLeast }
}

const piecesOf = (own: Requirement, asked: Asked, kinship: Kinship): BoundPiece[] => {
  const ofParts = own.parts.map((part, index) => pieceOfPart(part, asked.partWeights[index] ?? 0, own, kinship))
  const ofDeeds = asked.deeds.map(({ id }) => {
    const ordinal = kinship.deeds.get(id) ?? 0
    return { weight: DEED_WEIGHT, skills: [{ ordinal, prices: pricesBy(asShown) }], atLeast: 1 }
  })
  return [...ofParts, ...ofDeeds].filter(({ weight }) => weight > 0)
}

/** Of each number of units. */
const pricesOf = (most: (share: number) => number): Uint8Array =>
  Uint8Array.from({ length: BOUND_UNITS + 1 }, (_, units) =>
    Math.min(BOUND_UNITS, Math.ceil(most(units / BOUND_UNITS) * BOUND_UNITS - ROUNDING)),
  )

/** A credit of whole hundredths is a whole number of units; a product of floats may be a little more. */
const ROUNDING = 1e-6

/** Nothing beside years is asked: what is held of them is the credit. */
const WHOLE: BoundPiece = { weight: 1, skills: null, atLeast: 1 }

const termOf = (requirement: Requirement, asked: Asked, job: Job, kinship: Kinship): BoundTerm => {
  const weight = weightUnits(requirement)
  const { degree, kind, years } = requirement
  if (kind === 'degree' && degree) return termOfDegree(degree, weight)
  const asksYears = kind === 'experience' && years !== null && years.min > 0
  return {
    kind: 'statement',
    weight,
    pieces: asked.weight === 0 ? [WHOLE] : piecesOf(requirement, asked, kinship),
    prices: pricesOf((share) => (asked.weight === 0 ? 0 : mostWithShown(requirement, share, asksYears))),
    years: asksYears
      ? {
          fullMonths: Math.floor(fewestYears(requirement, job) * MONTHS_PER_YEAR),
          prices: pricesOf(asked.weight === 0 ? (share) => share : mostWithYears),
        }
      : null,
  }
}

const weightUnits = ({ weight }: Requirement): number => Math.round(weight * WEIGHT_UNITS)

const lookupsOf = (term: BoundTerm): number =>
  term.kind === 'degree' ? 0 : term.pieces.reduce((sum, { skills }) => sum + (skills?.length ?? 0), 0)

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
  const { skills, deeds = [] } = taxonomy
  const kinship = {
    lineage: lineageOf(taxonomy),
    children: childrenOf(taxonomy),
    ordinals: new Map(skills.map(({ id }, index) => [id, index])),
    deeds: new Map(deeds.map(({ id }, index) => [id, skills.length + index])),
  }
  const counted = job.requirements
    .map((requirement) => ({ requirement, asked: askedOf(requirement, job, taxonomy) }))
    .filter(({ requirement, asked }) => isCounted(requirement, asked))
  return {
    ...keepHeaviest(counted.map(({ requirement, asked }) => termOf(requirement, asked, job, kinship))),
    full: counted.reduce((sum, { requirement }) => sum + weightUnits(requirement) * BOUND_UNITS, 0),
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

const unitsShown = (sketch: CreditSketch, pieces: readonly BoundPiece[]): number => {
  const units = pieces.map(
    ({ weight, skills, atLeast }) => weight * (skills === null ? BOUND_UNITS : unitsForSkills(sketch, skills, atLeast)),
  )
  return Math.ceil(units.reduce((sum, one) => sum + one, 0) / weightOf(pieces))
}

/** What all of some pieces weigh. */
export const weightOf = (pieces: readonly BoundPiece[]): number => pieces.reduce((sum, { weight }) => sum + weight, 0)

const unitsOf = (sketch: CreditSketch, term: BoundTerm): number => {
  if (term.kind === 'statement') {
    const shown = term.prices[unitsShown(sketch, term.pieces)] ?? BOUND_UNITS
    return term.years === null
      ? shown
      : Math.min(BOUND_UNITS, shown + (term.years.prices[unitsForWork(sketch, term.years.fullMonths)] ?? BOUND_UNITS))
  }
  const degree = sketch.degrees[term.degree] ?? BOUND_UNITS
  return term.fullMonths === null ? degree : Math.max(degree, unitsForWork(sketch, term.fullMonths))
}

/** The bound of one resume in tenths of a point, rounded as the score is: never less than `cover` says. */
export const boundOf = (sketch: CreditSketch, { terms, granted, full }: ScoreBound): number => {
  const units = terms.reduce((sum, term) => sum + term.weight * unitsOf(sketch, term), granted)
  return Math.floor((2 * 1_000 * units + full) / (2 * full))
}
