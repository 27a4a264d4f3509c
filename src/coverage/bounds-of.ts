import { MONTHS_PER_YEAR } from '../text/months.ts'
import { sum } from '../text/sum.ts'
import { BlockWords } from './block-words.ts'
import type { BoundTerm, ScoreBound } from './bound.ts'
import { HUNDREDTH_UNITS, type MonthStep } from './bound-prices.ts'
import { type Looked, raiseToKnown, unitsForDeed, unitsForPart, unitsForStudies } from './bounds-of-parts.ts'
import { monthsInField } from './credit.ts'
import { inHundredths } from './credit-steps.ts'
import { shareOf } from './score.ts'
import { BOUND_UNITS } from './sketch.ts'
import type { SketchBlock } from './sketch-block.ts'
import { GROUPS, SHOWN_BY_CLASS } from './sketch-words.ts'
import { PART_MET_CREDIT, UNDATED_WORK } from './weights.ts'

type Term<Kind extends BoundTerm['kind']> = Extract<BoundTerm, { kind: Kind }>

/** The units of a term for each resume of a block. */
type Units = Uint8Array

const UNDATED_UNITS = UNDATED_WORK * BOUND_UNITS
const MET_UNITS = PART_MET_CREDIT * BOUND_UNITS

const unitsForWork = ({ months, undated }: SketchBlock, resume: number, fullMonths: number): number => {
  const held = (months[resume] as number) * BOUND_UNITS
  const share = fullMonths === 0 ? BOUND_UNITS : Math.min(BOUND_UNITS, Math.ceil(held / fullMonths))
  return Math.max(share, undated[resume] ? UNDATED_UNITS : 0)
}

/** What is shown of a statement: the weighted mean of its parts and deeds, rounded up. */
const unitsShown = ({ parts, deeds }: Term<'statement'>, looked: Looked, names: MetNames): Int32Array => {
  const ofParts = parts.map((part) => ({ ...part, units: unitsForPart(part, looked) }))
  for (const { name, units, toKnow } of ofParts) {
    if (name !== null) names.add(name, units)
    if (toKnow) raiseToKnown(units)
  }
  const weighed = [...ofParts, ...deeds.map((deed) => ({ weight: deed.weight, units: unitsForDeed(deed, looked) }))]
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

const heldOf = (table: Uint8Array, { months }: SketchBlock, resume: number): number =>
  table[Math.min(months[resume] as number, table.length - 1)] as number

/** Room for sums that are of no more use. */
interface Scratch {
  readonly ofStatement: Uint8Array
  readonly ofParts: Uint8Array
}

/** A block, its words, what the posting names and is met so far, and room to count in. */
interface Counting {
  readonly block: SketchBlock
  readonly words: BlockWords
  readonly scratch: Scratch
  readonly names: MetNames
}

/** For each resume of a block, how many things that a posting names may be met. */
class MetNames {
  readonly all: number
  readonly counts: Uint16Array
  readonly #size: number
  readonly #granted: ReadonlySet<number>
  /** Of each name, 1 for each resume that may meet it. */
  readonly #met = new Map<number, Uint8Array>()

  constructor(size: number, { all, granted }: ScoreBound['names']) {
    this.all = all
    this.counts = new Uint16Array(size).fill(granted.length)
    this.#size = size
    this.#granted = new Set(granted)
  }

  add(name: number, units: Uint8Array): void {
    if (this.#granted.has(name)) return
    const met = this.#met.get(name) ?? new Uint8Array(this.#size)
    this.#met.set(name, met)
    for (let resume = 0; resume < units.length; resume++) {
      if (met[resume] === 1 || (units[resume] as number) < MET_UNITS) continue
      met[resume] = 1
      this.counts[resume] = (this.counts[resume] as number) + 1
    }
  }
}

/** What a statement gets by itself, for each resume, and the most that it gets with what the whole person brings; 0: that does not count. */
interface OfStatement {
  readonly units: Units
  readonly most: Units
}

const unitsForStatement = (term: Term<'statement'>, { block, words, scratch, names }: Counting): OfStatement => {
  const { near, onIt, prices, relevance, months, years, time, unshown } = term
  const dated = new Uint8Array(block.size)
  const units = words.best(relevance.steps, words.sum(relevance.words, scratch.ofStatement))
  const sums = words.sum(term.words, scratch.ofStatement)
  const needs = SHOWN_BY_CLASS.map(() => onIt)
  words.markDated(needs, sums, dated)
  const looked = { block, words, sums, scratch: scratch.ofParts, near, onIt, dated, time, held: new Map() }
  const shown = unitsShown(term, looked, names)
  const most = new Uint8Array(block.size)
  const ofMonths = tabulateMonths(months)
  for (let resume = 0; resume < units.length; resume++) {
    const own = prices[shown[resume] as number] as number
    if (shown[resume] === 0 && units[resume] === 0 && years === null) continue
    most[resume] = shown[resume] === 0 ? unshown : BOUND_UNITS
    const held = dated[resume] === 1 ? heldOf(ofMonths, block, resume) : 0
    const ofYears = years === null ? 0 : (years.prices[unitsForWork(block, resume, years.fullMonths)] as number)
    const ofLine = Math.max(0, (units[resume] as number) - 1)
    units[resume] = Math.min(most[resume] as number, own + ofLine + held + ofYears)
  }
  return { units, most }
}

/** The same with what the whole posting names and the person has worked. */
const addPerson = ({ named, worked }: Term<'statement'>, { units, most }: OfStatement, { block, names }: Counting): Units => {
  const ofWork = tabulateMonths(worked)
  for (let resume = 0; resume < units.length; resume++) {
    if (most[resume] === 0) continue
    const count = names.counts[resume] as number
    const share = shareOf(count, names.all)
    const months = monthsInField({ worked: block.months[resume] as number, named: share })
    const more =
      (named[inHundredths(share) * HUNDREDTH_UNITS] as number) + (ofWork[Math.min(months, ofWork.length - 1)] as number)
    units[resume] = Math.min(most[resume] as number, (units[resume] as number) + more)
  }
  return units
}

const unitsForDegree = ({ degree, work }: Term<'degree'>, { block }: Counting): Units => {
  const units = unitsForStudies(block, degree)
  if (work !== null)
    for (let resume = 0; resume < units.length; resume++) {
      const ofWork = Math.ceil(unitsForWork(block, resume, work.years * MONTHS_PER_YEAR) * work.credit)
      units[resume] = Math.max(units[resume] as number, ofWork)
    }
  return units
}

/** The bound of each resume of a block in tenths of a point, rounded as the score is: never less than `cover` says. */
export const boundsOf = (block: SketchBlock, { terms, granted, full, names }: ScoreBound): Uint16Array => {
  const room = (): Uint8Array => new Uint8Array(block.size * GROUPS)
  const scratch = { ofStatement: room(), ofParts: room() }
  const counting = { block, words: new BlockWords(block), scratch, names: new MetNames(block.size, names) }
  const total = new Float64Array(block.size).fill(granted)
  // All names are counted before any statement is added up.
  const ofTerms = terms.map((term) =>
    term.kind === 'degree'
      ? { term, units: unitsForDegree(term, counting) }
      : { term, ofStatement: unitsForStatement(term, counting) },
  )
  for (const one of ofTerms) {
    const { term } = one
    const units = 'units' in one ? one.units : addPerson(one.term, one.ofStatement, counting)
    for (let resume = 0; resume < total.length; resume++)
      total[resume] = (total[resume] as number) + term.weight * (units[resume] as number)
  }
  return Uint16Array.from(total, (units) => Math.floor((2 * 1_000 * units + full) / (2 * full)))
}
