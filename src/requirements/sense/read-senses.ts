import { asksForPaper } from '../../language/asks-for-paper.ts'
import { asksNothing, deniesAll } from '../../language/denials.ts'
import { SAYS } from '../../language/postings.ts'
import { HEADING_OF } from '../../language/read-criteria.ts'
import { readHeading } from '../../language/read-heading.ts'
import { decideAndJudge, type LinearChain } from '../../learned/index.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
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
  /** The model, or the row of the heading that overruled it. */
  readonly by: string
}

/** Longer sentences deny one thing and ask for another. */
const MAX_DENIAL_WORDS = 14
/** Longer lines ask, even where a colon ends them: "Work with product managers to define all aspects of:". */
const MAX_LABEL_WORDS = 5

/** "3 years of experience, with the following skills:" asks for the years, and a list goes on. */
const leadsInWithYears = ({ text, own }: SeenUnit): boolean =>
  text.endsWith(':') && own.words.length > MAX_LABEL_WORDS && SAYS['years-of-experience'].test(text)

/** Heads what follows and asks for nothing: "Essential", "Solid understanding of:", "MLOps:". "Basic Linux skills" is none. */
const isHeading = (seen: SeenUnit): boolean => {
  const { unit, text, own, named } = seen
  const namesNothing = named.every(({ soft }) => soft)
  return text.endsWith(':')
    ? (namesNothing && !leadsInWithYears(seen)) || own.words.length <= MAX_LABEL_WORDS
    : namesNothing && (unit.opens !== null || readHeading(text) !== undefined)
}

const SILENT: ReadSense = { sense: 'none', sure: 1, by: READ_BY }

const isDenial = ({ text, own, cues }: SeenUnit): boolean =>
  asksNothing(text) || (own.words.length <= MAX_DENIAL_WORDS && !cues.includes('wish') && deniesAll(text))

/** "• Computer vision": nothing but the name of a skill. */
const isName = ({ unit, text, named: [name, ...others] }: SeenUnit): boolean =>
  name !== undefined &&
  !name.soft &&
  others.length === 0 &&
  !LETTER_OR_DIGIT.test(text.slice(0, name.start - unit.start) + text.slice(name.end - unit.start))

/**
 * A name says nothing about its sense, a certificate is asked for wherever it is listed ("BLS at hire"), words that lead in a list
 * look like a heading, what is listed right below a demand is no wish, a step of applying and what "You get:" offers are no demand.
 */
const bySection = (read: ReadSense, seen: SeenUnit): ReadSense => {
  const { listItem, section, heading, looseHeading, label, wanted } = seen.unit
  const isRightBelow = looseHeading.rowsAgo >= heading.rowsAgo
  const isOffer = label === 'benefits' && read.sense !== 'duty' && !seen.cues.includes('have')
  const isGiven = read.sense !== 'condition' && (isOffer || (listItem && heading.opens === 'apply' && isRightBelow))
  if (wanted === null && (isGiven || label === 'denied' || (heading.opens === 'denied' && isRightBelow))) return SILENT
  if (wanted !== null && read.sense !== 'condition') return { sense: wanted, sure: 1, by: HEADING_OF[wanted] }
  const isBelow = listItem && heading.opens === 'required' && isRightBelow
  if (read.sense === 'preferred' && isBelow && !seen.cues.includes('wish'))
    return { sense: 'required', sure: 1, by: section.by ?? READ_BY }
  const said = label === 'required' ? label : label === 'preferred' || SAYS['only-wished'].test(seen.text) ? 'preferred' : null
  const isThing = seen.named.some(({ soft }) => !soft) || SAYS['years-of-experience'].test(seen.text)
  const isSaid = read.sense === 'none' ? isThing : read.sense === 'required' && label === 'preferred' && seen.unit.isFirst
  if (said !== null && isSaid) return { sense: said, sure: 1, by: HEADING_OF[said] }
  if (read.sense !== 'none' || (section.opens !== 'required' && section.opens !== 'preferred')) return read
  const isListed = listItem || (heading === section && heading.rowsAgo === 0)
  const isPaper = seen.named.some((one) => one.kind === 'certification' && asksForPaper(seen.text, one, seen.unit.start))
  const isThere = isListed && (isName(seen) || isPaper || SAYS['certificate-noun'].test(seen.text))
  return isThere || leadsInWithYears(seen) ? { sense: section.opens, sure: 1, by: section.by ?? READ_BY } : read
}

/** The sense of each unit of a posting, in the same order, by a model that reads them as one sequence. */
export const readSenses = (seen: readonly SeenUnit[], model: LinearChain): ReadSense[] =>
  decideAndJudge(model, senseFeatures(seen)).map(({ label, sure }, at) => {
    const [unit, read] = [seen[at], { sense: SENSES[label] ?? 'none', sure, by: READ_BY }]
    if (unit === undefined) return read
    const said = bySection(read, unit)
    return said.sense !== 'none' && (isHeading(unit) || isDenial(unit)) ? SILENT : said
  })
