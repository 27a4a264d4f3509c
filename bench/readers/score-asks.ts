import { createScore, figuresOf, type SaidStatement, scorePosting } from '../../scripts/train/score.ts'
import type { Importance } from '../../src/schema/job.ts'
import { overlaps } from '../../src/text/span.ts'
import type { Answer, AnsweredStatement } from './answers.ts'
import type { Asks } from './labels.ts'
import { type PlacedStatement, placeStatements } from './place-labels.ts'
import { shareThat } from './statistics.ts'

/** Figures under the names that they are printed with; null: the answers do not tell. */
export type Figures = Readonly<Record<string, number | null>>

/** A labelled posting, and what an answer says about it. */
export interface AnsweredAsks {
  readonly asks: Asks
  readonly answer: Answer
}

/** Whether an answered statement overlaps a labelled one. */
export const speaksOf = (said: AnsweredStatement, labelled: PlacedStatement): boolean =>
  [said, ...said.also].some((span) => overlaps(span, labelled))

/** The importance that most of the statements have; in a tie, the first one. */
const usualImportance = (statements: readonly AnsweredStatement[]): Importance | undefined => {
  const counts = new Map<Importance, number>()
  for (const { importance } of statements) counts.set(importance, (counts.get(importance) ?? 0) + 1)
  return [...counts].reduce<[Importance, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0]
}

/** Whether each labelled statement that was found, conditions and qualities aside, has the reader's importance. */
const importanceHits = (said: readonly AnsweredStatement[], labelled: readonly PlacedStatement[]): boolean[] =>
  labelled
    .filter(({ kind }) => kind !== 'blocker' && kind !== 'soft')
    .flatMap((statement) => {
      const usual = usualImportance(said.filter((one) => speaksOf(one, statement)))
      return usual === undefined ? [] : [usual === statement.importance]
    })

const toSaid = ({ parts, ...statement }: AnsweredStatement, index: number): SaidStatement => ({
  ...statement,
  id: String(index),
  parts: (parts ?? []).map(({ anyOf, soft }) => ({ anyOf: anyOf.filter(({ start }) => start >= 0), soft })),
})

/** Figures that rest on parts. */
const OF_PARTS = /part|soft|choice/

/**
 * How well answers say what postings ask. What each figure counts is said in README.md; all are between 0 and 1.
 * Figures of parts are null where no answer tells any, and all are where answers are scores alone.
 */
export const scoreAsks = (answered: readonly AnsweredAsks[]): Figures => {
  const score = createScore()
  const hits = answered.flatMap(({ asks, answer: { text, statements } }) => {
    const labelled = placeStatements(text, asks.statements)
    scorePosting(score, text, (statements ?? []).map(toSaid), labelled)
    return importanceHits(statements ?? [], labelled)
  })
  const tellsNothing = answered.every(({ answer }) => answer.statements === null)
  const tellsParts = answered.some(({ answer }) => answer.statements?.some(({ parts }) => parts !== null))
  const { importance = 0, ...figures } = figuresOf(score)
  const named: Figures = {
    ...figures,
    'importance of statements': shareThat(hits, (hit) => hit),
    'importance of parts': importance,
  }
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name, tellsNothing || (!tellsParts && OF_PARTS.test(name)) ? null : value]),
  )
}
