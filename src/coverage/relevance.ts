import type { Requirement } from '../schema/job.ts'
import type { Deed } from '../schema/taxonomy.ts'
import { remember } from '../text/remember.ts'
import { indexWork, type ToldPassage } from '../told/index.ts'
import { climb, inHundredths } from './credit-steps.ts'
import type { LineWeights, Packed, RelevanceTable, Weighed } from './line-weights.ts'
import { RELEVANCE } from './relevance-table.ts'
import { HELD_BY_LIST, LEAST_HELD } from './weights.ts'

/*
 * How far a line of a resume is about a statement, as readers would say who see nothing else: a sum of what the line holds of
 * it, each word, skill and deed by what it tells, and of how usual the statement is.
 */

const ANY = '*'

const unpack = (packed: Packed): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  const fields = packed.split(' ')
  for (let at = 0; at + 1 < fields.length; at += 2) all.set(fields[at] as string, Number(fields[at + 1]))
  return all
}

interface Tables {
  readonly words: ReadonlyMap<string, number>
  readonly skills: ReadonlyMap<string, number>
  readonly deeds: ReadonlyMap<string, number>
  /** What is told, by what is asked. */
  readonly pairs: ReadonlyMap<string, readonly Weighed[]>
}

const groupPairs = (pairs: ReadonlyMap<string, number>): Map<string, Weighed[]> => {
  const groups = new Map<string, Weighed[]>()
  for (const [pair, weight] of pairs) {
    const [asked = '', told = ''] = pair.split('|')
    groups.set(asked, [...(groups.get(asked) ?? []), [told, weight]])
  }
  return groups
}

const tablesOf = remember(
  ({ words, skills, deeds, pairs }: RelevanceTable): Tables => ({
    words: unpack(words),
    skills: unpack(skills),
    deeds: unpack(deeds),
    pairs: groupPairs(unpack(pairs)),
  }),
)

const weightIn = (table: ReadonlyMap<string, number>, name: string): number => table.get(name) ?? table.get(ANY) ?? 0

const isPositive = ([, weight]: Weighed): boolean => weight > 0

const weighDeeds = (asked: readonly string[], { deeds, pairs }: Tables): Weighed[] => {
  const all = new Map<string, number>()
  for (const deed of asked)
    for (const [told, weight] of [[deed, deeds.get(deed) ?? 0] as const, ...(pairs.get(deed) ?? [])])
      all.set(told, (all.get(told) ?? 0) + weight)
  return [...all].filter(isPositive)
}

/** What a statement asks for, as far as lines are about it. */
interface Sought {
  /** Stems. */
  readonly words: ReadonlyMap<string, unknown>
  /** Skills, any one of each. */
  readonly names: readonly (readonly string[])[]
  readonly deeds: readonly Pick<Deed, 'id'>[]
}

/** What lines are worth to a statement, by what it asks. */
export const weighLines = ({ baseRate }: Pick<Requirement, 'baseRate'>, { words, names, deeds }: Sought): LineWeights => {
  const tables = tablesOf(RELEVANCE)
  return {
    base: climb(RELEVANCE.rates, inHundredths(baseRate)),
    words: [...words.keys()].map((stem): Weighed => [stem, weightIn(tables.words, stem)]).filter(isPositive),
    names: names
      .map((skills) => ({ skills, weight: Math.max(...skills.map((skill) => weightIn(tables.skills, skill))) }))
      .filter(({ weight }) => weight > 0),
    deeds: weighDeeds(
      deeds.map(({ id }) => id),
      tables,
    ),
  }
}

const FULL = 100

/** Of a line that holds so much of a statement, in hundredths: 0..1. One word that both use makes no line about it, however usual it is. */
export const relevanceOf = (base: number, held: number): number => Math.min(FULL, held < LEAST_HELD ? held : base + held) / FULL

const NOWHERE: readonly number[] = []

/**
 * How far each passage is about a statement: 0..1, and 0 where it holds nothing of it. Of a list only
 * the name counts that tells most, and it no more than so much: where its lines end is a matter of layout.
 */
export const relevancesOf = ({ base, words, names, deeds }: LineWeights, told: readonly ToldPassage[]): Float64Array => {
  const { byStem, bySkill, byDeed } = indexWork(told)
  const sums = new Float64Array(told.length)
  const add = (places: Iterable<number>, weight: number): void => {
    for (const place of places)
      sums[place] = told[place]?.tells ? (sums[place] ?? 0) + weight : Math.max(sums[place] ?? 0, Math.min(weight, HELD_BY_LIST))
  }
  for (const [stem, weight] of words) add(byStem.get(stem) ?? NOWHERE, weight)
  for (const [deed, weight] of deeds) add(byDeed.get(deed) ?? NOWHERE, weight)
  for (const { skills, weight } of names) add(new Set(skills.flatMap((skill) => bySkill.get(skill) ?? NOWHERE)), weight)
  return sums.map((sum) => relevanceOf(base, sum))
}

/** The line that is most about a statement, and how far it is, as far as its place shows anything: 0..1, in hundredths. */
export const mostRelevant = (
  relevances: Float64Array,
  told: readonly ToldPassage[],
): { readonly line: ToldPassage | undefined; readonly relevance: number } => {
  let best = { line: told[0], worth: 0 }
  for (const [place, line] of told.entries()) {
    const worth = (relevances[place] ?? 0) * line.passage.strength
    if (worth > best.worth) best = { line, worth }
  }
  return { line: best.line, relevance: inHundredths(best.worth) / FULL }
}
