import { sum } from '../text/sum.ts'
import type { BlockWords, Sums } from './block-words.ts'
import type { BoundDeed, BoundPart, BoundTime } from './bound.ts'
import type { PricedSkill, Rest } from './bound-skills.ts'
import type { Wording } from './bound-words.ts'
import { BOUND_UNITS, DEGREES_ASKED, TENURE, TENURE_LEVELS, UNKNOWN_LENGTH } from './sketch.ts'
import type { SketchBlock } from './sketch-block.ts'
import { CLASS_OF_GROUP, GROUP_BITS, GROUPS, LISTED_CLASS } from './sketch-words.ts'
import { creditToKnow, DEED_CREDIT, WITHOUT_REST, YEARS_OUTSIDE_WORK } from './weights.ts'

/** A block, and a statement in it. */
export interface Looked {
  readonly block: SketchBlock
  readonly words: BlockWords
  /** How much of the statement each cell holds, and from which sums on that is near what is asked, and on it. */
  readonly sums: Sums
  /** For the sums of other words, one after the other. */
  readonly scratch: Uint8Array
  readonly near: number
  readonly onIt: number
  /** 1 for each resume of which a dated position may show any of it: set on the way. */
  readonly dated: Uint8Array
  /** The time of the statement, and the months held of it: counted once for all parts. */
  readonly time: BoundTime | null
  readonly held: Map<BoundTime, Float64Array>
}

/** What a wording is worth to each resume; those are marked of which a dated position may show it. */
const unitsForWording = ({ words: own, steps }: Wording, { words, scratch }: Looked, marks?: Uint8Array): Uint8Array => {
  const needs = steps.at(-1)?.needs
  const sums = words.sum(own, scratch)
  if (marks && needs) words.markDated(needs, sums, marks)
  return words.best(steps, sums)
}

const countMonths = ({ months, skills, wordings }: BoundTime, looked: Looked): Float64Array => {
  const { block, words } = looked
  const held = new Float64Array(block.size)
  for (const term of skills) {
    const { keys, values } = words.entriesOf(term)
    for (let at = 0; at < keys.length; at++) {
      const tenure = (values[at] as number) & TENURE
      const own = tenure === UNKNOWN_LENGTH ? months : (TENURE_LEVELS[tenure] ?? 0)
      held[keys[at] as number] = (held[keys[at] as number] as number) + own
    }
  }
  const said = new Uint8Array(block.size)
  for (const wording of wordings) unitsForWording(wording, looked, said)
  for (let resume = 0; resume < said.length; resume++) if (said[resume] !== 0) held[resume] = months
  return held
}

/** The months of all skills together, as far as sketches tell them; where words may show more, as many as are asked for. */
const monthsHeld = (time: BoundTime, looked: Looked): Float64Array => {
  const known = looked.held.get(time) ?? countMonths(time, looked)
  looked.held.set(time, known)
  return known
}

const OUTSIDE_WORK = YEARS_OUTSIDE_WORK * BOUND_UNITS

/** The months shown, compared with those asked for; a place outside work counts as much as a list. */
const limitByTime = (units: Uint8Array, held: Float64Array, { months }: BoundTime): void => {
  for (let resume = 0; resume < units.length; resume++) {
    const own = units[resume] as number
    if (own === 0) continue
    const share = Math.min(1, (held[resume] as number) / months)
    units[resume] = Math.ceil(Math.max(own * share, Math.min(own, OUTSIDE_WORK)))
  }
}

/** Where no group of passages holds the rest of what is asked for, and no name says it, a name counts less. */
const limitByRest = (units: Uint8Array, { words: rest, wordings }: Rest, looked: Looked): void => {
  const whole = unitsForWording(rest, looked)
  for (const term of wordings) for (const resume of looked.words.entriesOf(term).keys) whole[resume] = 1
  for (let resume = 0; resume < units.length; resume++)
    if (whole[resume] === 0) units[resume] = Math.ceil((units[resume] as number) * WITHOUT_REST)
}

const unitsForSkill = ({ term, prices }: PricedSkill, { words, block, dated }: Looked): Uint8Array => {
  const units = new Uint8Array(block.size)
  const { keys, values } = words.entriesOf(term)
  for (let at = 0; at < keys.length; at++) {
    const value = values[at] as number
    units[keys[at] as number] = prices[value] as number
    if (value & TENURE) dated[keys[at] as number] = 1
  }
  return units
}

