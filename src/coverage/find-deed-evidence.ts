import type { DeedCoverage, Evidence } from '../schema/coverage.ts'
import type { Document } from '../schema/document.ts'
import type { Deed } from '../schema/taxonomy.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { quote } from '../text/span.ts'
import { indexWork, sentenceAt, type ToldPassage } from '../told/index.ts'
import type { Asked } from './asked.ts'
import { relevancesOf } from './relevance.ts'
import { DEED_CREDIT, DEED_WEIGHT, LEAST_SHARE_OF_MATTER, NAME_RARITY, ON_IT_SHARE } from './weights.ts'

/** The passages of a resume, and how much of the words and names of one statement each holds. */
export interface Shares {
  readonly told: readonly ToldPassage[]
  /** 0..1 for each passage, and 0 for all where the statement has no words and no names. */
  readonly held: Float64Array
  /** How far each passage is about the statement: 0..1. */
  readonly relevances: Float64Array
}

const NOWHERE: readonly number[] = []

/** Sums of whole numbers, so that their order changes no share. */
export const sharesOf = ({ words, names, lines }: Asked, told: readonly ToldPassage[]): Shares => {
  const { byStem, bySkill } = indexWork(told)
  const held = new Float64Array(told.length)
  const add = (places: Iterable<number>, rarity: number): void => {
    for (const place of places) held[place] = (held[place] ?? 0) + rarity
  }
  let all = names.length * NAME_RARITY
  for (const own of names) add(new Set(own.flatMap((skill) => bySkill.get(skill) ?? NOWHERE)), NAME_RARITY)
  for (const [stem, rarity] of words) {
    all += rarity
    add(byStem.get(stem) ?? NOWHERE, rarity)
  }
  return { told, held: all === 0 ? held : held.map((share) => share / all), relevances: relevancesOf(lines, told) }
}

/** A passage that does something, and how much of the statement it holds. */
interface Doing {
  readonly told: ToldPassage
  readonly share: number
  readonly relevance: number
}

const isOnIt = ({ told, share }: Doing): boolean => told.tells && share >= ON_IT_SHARE

/** The same line twice is one. */
const countLines = (doing: readonly Doing[]): number =>
  new Set(doing.map(({ told }) => [...told.passage.stems].sort().join(' '))).size

const creditOf = (doing: readonly Doing[]): number => {
  if (doing.some(isOnIt)) return DEED_CREDIT.onIt
  return countLines(doing.filter(({ told }) => told.tells)) > 1 ? DEED_CREDIT.often : DEED_CREDIT.once
}

/** What is done often or always is not cited line by line; of lines about another thing the nearest is enough. */
const MOST_CITED = { onIt: 3, beside: 1 } as const

const cite = (doing: readonly Doing[]): Doing[] => {
  const sorted = doing.toSorted(strongestFirst)
  const onIt = sorted.filter(isOnIt).slice(0, MOST_CITED.onIt)
  return onIt.length > 0 ? onIt : sorted.slice(0, MOST_CITED.beside)
}

const toEvidence = (deed: Pick<Deed, 'id' | 'says'>, doing: Doing, document: Document): Evidence => {
  const { passage } = doing.told
  const span = sentenceAt(document.text, passage, passage.start + (doing.told.deeds.get(deed.id) ?? 0))
  return {
    ...span,
    skill: null,
    surfaceForm: quote(document.text, span),
    relation: 'words',
    section: passage.section,
    strength: roundRatio(isOnIt(doing) ? DEED_CREDIT.onIt : DEED_CREDIT.once),
    why: `${passage.why}: ${deed.says}`,
    near: false,
  }
}

const strongestFirst = (a: Doing, b: Doing): number =>
  Number(isOnIt(b)) - Number(isOnIt(a)) ||
  Number(b.told.tells) - Number(a.told.tells) ||
  b.relevance - a.relevance ||
  a.told.passage.start - b.told.passage.start

/**
 * The passages that do what is asked for: some deeds whatever they are done on, others only where the passage holds something
 * else that the statement asks for.
 */
export const placesDoing = ({ id, anywhere = false }: Deed, { told, held }: Shares): readonly number[] => {
  const all = indexWork(told).byDeed.get(id) ?? NOWHERE
  return anywhere ? all : all.filter((place) => (held[place] ?? 0) >= LEAST_SHARE_OF_MATTER)
}

const doingAt = (places: readonly number[], { told, held, relevances }: Shares): Doing[] =>
  places.flatMap((place) => {
    const one = told[place]
    return one ? [{ told: one, share: held[place] ?? 0, relevance: relevances[place] ?? 0 }] : []
  })

/** A resume, and what deeds are called, by their ids. */
export interface Telling {
  readonly document: Document
  readonly saysOf: (deed: string) => string
}

/** Of the lines that tell of a deed which hints at this one, the nearest, and of which deed it tells: who mentors can speak. */
const findHint = ({ hinted = [] }: Deed, shares: Shares, { document, saysOf }: Telling): Evidence[] => {
  const { byDeed } = indexWork(shares.told)
  const [nearest] = hinted
    .flatMap((id) => doingAt(byDeed.get(id) ?? NOWHERE, shares).map((doing) => ({ ...doing, id, says: saysOf(id) })))
    .filter(({ told }) => told.tells)
    .sort(strongestFirst)
  if (nearest === undefined) return []
  return [{ ...toEvidence(nearest, nearest, document), relation: 'related', strength: DEED_CREDIT.hinted, near: true }]
}

/** What a resume shows of a deed that a statement asks for. */
export const coverDeed = (deed: Deed, shares: Shares, telling: Telling): DeedCoverage => {
  const { document } = telling
  const doing = doingAt(placesDoing(deed, shares), shares)
  const own = { id: deed.id, says: deed.says, weight: DEED_WEIGHT }
  if (doing.length > 0)
    return { ...own, credit: creditOf(doing), evidence: cite(doing).map((one) => toEvidence(deed, one, document)) }
  const hint = findHint(deed, shares, telling)
  return { ...own, credit: hint.length > 0 ? DEED_CREDIT.hinted : 0, evidence: hint }
}
