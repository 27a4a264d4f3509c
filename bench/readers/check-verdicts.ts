import { isDeepStrictEqual } from 'node:util'
import { begin, repeated } from './faults.ts'
import type { Asks, Pair, Verdict, Verdicts } from './labels.ts'

/** Least and most credit of a verdict, in per cent. */
export const CREDIT_OF: Readonly<Record<Verdict['verdict'], readonly [least: number, most: number]>> = {
  met: [75, 100],
  partly: [20, 74],
  unmet: [0, 19],
}

const MOST_WORDS_OF_WHY = 15
const FEWEST_PIECES_OF_EVIDENCE: Readonly<Record<Verdict['verdict'], number>> = { met: 1, partly: 1, unmet: 0 }

/** Quotes from a resume may run over line breaks. */
const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim()

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const quoteFaults = (flat: string, quotes: readonly string[]): string[] =>
  quotes.filter((quote) => !flat.includes(flatten(quote))).map((quote) => `not in the resume: ${begin(quote)}`)

const verdictFaults = ({ verdict, credit, evidence, why }: Verdict, flat: string): string[] => {
  const [least, most] = CREDIT_OF[verdict]
  return [
    ...(credit < least || credit > most ? [`${verdict} with a credit of ${credit}`] : []),
    ...(evidence.length < FEWEST_PIECES_OF_EVIDENCE[verdict] ? [`${verdict} without evidence`] : []),
    ...(verdict === 'unmet' && evidence.length > 0 ? ['unmet with evidence'] : []),
    ...(countWords(why) > MOST_WORDS_OF_WHY ? [`a why of ${countWords(why)} words`] : []),
    ...quoteFaults(flat, evidence),
  ]
}

const idFaults = (pair: Pair, kinds: ReadonlyMap<string, string>): string[] => {
  const judged = pair.verdicts.map(({ id }) => id)
  const met = new Set(pair.verdicts.filter(({ verdict }) => verdict === 'met').map(({ id }) => id))
  const named = [...judged, ...pair.gaps, ...pair.advice.flatMap((advice) => advice.for)]
  return [
    ...[...new Set(named)].filter((id) => !kinds.has(id)).map((id) => `there is no statement ${id}`),
    ...repeated(judged).map((id) => `${id} is judged twice`),
    ...[...kinds].filter(([id, kind]) => kind !== 'blocker' && !judged.includes(id)).map(([id]) => `no verdict on ${id}`),
    ...pair.gaps.filter((id) => met.has(id)).map((id) => `the gap ${id} is met`),
    ...repeated(pair.gaps).map((id) => `the gap ${id} is named twice`),
  ]
}

const pairFaults = (pair: Pair, kinds: ReadonlyMap<string, string>, resume: string): string[] => {
  const flat = flatten(resume)
  return [
    ...idFaults(pair, kinds),
    ...pair.verdicts.flatMap((verdict) => verdictFaults(verdict, flat).map((fault) => `${verdict.id}: ${fault}`)),
    ...pair.advice.flatMap(({ lines }) => quoteFaults(flat, lines).map((fault) => `advice: ${fault}`)),
  ].map((fault) => `${pair.resume}: ${fault}`)
}

const rankingFaults = ({ pairs, ranking }: Verdicts): string[] => {
  const overall = new Map(pairs.map((pair) => [pair.resume, pair.overall]))
  if (!isDeepStrictEqual([...ranking].sort(), [...overall.keys()].sort())) return ['the ranking does not name each resume once']
  const scores = ranking.map((name) => overall.get(name) ?? 0)
  return scores.some((score, index) => score < (scores[index + 1] ?? 0)) ? ['the ranking contradicts the overall scores'] : []
}

/** What a file of verdicts is checked against. */
export interface VerdictSources {
  /** Absent: the posting has none yet. */
  readonly asks: Asks | undefined
  /** The resumes that the posting is paired with. */
  readonly resumes: readonly string[]
  readonly textOf: (resume: string) => string
}

/** What is wrong with the form of verdicts, each in a clause; empty if nothing is. */
export const faultsOfVerdicts = (verdicts: Verdicts, { asks, resumes, textOf }: VerdictSources): string[] => {
  const statements = verdicts.statements.length > 0 ? verdicts.statements : asks?.statements
  const kinds = new Map(statements?.map(({ id, kind }) => [id, kind]))
  const held = verdicts.pairs.map(({ resume }) => resume)
  return [
    ...(asks && isDeepStrictEqual(asks.statements, statements) ? [] : ['the statements are not those of the asks']),
    ...resumes.filter((name) => !held.includes(name)).map((name) => `${name} is not judged`),
    ...held.filter((name) => !resumes.includes(name)).map((name) => `${name} is not paired with this posting`),
    ...repeated(held).map((name) => `${name} is judged twice`),
    ...verdicts.pairs
      .filter(({ resume }) => resumes.includes(resume))
      .flatMap((pair) => pairFaults(pair, kinds, textOf(pair.resume))),
    ...rankingFaults(verdicts),
  ]
}