const unitsForSkills = ({ skills, rest, time: own }: BoundPart, looked: Looked): Uint8Array[] => {
  const all = skills.map((skill) => unitsForSkill(skill, looked))
  const time = own === 'of the statement' ? looked.time : own
  const held = time && skills.length > 0 ? monthsHeld(time, looked) : null
  for (const units of all) {
    if (rest) limitByRest(units, rest, looked)
    if (time && held) limitByTime(units, held, time)
  }
  return all
}

const DEED_UNITS = {
  hinted: DEED_CREDIT.hinted * BOUND_UNITS,
  once: DEED_CREDIT.once * BOUND_UNITS,
  often: DEED_CREDIT.often * BOUND_UNITS,
} as const

const tellsIn = (cell: number): boolean => CLASS_OF_GROUP[cell & (GROUPS - 1)] !== LISTED_CLASS

/** A hint in a dated position counts its months, too. */
const raiseByHints = (units: Uint8Array, hints: readonly number[], { words, dated }: Looked): void => {
  for (const term of hints)
    for (const cell of words.cellsOf(term)) {
      const resume = cell >> GROUP_BITS
      if (!tellsIn(cell) || (units[resume] as number) > DEED_UNITS.hinted) continue
      units[resume] = DEED_UNITS.hinted
      if (words.dated[cell] === 1) dated[resume] = 1
    }
}

/** Line by line: on what the statement asks, or near it, or anywhere where that is enough; else by what hints at it. */
export const unitsForDeed = ({ term, anywhere, hints }: BoundDeed, looked: Looked): Uint8Array => {
  const { words, dated, sums, near, onIt, block } = looked
  const units = new Uint8Array(block.size)
  const lines = new Uint8Array(block.size)
  const cells = words.cellsOf(term)
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as number
    const held = sums.bytes[cell] as number
    if (!anywhere && held < near) continue
    const resume = cell >> GROUP_BITS
    const tells = tellsIn(cell)
    if (tells) lines[resume] = Math.min(2, (lines[resume] as number) + 1)
    const ofLines = lines[resume] === 2 ? DEED_UNITS.often : DEED_UNITS.once
    units[resume] = Math.max(units[resume] as number, tells && held >= onIt ? BOUND_UNITS : ofLines)
    if (words.dated[cell] === 1) dated[resume] = 1
  }
  raiseByHints(units, hints, looked)
  return units
}

export const unitsForStudies = ({ size, degrees }: SketchBlock, degree: number): Uint8Array => {
  const units = new Uint8Array(size)
  for (let resume = 0; resume < size; resume++) units[resume] = degrees[resume * DEGREES_ASKED.length + degree] ?? BOUND_UNITS
  return units
}

/** Each of several, as far as it is more than what is there. */
const raise = (best: Uint8Array, units: Uint8Array): Uint8Array => {
  for (let resume = 0; resume < best.length; resume++)
    if ((units[resume] as number) > (best[resume] as number)) best[resume] = units[resume] as number
  return best
}

/** Where several are asked for, their sum divided by that number, if that is less than the best of them. */
const meanOf = (all: readonly Uint8Array[], best: Uint8Array, atLeast: number): Uint8Array =>
  best.map((most, resume) => Math.min(most, Math.ceil(sum(all.map((units) => units[resume] as number)) / atLeast)))

const UNITS_TO_KNOW = Uint8Array.from({ length: BOUND_UNITS + 1 }, (_, units) =>
  Math.ceil(creditToKnow(units / BOUND_UNITS) * BOUND_UNITS),
)

/** Raises in place what a part can get whose thing one only has to know. */
export const raiseToKnown = (units: Uint8Array): void => {
  for (let resume = 0; resume < units.length; resume++) units[resume] = UNITS_TO_KNOW[units[resume] as number] as number
}

/** What a part can get, for each resume, by what shows it. */
export const unitsForPart = (part: BoundPart, looked: Looked): Uint8Array => {
  const { wordings, deeds, degree, byPost, atLeast } = part
  const { block, dated } = looked
  const all = [
    ...unitsForSkills(part, looked),
    ...wordings.map((wording) => unitsForWording(wording, looked, dated)),
    ...deeds.map((deed) => unitsForDeed(deed, looked)),
    ...(degree === null ? [] : [unitsForStudies(block, degree)]),
    ...(byPost ? [new Uint8Array(block.size).fill(BOUND_UNITS)] : []),
  ]
  // No sketch says where studies stand, and which posts were internships.
  if (degree !== null || byPost) dated.fill(1)
  const best = all.reduce(raise, new Uint8Array(block.size))
  return atLeast === 1 ? best : meanOf(all, best, atLeast)
}
