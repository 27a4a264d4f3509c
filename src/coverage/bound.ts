import type { Job, JobDegree, Part, Requirement } from '../schema/job.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { contains } from '../text/span.ts'
import { sum } from '../text/sum.ts'
import { type Asked, askedOf, isCounted } from './asked.ts'
import { inUnits, type MonthStep, monthSteps, pricesOf } from './bound-prices.ts'
import { type Kinship, kinshipOf, type PricedSkill, priceSkills, type Rest, restOfPart } from './bound-skills.ts'
import {
  leastSumFor,
  type WeighedWord,
  type Wording,
  wordingOfAlternative,
  wordingOfLines,
  wordsOfStatement,
} from './bound-words.ts'
import { adderFor, mostWithYears } from './credit.ts'
import { inHundredths } from './credit-steps.ts'
import { hasOwnWords } from './find-evidence.ts'
import { asksLearningPost } from './learning-posts.ts'
import { nameAt, namesAsked } from './names.ts'
import { BOUND_UNITS, DEGREES_ASKED } from './sketch.ts'
import { TERMS } from './sketch-words.ts'
import {
  DEED_WEIGHT,
  type EquivalentWork,
  LEAST_RELEVANCE,
  LEAST_SHARE_OF_MATTER,
  MOST_UNSHOWN,
  ON_IT_SHARE,
  workInPlaceOf,
} from './weights.ts'

/** Months that are asked for, and the skills and words whose months count for them. */
export interface BoundTime {
  readonly months: number
  readonly skills: readonly number[]
  readonly wordings: readonly Wording[]
}

/** A part: what it weighs in the statement, and what it can get. */
export interface BoundPart {
  readonly weight: number
  /** Its place among the names of the posting; null where it is none. */
  readonly name: number | null
  /** The best of skills and wordings; where several are required, their sum divided by that number, if that is less. */
  readonly skills: readonly PricedSkill[]
  readonly rest: Rest | null
  /** Its own time, or that of its statement. */
  readonly time: BoundTime | 'of the statement' | null
  readonly wordings: readonly Wording[]
  readonly deeds: readonly BoundDeed[]
  /** To know it is enough. */
  readonly toKnow: boolean
  /** The degree that shows it, as a place in {@link DEGREES_ASKED}; null where none does. */
  readonly degree: number | null
  /** Whether an internship shows it. */
  readonly byPost: boolean
  readonly atLeast: number
}

/** A deed. */
export interface BoundDeed {
  readonly weight: number
  /** As a term of a sketch. */
  readonly term: number
  /** It counts whatever else its line says. */
  readonly anywhere: boolean
  /** Terms of the deeds that hint at it. */
  readonly hints: readonly number[]
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
      /** Once for all parts that it counts for. */
      readonly time: BoundTime | null
      /** What it is about. */
      readonly words: readonly WeighedWord[]
      /** Sums of their weights from which on a passage may be near what is asked, and on it. */
      readonly near: number
      readonly onIt: number
      /** Of 0 to `BOUND_UNITS` shown. Unless years are asked for, nothing is added where nothing is shown and no line is about it. */
      readonly prices: Uint8Array
      /** What the line that is most about it adds, and 1 more; 0 where it is not enough about it for the whole person to count. */
      readonly relevance: Wording
      /** By falling months; empty where none of it may be shown in a dated position. */
      readonly months: readonly MonthStep[]
      /** Of all dated work. */
      readonly worked: readonly MonthStep[]
      /** By the share of the posting's names that are met, in `BOUND_UNITS`. */
      readonly named: Uint8Array
      /** What it gets at most where nothing of it is shown. */
      readonly unshown: number
      readonly years: { readonly fullMonths: number; readonly prices: Uint8Array } | null
    }
  | { readonly kind: 'degree'; readonly weight: number; readonly degree: number; readonly work: EquivalentWork | null }

/** An upper bound on the score. */
export interface ScoreBound {
  /** With {@link MOST_LOOKUPS} in all. */
  readonly terms: readonly BoundTerm[]
  /** What the requirements beyond those add up to with full credit: nobody is looked up for them. */
  readonly granted: number
  /** What full credit for everything adds up to. */
  readonly full: number
  /** How many things the posting names, and the places among them of those that nobody is looked up for: all meet them. */
  readonly names: { readonly all: number; readonly granted: readonly number[] }
}

/** A posting that people write has a few hundred, one of 200,000 characters as many as it likes. */
const MOST_LOOKUPS = 4_096

const WEIGHT_UNITS = 5_000

