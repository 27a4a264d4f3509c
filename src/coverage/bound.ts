import type { Job, JobDegree, Part, Requirement } from '../schema/job.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { contains } from '../text/span.ts'
import { sum } from '../text/sum.ts'
import { type Asked, askedOf, isCounted } from './asked.ts'
import { type Kinship, kinshipOf, type PricedSkill, priceSkills } from './bound-skills.ts'
import { NEVER, UNIT_ROUNDING, type Wording, wordingOfAlternative, wordingOfStatement, wordingOnIt } from './bound-words.ts'
import { adderFor, mostWithYears } from './credit.ts'
import type { Steps } from './credit-steps.ts'
import { hasOwnWords } from './find-evidence.ts'
import { BOUND_UNITS, DEGREES_ASKED, TENURE } from './sketch.ts'
import { OFTEN, TELLING_GROUPS } from './sketch-words.ts'
import { DEED_CREDIT, DEED_WEIGHT, EQUIVALENT_YEARS, UNDATED_WORK } from './weights.ts'

/** A part: what it weighs in the statement, and what it can get. */
export interface BoundPart {
  readonly weight: number
  /** The best of skills and wordings; where several are required, their sum divided by that number, if that is less. */
  readonly skills: readonly PricedSkill[]
  readonly wordings: readonly Wording[]
  /** Places in the taxonomy of the deeds that show it. */
  readonly deeds: readonly number[]
  /** The degree that shows it, as a place in {@link DEGREES_ASKED}; null where none does. */
  readonly degree: number | null
  readonly atLeast: number
}

/** A deed: {@link BOUND_UNITS} where a passage that does it is on what the statement asks, else by how many do it. */
interface BoundDeed {
  readonly weight: number
  /** Place of the deed in the taxonomy. */
  readonly ordinal: number
}

/** What a deed gets, whatever else the lines say. */
export const DEED_UNITS = { once: DEED_CREDIT.once * BOUND_UNITS, often: DEED_CREDIT.often * BOUND_UNITS } as const

/** The numbers that a bound is made of, for whoever works it out elsewhere: a database, over its own columns. */
export const BOUND_NUMBERS = {
  /** Full credit. */
  full: BOUND_UNITS,
  /** What words of a deed are worth, in the same units. */
  deed: DEED_UNITS,
  /** A sum of weights that no group of passages reaches. */
  never: NEVER,
  /** Bits of a deed: groups of passages that tell it, and that it is told often. */
  tellingGroups: TELLING_GROUPS,
  often: OFTEN,
  /** Bits of a skill that say how long. */
  tenure: TENURE,
} as const

/** From so many months of dated work on, so many `BOUND_UNITS`. */
interface MonthStep {
  readonly from: number
  readonly units: number
}

/**
 * The most that a requirement can get, in `BOUND_UNITS`, times its weight in five-thousandths.
 * `statement`: what is shown of its parts and deeds, looked up in `prices`; what its words and months add to that; and,
 * where it asks for years, months over `fullMonths` looked up in `years.prices`. `degree`: what is kept for that degree, or
 * work in its place.
 */
export type BoundTerm =
  | {
      readonly kind: 'statement'
      readonly weight: number
      readonly parts: readonly BoundPart[]
      readonly deeds: readonly BoundDeed[]
      /** Where a passage may be on what is asked: all or nothing. */
      readonly onIt: Wording
      /**
       * Of 0 to `BOUND_UNITS` shown. Unless years are asked for, it is 0 only where nothing is shown, and then nothing is added.
       */
      readonly prices: Uint8Array
      readonly together: Wording
      /** By falling months; empty where none of it may be shown in a dated position. */
      readonly months: readonly MonthStep[]
      readonly years: { readonly fullMonths: number; readonly prices: Uint8Array } | null
    }
  | { readonly kind: 'degree'; readonly weight: number; readonly degree: number; readonly fullMonths: number | null }

/** An upper bound on the score, as terms that a database can add up. */
export interface ScoreBound {
  /** At most {@link MAX_TERMS}, with {@link MAX_LOOKUPS} in all. */
  readonly terms: readonly BoundTerm[]
  /** What the requirements beyond those add up to with full credit: nobody is looked up for them. */
  readonly granted: number
  /** What full credit for everything adds up to. */
  readonly full: number
}

/**
 * A database is asked about no more than that: a posting of 200,000 characters has thousands of parts, and one that
 * people write fewer than a hundred. Its sum also stays below 2^31: 256 terms of at most 2 x 5,000 x 200.
 */
export const MAX_TERMS = 256
/**
 * Skills, words, wordings and deeds. Each skill is a table of 256 bytes in the question, and each of the others a column of a row,
 * which has 1,664 at most: with those of its table.
 */
export const MAX_LOOKUPS = 1_600

const WEIGHT_UNITS = 5_000

export const UNDATED_UNITS = UNDATED_WORK * BOUND_UNITS

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

const ordinalsOf = (deeds: readonly Deed[], kinship: Kinship): number[] => deeds.map(({ id }) => kinship.deeds.get(id) ?? 0)

