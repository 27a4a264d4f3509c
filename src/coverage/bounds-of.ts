import { sum } from '../text/sum.ts'
import { BlockWords } from './block-words.ts'
import type { BoundTerm, MonthStep, ScoreBound } from './bound.ts'
import { type Looked, unitsForDeed, unitsForPart, unitsForStudies } from './bounds-of-parts.ts'
import { BOUND_UNITS } from './sketch.ts'
import type { SketchBlock } from './sketch-block.ts'
import { GROUPS, SHOWN_BY_CLASS } from './sketch-words.ts'
import { UNDATED_WORK } from './weights.ts'

type Term<Kind extends BoundTerm['kind']> = Extract<BoundTerm, { kind: Kind }>

/** The units of a term for each resume of a block. */
type Units = Uint8Array

const UNDATED_UNITS = UNDATED_WORK * BOUND_UNITS

const unitsForWork = ({ months, undated }: SketchBlock, resume: number, fullMonths: number): number => {
  const held = (months[resume] as number) * BOUND_UNITS
  const share = fullMonths === 0 ? BOUND_UNITS : Math.min(BOUND_UNITS, Math.ceil(held / fullMonths))
  return Math.max(share, undated[resume] ? UNDATED_UNITS : 0)
}

/** What is shown of a statement: the weighted mean of its parts and deeds, rounded up. */
const unitsShown = ({ parts, deeds }: Term<'statement'>, looked: Looked): Int32Array => {
  const weighed = [
    ...parts.map((part) => ({ weight: part.weight, units: unitsForPart(part, looked) })),
    ...deeds.map((deed) => ({ weight: deed.weight, units: unitsForDeed(deed, looked) })),
  ]
  const total = new Int32Array(looked.block.size)
  for (const one of weighed)
    for (let resume = 0; resume < total.length; resume++)
      total[resume] = (total[resume] as number) + one.weight * (one.units[resume] as number)
  const weight = sum(weighed.map((one) => one.weight))
  for (let resume = 0; resume < total.length; resume++)
    if (total[resume] !== 0) total[resume] = Math.ceil((total[resume] as number) / weight)
  return total
}

/** Of 0 months up to the number from which on no more adds anything. */
const tabulateMonths = (steps: readonly MonthStep[]): Uint8Array => {
  const table = new Uint8Array((steps[0]?.from ?? 0) + 1)
  for (const { from, units } of steps.toReversed()) table.fill(units, from)
  return table
}

/** Room for sums that are of no more use. */
interface Scratch {
  readonly ofStatement: Uint8Array
  readonly ofParts: Uint8Array
}

/** A block, its words, and room to count in. */
interface Counting {
  readonly block: SketchBlock
  readonly words: BlockWords
  readonly scratch: Scratch
}

const unitsForStatement = (term: Term<'statement'>, { block, words, scratch }: Counting): Units => {
  const { near, onIt, prices, together, months, years, time } = term
  const dated = new Uint8Array(block.size)
  const sums = words.sum(term.words, scratch.ofStatement)
  const units = words.best(together, sums, { needs: SHOWN_BY_CLASS.map(() => onIt), marks: dated })
  const looked = { block, words, sums, scratch: scratch.ofParts, near, onIt, dated, time, held: new Map() }
  const shown = unitsShown(term, looked)
  const ofMonths = tabulateMonths(months)
  for (let resume = 0; resume < units.length; resume++) {
    const own = prices[shown[resume] as number] as number
    if (own === 0 && years === null) {
      units[resume] = 0
      continue
    }
    const held = ofMonths[Math.min(block.months[resume] as number, ofMonths.length - 1)] as number
    const ofYears = years === null ? 0 : (years.prices[unitsForWork(block, resume, years.fullMonths)] as number)
    const all = own + (units[resume] as number) + (dated[resume] === 1 ? held : 0) + ofYears
    units[resume] = Math.min(BOUND_UNITS, all)
  }
  return units
}

const unitsForTerm = (term: BoundTerm, counting: Counting): Units => {
  if (term.kind === 'statement') return unitsForStatement(term, counting)
  const { block } = counting
  const { degree, fullMonths } = term
  const units = unitsForStudies(block, degree)
  if (fullMonths !== null)
    for (let resume = 0; resume < units.length; resume++)
      units[resume] = Math.max(units[resume] as number, unitsForWork(block, resume, fullMonths))
  return units
}

/** The bound of each resume of a block in tenths of a point, rounded as the score is: never less than `cover` says. */
export const boundsOf = (block: SketchBlock, { terms, granted, full }: ScoreBound): Uint16Array => {
  const room = (): Uint8Array => new Uint8Array(block.size * GROUPS)
  const counting = { block, words: new BlockWords(block), scratch: { ofStatement: room(), ofParts: room() } }
  const total = new Float64Array(block.size).fill(granted)
  for (const term of terms) {
    const units = unitsForTerm(term, counting)
    for (let resume = 0; resume < total.length; resume++)
      total[resume] = (total[resume] as number) + term.weight * (units[resume] as number)
  }
  return Uint16Array.from(total, (units) => Math.floor((2 * 1_000 * units + full) / (2 * full)))
}
