import { sum } from '../text/sum.ts'
import type { BoundPart, BoundTerm, ScoreBound } from './bound.ts'
import { DEED_UNITS, UNDATED_UNITS } from './bound.ts'
import type { PricedSkill } from './bound-skills.ts'
import { unitsForWords, type Wording } from './bound-words.ts'
import { BOUND_UNITS, type CreditSketch, TENURE } from './sketch.ts'
import { OFTEN, TELLING_GROUPS } from './sketch-words.ts'

const unitsForWork = ({ months, undated }: CreditSketch, fullMonths: number): number => {
  const share = fullMonths === 0 ? BOUND_UNITS : Math.min(BOUND_UNITS, Math.ceil((months * BOUND_UNITS) / fullMonths))
  return Math.max(share, undated ? UNDATED_UNITS : 0)
}

const unitsForSkill = ({ skills }: CreditSketch, { ordinal, prices }: PricedSkill): number => prices[skills[ordinal] ?? 0] ?? 0

const unitsForDeed = ({ words, deeds }: CreditSketch, ordinal: number, onIt: Wording): number => {
  const done = deeds[ordinal] ?? 0
  if (done === 0) return 0
  return Math.max(done & OFTEN ? DEED_UNITS.often : DEED_UNITS.once, unitsForWords(words, onIt, done & TELLING_GROUPS))
}

const unitsForDegree = ({ degrees }: CreditSketch, degree: number): number => degrees[degree] ?? BOUND_UNITS

const unitsForPart = (sketch: CreditSketch, { skills, wordings, deeds, degree, atLeast }: BoundPart, onIt: Wording): number => {
  const units = [
    ...skills.map((skill) => unitsForSkill(sketch, skill)),
    ...wordings.map((wording) => unitsForWords(sketch.words, wording)),
    ...deeds.map((ordinal) => unitsForDeed(sketch, ordinal, onIt)),
    ...(degree === null ? [] : [unitsForDegree(sketch, degree)]),
  ]
  const best = Math.max(0, ...units)
  return atLeast > 1 ? Math.min(best, Math.ceil(sum(units) / atLeast)) : best
}

type Statement = Extract<BoundTerm, { kind: 'statement' }>

const unitsShown = (sketch: CreditSketch, { parts, deeds, onIt }: Statement): number => {
  const units = [
    ...parts.map((part) => part.weight * unitsForPart(sketch, part, onIt)),
    ...deeds.map((deed) => deed.weight * unitsForDeed(sketch, deed.ordinal, onIt)),
  ]
  return units.length === 0 ? 0 : Math.ceil(sum(units) / weightOf([...parts, ...deeds]))
}

/** The total weight of some parts and deeds. */
export const weightOf = (pieces: readonly { readonly weight: number }[]): number => sum(pieces.map(({ weight }) => weight))

/** Places in the taxonomy of all deeds that show anything of a statement. */
export const doneFor = ({ parts, deeds }: Pick<Statement, 'parts' | 'deeds'>): readonly number[] => [
  ...new Set([...deeds.map(({ ordinal }) => ordinal), ...parts.flatMap((part) => part.deeds)]),
]

/** Whether anything that a statement asks for may be shown in a dated position. */
const mayBeDated = ({ skills, words, deeds, dated }: CreditSketch, { parts, deeds: asked, onIt }: Statement): boolean =>
  [onIt, ...parts.flatMap(({ wordings }) => wordings)].some((wording) => unitsForWords(words, wording, dated) > 0) ||
  doneFor({ parts, deeds: asked }).some((ordinal) => (deeds[ordinal] ?? 0) & dated) ||
  // No sketch says where studies stand.
  parts.some((part) => part.degree !== null || part.skills.some(({ ordinal }) => (skills[ordinal] ?? 0) & TENURE))

const unitsForStatement = (sketch: CreditSketch, term: Statement): number => {
  const { prices, together, months, years } = term
  const shown = prices[unitsShown(sketch, term)] ?? BOUND_UNITS
  if (shown === 0 && years === null) return 0
  const ofYears = years === null ? 0 : (years.prices[unitsForWork(sketch, years.fullMonths)] ?? BOUND_UNITS)
  const ofMonths = mayBeDated(sketch, term) ? (months.find(({ from }) => sketch.months >= from)?.units ?? 0) : 0
  return Math.min(BOUND_UNITS, shown + unitsForWords(sketch.words, together) + ofMonths + ofYears)
}

const unitsOf = (sketch: CreditSketch, term: BoundTerm): number => {
  if (term.kind === 'statement') return unitsForStatement(sketch, term)
  const degree = unitsForDegree(sketch, term.degree)
  return term.fullMonths === null ? degree : Math.max(degree, unitsForWork(sketch, term.fullMonths))
}

/** The bound of one resume in tenths of a point, rounded as the score is: never less than `cover` says. */
export const boundOf = (sketch: CreditSketch, { terms, granted, full }: ScoreBound): number => {
  const units = terms.reduce((total, term) => total + term.weight * unitsOf(sketch, term), granted)
  return Math.floor((2 * 1_000 * units + full) / (2 * full))
}