const fewestYears = (requirement: Requirement, { experience }: Job): number => {
  const byDegree = experience && contains(requirement, experience) ? experience.byDegree : undefined
  return byDegree ? Math.min(...byDegree.map(({ years }) => years)) : (requirement.years?.min ?? 0)
}

const termOfDegree = (degree: JobDegree, weight: number): BoundTerm => ({
  kind: 'degree',
  weight,
  degree: DEGREES_ASKED.indexOf(degree.level),
  work: degree.orExperience ? workInPlaceOf(degree) : null,
})

const boundDeeds = (deeds: readonly Deed[], kinship: Kinship): BoundDeed[] =>
  deeds.map(({ id, anywhere = false, hinted = [] }) => {
    const termOf = (deed: string): number => TERMS.deed(kinship.deeds.get(deed) ?? 0)
    return { weight: DEED_WEIGHT, term: termOf(id), anywhere, hints: hinted.map(termOf) }
  })

const wordingsOf = ({ anyOf }: Part, { kind }: Requirement): Wording[] =>
  anyOf.filter(hasOwnWords).map((alternative) => wordingOfAlternative(alternative, kind))

/** Years are shown by all that speaks for some parts. */
const timeOf = (years: number, parts: readonly Part[], requirement: Requirement, kinship: Kinship): BoundTime => ({
  months: years * MONTHS_PER_YEAR,
  skills: [...new Set(parts.flatMap((part) => priceSkills(part, requirement, kinship).map(({ term }) => term)))],
  wordings: parts.flatMap((part) => wordingsOf(part, requirement)),
})

/** Years of a part are shown by that part alone. */
const timeOfPart = (part: Part, requirement: Requirement, kinship: Kinship): BoundPart['time'] => {
  if (part.years) return timeOf(part.years, [part], requirement, kinship)
  return requirement.years?.min ? 'of the statement' : null
}

/** Words of their own show parts without skills, whatever the months. */
const timeOfStatement = (parts: readonly BoundPart[], requirement: Requirement, kinship: Kinship): BoundTime | null =>
  requirement.years && parts.some(({ time, skills }) => time === 'of the statement' && skills.length > 0)
    ? timeOf(requirement.years.min, requirement.parts, requirement, kinship)
    : null

/** How skills bear on each other, and the places of what a posting names. */
interface Naming {
  readonly kinship: Kinship
  readonly places: ReadonlyMap<string, number>
}

/** Of one part of a requirement, by its place among them. */
const boundPart =
  (requirement: Requirement, { partWeights, shownBy, toKnow }: Asked, { kinship, places }: Naming) =>
  (part: Part, index: number): BoundPart => ({
    weight: partWeights[index] ?? 0,
    name: places.get(nameAt(requirement, index, kinship.lineage) ?? '') ?? null,
    skills: priceSkills(part, requirement, kinship),
    rest: restOfPart(part, requirement.kind, kinship),
    time: timeOfPart(part, requirement, kinship),
    wordings: wordingsOf(part, requirement),
    deeds: boundDeeds(shownBy[index] ?? [], kinship),
    toKnow,
    degree: part.studies ? DEGREES_ASKED.indexOf(part.studies.level) : null,
    byPost: asksLearningPost(part),
    // A sibling of an open list counts beside those that are named: the best of them bounds the mean.
    atLeast: part.open ? 1 : part.atLeast,
  })

const boundParts = (requirement: Requirement, asked: Asked, naming: Naming): BoundPart[] =>
  requirement.parts.map(boundPart(requirement, asked, naming)).filter(({ weight }) => weight > 0)

/** Nothing besides years is asked for: the share of them that is held is the credit. */
const asHeld = (share: number): number => share

/** One unit more than it adds, so that a line that is about a statement and adds nothing is told from one that is not. */
const priceOfRelevance = (share: number, added: (share: number) => number): number => {
  const units = inUnits(added(share))
  return units === 0 && inHundredths(share) < inHundredths(LEAST_RELEVANCE) ? 0 : units + 1
}

