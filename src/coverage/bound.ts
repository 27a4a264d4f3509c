import type { Job, JobDegree, Part, Requirement } from '../schema/job.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { contains } from '../text/span.ts'
import { sum } from '../text/sum.ts'
import { type Asked, askedOf, isCounted } from './asked.ts'
import { type Kinship, kinshipOf, type PricedSkill, priceSkills, type Rest, restOfPart } from './bound-skills.ts'
import {
  leastSumFor,
  UNIT_ROUNDING,
  type WeighedWord,
  type Wording,
  type WordStep,
  wordingOfAlternative,
  wordingOfStatement,
} from './bound-words.ts'
import { adderFor, mostWithYears } from './credit.ts'
import type { Steps } from './credit-steps.ts'
import { hasOwnWords } from './find-evidence.ts'
import { BOUND_UNITS, DEGREES_ASKED } from './sketch.ts'
import { TERMS } from './sketch-words.ts'
import { DEED_WEIGHT, EQUIVALENT_YEARS, LEAST_SHARE_OF_MATTER, ON_IT_SHARE } from './weights.ts'

/** Months that are asked for, and the skills and words whose months count for them. */
export interface BoundTime {
  readonly months: number
  readonly skills: readonly number[]
  readonly wordings: readonly Wording[]
}

/** A part: what it weighs in the statement, and what it can get. */
export interface BoundPart {
  readonly weight: number
  /** The best of skills and wordings; where several are required, their sum divided by that number, if that is less. */
  readonly skills: readonly PricedSkill[]
  readonly rest: Rest | null
  readonly time: BoundTime | null
  readonly wordings: readonly Wording[]
  readonly deeds: readonly BoundDeed[]
  /** The degree that shows it, as a place in {@link DEGREES_ASKED}; null where none does. */
  readonly degree: number | null
  readonly atLeast: number
}

/** A deed. */
export interface BoundDeed {
  readonly weight: number
  /** As a term of a sketch. */
  readonly term: number
  /** It counts whatever else its line says. */
  readonly anywhere: boolean
}

/** From so many months of dated work on, so many `BOUND_UNITS`. */
export interface MonthStep {
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
      /** What it is about. */
      readonly words: readonly WeighedWord[]
      /** Sums of their weights from which on a passage may be near what is asked, and on it. */
      readonly near: number
      readonly onIt: number
      /**
       * Of 0 to `BOUND_UNITS` shown. Unless years are asked for, it is 0 only where nothing is shown, and then nothing is added.
       */
      readonly prices: Uint8Array
      readonly together: readonly WordStep[]
      /** By falling months; empty where none of it may be shown in a dated position. */
      readonly months: readonly MonthStep[]
      readonly years: { readonly fullMonths: number; readonly prices: Uint8Array } | null
    }
  | { readonly kind: 'degree'; readonly weight: number; readonly degree: number; readonly fullMonths: number | null }

/** An upper bound on the score. */
export interface ScoreBound {
  readonly terms: readonly BoundTerm[]
  /** What full credit for everything adds up to. */
  readonly full: number
}

const WEIGHT_UNITS = 5_000

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

const boundDeeds = (deeds: readonly Deed[], kinship: Kinship): BoundDeed[] =>
  deeds.map(({ id, anywhere = false }) => ({ weight: DEED_WEIGHT, term: TERMS.deed(kinship.deeds.get(id) ?? 0), anywhere }))

const wordingsOf = ({ anyOf }: Part): Wording[] => anyOf.filter(hasOwnWords).map(wordingOfAlternative)

/** Years of a part are shown by what speaks for it; years of the statement by all that speaks for any of its parts. */
const timeOf = (part: Part, requirement: Requirement, kinship: Kinship): BoundTime | null => {
  const years = part.years || requirement.years?.min
  if (!years) return null
  const among = part.years ? [part] : requirement.parts
  return {
    months: years * MONTHS_PER_YEAR,
    skills: [...new Set(among.flatMap((one) => priceSkills(one, requirement, kinship).map(({ term }) => term)))],
    wordings: among.flatMap(wordingsOf),
  }
}

/** Of one part of a requirement, by its place among them. */
const boundPart =
  (requirement: Requirement, { partWeights, shownBy }: Asked, kinship: Kinship) =>
  (part: Part, index: number): BoundPart => ({
    weight: partWeights[index] ?? 0,
    skills: priceSkills(part, requirement, kinship),
    rest: restOfPart(part, kinship),
    time: timeOf(part, requirement, kinship),
    wordings: wordingsOf(part),
    deeds: boundDeeds(shownBy[index] ?? [], kinship),
    degree: part.studies ? DEGREES_ASKED.indexOf(part.studies.level) : null,
    // A sibling of an open list counts beside those that are named: the best of them bounds the mean.
    atLeast: part.open ? 1 : part.atLeast,
  })

const boundParts = (requirement: Requirement, asked: Asked, kinship: Kinship): BoundPart[] =>
  requirement.parts.map(boundPart(requirement, asked, kinship)).filter(({ weight }) => weight > 0)

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
  const ofWords = wordingOfStatement(asked, isWhole ? () => 0 : (share) => inUnits(together(share)))
  return {
    kind: 'statement',
    weight,
    parts: boundParts(requirement, asked, kinship),
    deeds: boundDeeds(asked.deeds, kinship),
    words: ofWords.words,
    near: leastSumFor(asked, LEAST_SHARE_OF_MATTER),
    onIt: leastSumFor(asked, ON_IT_SHARE),
    prices: pricesOf(isWhole ? () => 0 : ofShown),
    together: ofWords.steps,
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

/** What no resume can exceed on a posting, given its sketch by the same taxonomy. */
export const boundFor = (job: Job, taxonomy: Taxonomy): ScoreBound => {
  const kinship = kinshipOf(taxonomy)
  const counted = job.requirements
    .map((requirement) => ({ requirement, asked: askedOf(requirement, job, taxonomy) }))
    .filter(({ requirement, asked }) => isCounted(requirement, asked))
  return {
    terms: counted.map(({ requirement, asked }) => termOf(requirement, asked, job, kinship)),
    full: sum(counted.map(({ requirement }) => weightUnits(requirement) * BOUND_UNITS)),
  }
}
