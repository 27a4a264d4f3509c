import { sum } from '../text/sum.ts'
import type { BlockWords, Sums } from './block-words.ts'
import type { BoundDeed, BoundPart, BoundTime } from './bound.ts'
import type { PricedSkill, Rest } from './bound-skills.ts'
import type { Wording } from './bound-words.ts'
import { BOUND_UNITS, DEGREES_ASKED, TENURE, TENURE_LEVELS, UNKNOWN_LENGTH } from './sketch.ts'
import type { SketchBlock } from './sketch-block.ts'
import { CLASS_OF_GROUP, GROUPS, LISTED_CLASS } from './sketch-words.ts'
import { DEED_CREDIT, WITHOUT_REST, YEARS_OUTSIDE_WORK } from './weights.ts'

/** A block, and a statement in it. */
export interface Looked {
  readonly block: SketchBlock
  readonly words: BlockWords
  /** How much of the statement each cell holds, and from which sums on that is near what is asked, and on it. */
  readonly sums: Sums
  readonly near: number
  readonly onIt: number
  /** 1 for each resume of which a dated position may show any of it: set on the way. */
  readonly dated: Uint8Array
}

export const unitsForDegree = ({ degrees }: SketchBlock, resume: number, degree: number): number =>
  degrees[resume * DEGREES_ASKED.length + degree] ?? BOUND_UNITS

const eachResume = (size: number, unitsOf: (resume: number) => number): Uint8Array => {
  const units = new Uint8Array(size)
  for (let resume = 0; resume < size; resume++) units[resume] = unitsOf(resume)
  return units
}

const markAll = (marks: Uint8Array, where: Uint8Array): void => {
  for (let at = 0; at < where.length; at++) if (where[at] !== 0) marks[at] = 1
}

/** The months of all skills together, as far as sketches tell them; where words may show more, as many as are asked for. */
const monthsHeld = ({ months, skills, wordings }: BoundTime, { block, words }: Looked): Float64Array => {
  const held = new Float64Array(block.size)
  for (const term of skills) {
    const { keys, values } = words.entriesOf(term)
    for (let at = 0; at < keys.length; at++) {
      const tenure = (values[at] as number) & TENURE
      const own = tenure === UNKNOWN_LENGTH ? months : (TENURE_LEVELS[tenure] ?? 0)
      held[keys[at] as number] = (held[keys[at] as number] as number) + own
    }
  }
  for (const wording of wordings) {
    const shown = words.bestOf(wording, words.dated)
    for (let resume = 0; resume < shown.length; resume++) if (shown[resume] !== 0) held[resume] = months
  }
  return held
}

const OUTSIDE_WORK = YEARS_OUTSIDE_WORK * BOUND_UNITS

/** The months shown, compared with those asked for; a place outside work counts as much as a list. */
const limitByTime = (units: Uint8Array, time: BoundTime, looked: Looked): Uint8Array => {
  const held = monthsHeld(time, looked)
  return units.map((own, resume) => {
    const share = Math.min(1, (held[resume] as number) / time.months)
    return Math.ceil(Math.max(own * share, Math.min(own, OUTSIDE_WORK)))
  })
}

/** Where no group of passages holds the rest of what is asked for, and no name says it, a name counts less. */
const limitByRest = (units: Uint8Array, { words: rest, wordings }: Rest, { words }: Looked): Uint8Array => {
  const whole = words.bestOf(rest)
  for (const term of wordings) for (const resume of words.entriesOf(term).keys) whole[resume] = 1
  return units.map((own, resume) => (whole[resume] === 0 ? Math.ceil(own * WITHOUT_REST) : own))
}

const unitsForSkill = ({ term, prices }: PricedSkill, { rest, time }: BoundPart, looked: Looked): Uint8Array => {
  const units = new Uint8Array(looked.block.size)
  const { keys, values } = looked.words.entriesOf(term)
  for (let at = 0; at < keys.length; at++) {
    const value = values[at] as number
    units[keys[at] as number] = prices[value] as number
    if (value & TENURE) looked.dated[keys[at] as number] = 1
  }
  const whole = rest ? limitByRest(units, rest, looked) : units
  return time ? limitByTime(whole, time, looked) : whole
}

const unitsForWording = (wording: Wording, { words, dated }: Looked): Uint8Array => {
  const sums = words.sum(wording.words)
  markAll(dated, words.best(wording.steps, sums, words.dated))
  return words.best(wording.steps, sums)
}

const DEED_UNITS = { once: DEED_CREDIT.once * BOUND_UNITS, often: DEED_CREDIT.often * BOUND_UNITS } as const

/** Line by line: on what the statement asks, or near it, or anywhere where that is enough. */
export const unitsForDeed = ({ term, anywhere }: BoundDeed, { words, dated, sums, near, onIt, block }: Looked): Uint8Array => {
  const units = new Uint8Array(block.size)
  const lines = new Uint8Array(block.size)
  for (const cell of words.cellsOf(term)) {
    const held = sums.bytes[cell] as number
    if (!anywhere && held < near) continue
    const resume = Math.floor(cell / GROUPS)
    const tells = CLASS_OF_GROUP[cell % GROUPS] !== LISTED_CLASS
    if (tells) lines[resume] = Math.min(2, (lines[resume] as number) + 1)
    const ofLines = lines[resume] === 2 ? DEED_UNITS.often : DEED_UNITS.once
    units[resume] = Math.max(units[resume] as number, tells && held >= onIt ? BOUND_UNITS : ofLines)
    if (words.dated[cell] === 1) dated[resume] = 1
  }
  return units
}

/** The best of several; where several are asked for, their sum divided by that number, if that is less. */
const bestOf = (all: readonly Uint8Array[], size: number, atLeast: number): Uint8Array =>
  eachResume(size, (resume) => {
    let best = 0
    for (const units of all) best = Math.max(best, units[resume] as number)
    return atLeast === 1 || best === 0
      ? best
      : Math.min(best, Math.ceil(sum(all.map((units) => units[resume] as number)) / atLeast))
  })

/** What a part can get, for each resume. */
export const unitsForPart = (part: BoundPart, looked: Looked): Uint8Array => {
  const { skills, wordings, deeds, degree, atLeast } = part
  const { block, dated } = looked
  const all = [
    ...skills.map((skill) => unitsForSkill(skill, part, looked)),
    ...wordings.map((wording) => unitsForWording(wording, looked)),
    ...deeds.map((deed) => unitsForDeed(deed, looked)),
    ...(degree === null ? [] : [eachResume(block.size, (resume) => unitsForDegree(block, resume, degree))]),
  ]
  // No sketch says where studies stand.
  if (degree !== null) dated.fill(1)
  return bestOf(all, block.size, atLeast)
}
