import { sum } from '../text/sum.ts'
import { BlockWords } from './block-words.ts'
import type { BoundPart, BoundTerm, MonthStep, ScoreBound } from './bound.ts'
import { type Looked, unitsForDeed, unitsForDegree, unitsForPart } from './bounds-of-parts.ts'
import { BOUND_UNITS } from './sketch.ts'
import type { SketchBlock } from './sketch-block.ts'
import { SHOWN_BY_CLASS, TERMS } from './sketch-words.ts'
import { UNDATED_WORK } from './weights.ts'

type Term<Kind extends BoundTerm['kind']> = Extract<BoundTerm, { kind: Kind }>

/** The units of a term for each resume of a block. */
type Units = ArrayLike<number>

const UNDATED_UNITS = UNDATED_WORK * BOUND_UNITS

const unitsForWork = ({ months, undated }: SketchBlock, resume: number, fullMonths: number): number => {
  const held = (months[resume] as number) * BOUND_UNITS
  const share = fullMonths === 0 ? BOUND_UNITS : Math.min(BOUND_UNITS, Math.ceil(held / fullMonths))
  return Math.max(share, undated[resume] ? UNDATED_UNITS : 0)
}

/** What is shown of a statement: the weighted mean of its parts and deeds, rounded up. */
const unitsShown = ({ parts, deeds }: Term<'statement'>, looked: Looked): Units => {
  const weighed = [
    ...parts.map((part) => ({ weight: part.weight, units: unitsForPart(part, looked) })),
    ...deeds.map((deed) => ({ weight: deed.weight, units: unitsForDeed(deed, looked) })),
  ]
  const weight = sum(weighed.map((one) => one.weight))
  const total = new Int32Array(looked.block.size)
  for (const one of weighed)
    for (let resume = 0; resume < total.length; resume++)
      total[resume] = (total[resume] as number) + one.weight * (one.units[resume] as number)
  return total.map((units) => (weight === 0 ? 0 : Math.ceil(units / weight)))
}

/** The least sum with which any part of a statement's words is on it, as a step of its own. */
const onItSteps = (onIt: number) => [{ units: 1, needs: SHOWN_BY_CLASS.map(() => onIt) }]

const unitsForMonths = (months: readonly MonthStep[], held: number): number => months.find(({ from }) => held >= from)?.units ?? 0

const unitsForStatement = (term: Term<'statement'>, block: SketchBlock, words: BlockWords): Units => {
  const { near, onIt, prices, together, months, years } = term
  const sums = words.sum(term.words)
  const dated = words.best(onItSteps(onIt), sums, words.dated)
  const shown = unitsShown(term, { block, words, sums, near, onIt, dated })
  const ofWords = words.best(together, sums)
  return ofWords.map((inOnePlace, resume) => {
    const own = prices[shown[resume] as number] as number
    if (own === 0 && years === null) return 0
    const ofYears = years === null ? 0 : (years.prices[unitsForWork(block, resume, years.fullMonths)] as number)
    const ofMonths = dated[resume] ? unitsForMonths(months, block.months[resume] as number) : 0
    return Math.min(BOUND_UNITS, own + inOnePlace + ofMonths + ofYears)
  })
}

const unitsForTerm = (term: BoundTerm, block: SketchBlock, words: BlockWords): Units => {
  if (term.kind === 'statement') return unitsForStatement(term, block, words)
  const { degree, fullMonths } = term
  return Uint8Array.from({ length: block.size }, (_, resume) =>
    Math.max(unitsForDegree(block, resume, degree), fullMonths === null ? 0 : unitsForWork(block, resume, fullMonths)),
  )
}

/** The bound of each resume of a block in tenths of a point, rounded as the score is: never less than `cover` says. */
export const boundsOf = (block: SketchBlock, { terms, full }: ScoreBound): Uint16Array => {
  const words = new BlockWords(block)
  const total = new Float64Array(block.size)
  for (const term of terms) {
    const units = unitsForTerm(term, block, words)
    for (let resume = 0; resume < total.length; resume++)
      total[resume] = (total[resume] as number) + term.weight * (units[resume] as number)
  }
  return Uint16Array.from(total, (units) => Math.floor((2 * 1_000 * units + full) / (2 * full)))
}

const termsOfPart = ({ skills, rest, time, wordings, deeds }: BoundPart): number[] => [
  ...skills.map(({ term }) => term),
  ...(rest ? [...rest.words.words.flatMap(({ terms }) => terms), ...rest.wordings] : []),
  ...(time ? [...time.skills, ...time.wordings.flatMap(({ words }) => words.flatMap(({ terms }) => terms))] : []),
  ...wordings.flatMap(({ words }) => words.flatMap(({ terms }) => terms)),
  ...deeds.map(({ term }) => term),
]

/** The terms that a bound looks up: all that a block must have lists of, as far as it has any. */
export const termsOf = ({ terms }: ScoreBound): Set<number> =>
  new Set([
    TERMS.dated,
    ...terms.flatMap((term) =>
      term.kind === 'degree'
        ? []
        : [
            ...term.words.flatMap((word) => word.terms),
            ...term.parts.flatMap(termsOfPart),
            ...term.deeds.map((deed) => deed.term),
          ],
    ),
  ])
