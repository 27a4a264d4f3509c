import { SAYS } from '../../language/postings.ts'
import { decideAndJudge, type LinearChain } from '../../learned/index.ts'
import { readHeading } from '../units/index.ts'
import { senseFeatures } from './features.ts'
import type { SeenUnit } from './see-units.ts'

/** What a unit is to the reader: a demand, a duty of the job, a condition that is not scored, or none of these. */
export const SENSES = ['none', 'required', 'preferred', 'duty', 'condition'] as const
export type Sense = (typeof SENSES)[number]

/** What says so of a statement where no row overrules it. */
export const READ_BY = 'models/sense.json'

/** What a unit was taken for. */
export interface ReadSense {
  readonly sense: Sense
  /** 0..1 */
  readonly sure: number
}

/** Longer sentences deny one thing and ask for another. */
const MAX_DENIAL_WORDS = 14

/** Longer lines ask, even where a colon ends them: "Work with product managers to define all aspects of:". */
const MAX_LABEL_WORDS = 5

/** "3 years of experience, with the following skills:" asks for the years, and a list goes on. */
const leadsInWithYears = ({ text, own }: SeenUnit): boolean =>
  text.endsWith(':') && own.words.length > MAX_LABEL_WORDS && SAYS['years-of-experience'].test(text)

/**
 * Heads what follows, and asks for nothing itself: "Essential", "Solid understanding of:", "MLOps:". "Basic Linux skills" is
 * none.
 */
const isHeading = (seen: SeenUnit): boolean => {
  const { unit, text, own, named } = seen
  const namesNothing = named.every(({ soft }) => soft)
  return text.endsWith(':')
    ? (namesNothing && !leadsInWithYears(seen)) || own.words.length <= MAX_LABEL_WORDS
    : namesNothing && (unit.opens !== null || readHeading(text) !== undefined)
}

const isDenial = ({ text, own, cues }: SeenUnit): boolean =>
  own.words.length <= MAX_DENIAL_WORDS && !cues.includes('wish') && SAYS.denies.test(text)

/** The sense of each unit of a posting, in the same order, by a model that reads them as one sequence. */
export const readSenses = (seen: readonly SeenUnit[], model: LinearChain): ReadSense[] =>
  decideAndJudge(model, senseFeatures(seen)).map(({ label, sure }, at) => {
    const [unit, read] = [seen[at], { sense: SENSES[label] ?? 'none', sure }]
    return unit !== undefined && read.sense !== 'none' && (isHeading(unit) || isDenial(unit)) ? { sense: 'none', sure: 1 } : read
  })