/** Of one part of a requirement, by its place among them. */
const boundPart =
  (requirement: Requirement, { partWeights, shownBy }: Asked, kinship: Kinship) =>
  (part: Part, index: number): BoundPart => ({
    weight: partWeights[index] ?? 0,
    skills: priceSkills(part, requirement, kinship),
    wordings: part.anyOf.filter(hasOwnWords).map(wordingOfAlternative),
    deeds: ordinalsOf(shownBy[index] ?? [], kinship),
    degree: part.studies ? DEGREES_ASKED.indexOf(part.studies.level) : null,
    // A sibling of an open list counts beside those that are named: the best of them bounds the mean.
    atLeast: part.open ? 1 : part.atLeast,
  })

const boundParts = (requirement: Requirement, asked: Asked, kinship: Kinship): BoundPart[] =>
  requirement.parts.map(boundPart(requirement, asked, kinship)).filter(({ weight }) => weight > 0)

const boundDeeds = ({ deeds }: Asked, kinship: Kinship): BoundDeed[] =>
  ordinalsOf(deeds, kinship).map((ordinal) => ({ weight: DEED_WEIGHT, ordinal }))

const inUnits = (credit: number): number => Math.min(BOUND_UNITS, Math.ceil(credit * BOUND_UNITS - UNIT_ROUNDING))

/** Of each number of units. */
const pricesOf = (most: (share: number) => number): Uint8Array =>
  Uint8Array.from({ length: BOUND_UNITS + 1 }, (_, units) => inUnits(most(units / BOUND_UNITS)))

const HUNDREDTH_UNITS = BOUND_UNITS / 100

const monthSteps = (steps: Steps): MonthStep[] =>
  steps
    .map(([from], index) => ({
      from,
      units: steps.slice(0, index + 1).reduce((sum, [, hundredths]) => sum + hundredths * HUNDREDTH_UNITS, 0),
    }))
    .toReversed()

/** Nothing besides years is asked for: the share of them that is held is the credit. */
const asHeld = (share: number): number => share

const termOf = (requirement: Requirement, asked: Asked, job: Job, kinship: Kinship): BoundTerm => {
  const weight = weightUnits(requirement)
  const { degree, kind, years } = requirement
  if (kind === 'degree' && degree) return termOfDegree(degree, weight)
  const asksYears = kind === 'experience' && years !== null && years.min > 0
  const isWhole = asked.weight === 0
  const { shown, together, months } = adderFor(requirement, asksYears)
  const ofShown = (share: number): number => (share > 0 && !asksYears ? Math.max(shown(share), 1 / BOUND_UNITS) : shown(share))
  return {
    kind: 'statement',
    weight,
    parts: boundParts(requirement, asked, kinship),
    deeds: boundDeeds(asked, kinship),
    onIt: wordingOnIt(asked),
    prices: pricesOf(isWhole ? () => 0 : ofShown),
    together: wordingOfStatement(asked, isWhole ? () => 0 : (share) => inUnits(together(share))),
    months: isWhole ? [] : monthSteps(months),
    years: asksYears
      ? {
          fullMonths: Math.floor(fewestYears(requirement, job) * MONTHS_PER_YEAR),
          prices: pricesOf(isWhole ? asHeld : mostWithYears),
        }
      : null,
  }
}

const weightUnits = ({ weight }: Requirement): number => Math.round(weight * WEIGHT_UNITS)

/** How many skills, words, wordings and deeds a database looks up for a term. */
export const lookupsOf = (term: BoundTerm): number => {
  if (term.kind === 'degree') return 0
  const wordings = [term.together, ...term.parts.flatMap((part) => part.wordings)]
  const ofWordings = wordings.map(({ words }) => words.length + 1)
  return sum([...term.parts.map(({ skills, deeds }) => skills.length + deeds.length), term.deeds.length, ...ofWordings])
}

/** A requirement that can be shown. */
interface Counted {
  readonly requirement: Requirement
  readonly asked: Asked
}

/** The heaviest terms that are few enough; among equals the first. The rest is granted in full, so that the bound only grows. */
const keepHeaviest = (all: readonly Counted[], termOfOne: (one: Counted) => BoundTerm): Pick<ScoreBound, 'terms' | 'granted'> => {
  const terms: BoundTerm[] = []
  let lookups = 0
  let granted = 0
  for (const one of all.toSorted((a, b) => weightUnits(b.requirement) - weightUnits(a.requirement))) {
    const term = terms.length < MAX_TERMS ? termOfOne(one) : null
    if (term && lookups + lookupsOf(term) <= MAX_LOOKUPS) {
      terms.push(term)
      lookups += lookupsOf(term)
    } else {
      granted += weightUnits(one.requirement) * BOUND_UNITS
    }
  }
  return { terms, granted }
}

/** What no resume can exceed on a posting, given its sketch by the same taxonomy. */
export const boundFor = (job: Job, taxonomy: Taxonomy): ScoreBound => {
  const kinship = kinshipOf(taxonomy)
  const counted = job.requirements
    .map((requirement) => ({ requirement, asked: askedOf(requirement, job, taxonomy) }))
    .filter(({ requirement, asked }) => isCounted(requirement, asked))
  return {
    ...keepHeaviest(counted, ({ requirement, asked }) => termOf(requirement, asked, job, kinship)),
    full: sum(counted.map(({ requirement }) => weightUnits(requirement) * BOUND_UNITS)),
  }
}