const termOf = ({ requirement, asked }: Counted, job: Job, naming: Naming): BoundTerm => {
  const { kinship } = naming
  const weight = weightUnits(requirement)
  const { degree, kind, years } = requirement
  if (kind === 'degree' && degree) return termOfDegree(degree, weight)
  const asksYears = kind === 'experience' && years !== null && years.min > 0
  const isWhole = asked.weight === 0
  const { shown, relevance, months, usual, named, worked } = adderFor(requirement, asksYears, asked.usual)
  const parts = boundParts(requirement, asked, naming)
  return {
    kind: 'statement',
    weight,
    parts,
    deeds: boundDeeds(asked.deeds, kinship),
    time: timeOfStatement(parts, requirement, kinship),
    words: wordsOfStatement(asked),
    near: leastSumFor(asked, LEAST_SHARE_OF_MATTER),
    onIt: leastSumFor(asked, ON_IT_SHARE),
    prices: pricesOf(isWhole ? () => 0 : shown),
    relevance: wordingOfLines(asked, kinship.deeds, isWhole ? () => 0 : (share) => priceOfRelevance(share, relevance)),
    months: isWhole ? [] : monthSteps(months),
    worked: isWhole ? [] : monthSteps(worked),
    named: pricesOf(isWhole ? () => 0 : (share) => usual + named(share)),
    unshown: isWhole ? BOUND_UNITS : inUnits(MOST_UNSHOWN),
    years: asksYears
      ? {
          fullMonths: Math.floor(fewestYears(requirement, job) * MONTHS_PER_YEAR),
          prices: pricesOf(isWhole ? asHeld : mostWithYears),
        }
      : null,
  }
}

const weightUnits = ({ weight }: Requirement): number => Math.round(weight * WEIGHT_UNITS)

/** A requirement that can be shown. */
interface Counted {
  readonly requirement: Requirement
  readonly asked: Asked
}

/** The heaviest terms that are few enough; among equals the first. The rest is granted in full, so that the bound only grows. */
const keepHeaviest = (
  all: readonly Counted[],
  mostLookups: number,
  boundOne: (one: Counted) => BoundTerm,
): { readonly terms: readonly BoundTerm[]; readonly granted: readonly Requirement[] } => {
  const terms: BoundTerm[] = []
  const granted: Requirement[] = []
  let lookups = 0
  for (const one of all.toSorted((a, b) => weightUnits(b.requirement) - weightUnits(a.requirement))) {
    const term = lookups < mostLookups ? boundOne(one) : null
    const own = term ? termsOfOne(term).length : 0
    if (term && lookups + own <= mostLookups) {
      terms.push(term)
      lookups += own
    } else granted.push(one.requirement)
  }
  return { terms, granted }
}

/**
 * What no resume can exceed on a posting, given its sketch by the same taxonomy.
 *
 * @param mostLookups terms of sketches that may be looked up, one counted as often as it is.
 */
export const boundFor = (job: Job, taxonomy: Taxonomy, mostLookups = MOST_LOOKUPS): ScoreBound => {
  const kinship = kinshipOf(taxonomy)
  const counted = job.requirements
    .map((requirement) => ({ requirement, asked: askedOf(requirement, job, taxonomy) }))
    .filter(({ requirement, asked }) => isCounted(requirement, asked))
  const names = [...new Set(job.requirements.flatMap((requirement) => namesAsked(requirement, kinship.lineage)))]
  const places = new Map(names.map((name, place) => [name, place]))
  const { terms, granted } = keepHeaviest(counted, mostLookups, (one) => termOf(one, job, { kinship, places }))
  const grantedNames = new Set(granted.flatMap((requirement) => namesAsked(requirement, kinship.lineage)))
  const inFull = (requirements: readonly Requirement[]): number => sum(requirements.map((one) => weightUnits(one) * BOUND_UNITS))
  return {
    terms,
    granted: inFull(granted),
    full: inFull(counted.map(({ requirement }) => requirement)),
    names: { all: names.length, granted: names.flatMap((name, place) => (grantedNames.has(name) ? [place] : [])) },
  }
}

const termsOfWording = ({ words }: Wording): readonly number[] => words.flatMap(({ terms }) => terms)

const termsOfTime = ({ skills, wordings }: BoundTime): readonly number[] => [...skills, ...wordings.flatMap(termsOfWording)]

const termsOfPart = ({ skills, rest, time, wordings, deeds }: BoundPart): readonly number[] => [
  ...skills.map(({ term }) => term),
  ...(rest ? [...termsOfWording(rest.words), ...rest.wordings] : []),
  ...(time === null || time === 'of the statement' ? [] : termsOfTime(time)),
  ...wordings.flatMap(termsOfWording),
  ...deeds.flatMap(({ term, hints }) => [term, ...hints]),
]

const termsOfOne = (term: BoundTerm): readonly number[] =>
  term.kind === 'degree'
    ? []
    : [
        ...term.words.flatMap((word) => word.terms),
        ...termsOfWording(term.relevance),
        ...term.parts.flatMap(termsOfPart),
        ...(term.time ? termsOfTime(term.time) : []),
        ...term.deeds.flatMap((deed) => [deed.term, ...deed.hints]),
      ]

/** The terms that a bound looks up: all that a block must have lists of, as far as it has any. */
export const termsOf = ({ terms }: ScoreBound): Set<number> => new Set([TERMS.dated, ...terms.flatMap(termsOfOne)])
