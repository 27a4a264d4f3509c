import { overlaps } from '../../src/text/span.ts'
import type { Answer } from './answers.ts'
import { CREDIT_OF } from './check-verdicts.ts'
import type { Pair as LabelledPair, Verdict, Verdicts } from './labels.ts'
import { type PlacedStatement, placeStatements } from './place-labels.ts'
import { type Figures, speaksOf } from './score-asks.ts'
import { correlation, mean, type Pair, shareThat, weightedKappa } from './statistics.ts'

/** A labelled posting, and the answers about each of its resumes. */
export interface AnsweredVerdicts {
  readonly verdicts: Verdicts
  readonly answers: ReadonlyMap<string, Answer>
}

/** The reader's number and the answer's, for everything that is compared. */
export interface VerdictTally {
  /** 0 unmet, 1 partly, 2 met. */
  readonly classes: readonly Pair[]
  /** 0..1 */
  readonly credits: readonly Pair[]
  /** 0..100 */
  readonly scores: readonly Pair[]
  /** For each two resumes that the reader ranks apart: are they in that order? */
  readonly ranked: readonly boolean[]
  /** For each of the reader's first gaps: is it among the answer's first? */
  readonly gaps: readonly boolean[]
}

const CLASS: Readonly<Record<Verdict['verdict'], number>> = { unmet: 0, partly: 1, met: 2 }

const classOf = (credit: number): number => [CREDIT_OF.partly, CREDIT_OF.met].filter(([least]) => credit * 100 >= least).length

/** Resumes closer to each other than this may be in any order: two readers differ by as much. */
const LEAST_APART = 5
const FIRST_GAPS_OF_READER = 3
const FIRST_GAPS_OF_ANSWER = 5

/** Mean credit, by weight, of the answer's statements that overlap a labelled one; 0 if there are none. */
const creditOf = ({ statements }: Answer, labelled: PlacedStatement): number => {
  const said = (statements ?? []).filter((statement) => speaksOf(statement, labelled))
  const weight = said.reduce((sum, statement) => sum + statement.weight, 0)
  return weight === 0 ? 0 : said.reduce((sum, statement) => sum + statement.weight * statement.credit, 0) / weight
}

const judgeStatements = (pair: LabelledPair, answer: Answer, labelled: readonly PlacedStatement[]) =>
  pair.verdicts.flatMap(({ id, verdict, credit }) => {
    const statement = labelled.find((one) => one.id === id)
    if (answer.statements === null || statement === undefined || statement.kind === 'blocker') return []
    const answered = creditOf(answer, statement)
    return [{ classes: [CLASS[verdict], classOf(answered)] as const, credits: [credit / 100, answered] as const }]
  })

const judgeGaps = (pair: LabelledPair, { gaps }: Answer, labelled: readonly PlacedStatement[]): boolean[] =>
  gaps === null
    ? []
    : pair.gaps.slice(0, FIRST_GAPS_OF_READER).flatMap((id) => {
        const statement = labelled.find((one) => one.id === id)
        return statement ? [gaps.slice(0, FIRST_GAPS_OF_ANSWER).some((gap) => overlaps(gap, statement))] : []
      })

/** Two resumes that the answer gives the same score are not in order. */
const judgeOrder = (scores: readonly Pair[]): boolean[] =>
  scores.flatMap(([labelled, answered], index) =>
    scores
      .slice(index + 1)
      .filter(([other]) => Math.abs(labelled - other) >= LEAST_APART)
      .map(([other, answeredOther]) => (labelled - other) * (answered - answeredOther) > 0),
  )

/** Compare the answers about one posting with a reader's verdicts. Resumes without an answer are left out. */
export const tallyVerdicts = ({ verdicts, answers }: AnsweredVerdicts): VerdictTally => {
  const judged = verdicts.pairs.flatMap((pair) => {
    const answer = answers.get(pair.resume)
    if (answer === undefined) return []
    const labelled = placeStatements(answer.text, verdicts.statements)
    const statements = judgeStatements(pair, answer, labelled)
    return [{ score: [pair.overall, answer.score] as const, statements, gaps: judgeGaps(pair, answer, labelled) }]
  })
  const statements = judged.flatMap((one) => one.statements)
  const scores = judged.map(({ score }) => score)
  return {
    classes: statements.map(({ classes }) => classes),
    credits: statements.map(({ credits }) => credits),
    scores,
    ranked: judgeOrder(scores),
    gaps: judged.flatMap(({ gaps }) => gaps),
  }
}

/** How well answers agree with a reader's verdicts. What each figure counts is said in README.md. */
export const figuresOfVerdicts = (tallies: readonly VerdictTally[]): Figures => {
  const [classes, scores] = [tallies.flatMap((tally) => tally.classes), tallies.flatMap((tally) => tally.scores)]
  return {
    'verdicts, kappa': weightedKappa(classes),
    'verdicts, same': shareThat(classes, ([labelled, answered]) => labelled === answered),
    'verdicts, opposite': shareThat(classes, ([labelled, answered]) => Math.abs(labelled - answered) === 2),
    'credit, r': correlation(tallies.flatMap(({ credits }) => credits)),
    'overall score, r': correlation(scores),
    'overall score, mean error': mean(scores.map(([labelled, answered]) => Math.abs(labelled - answered))),
    'ranked as the reader does': shareThat(
      tallies.flatMap(({ ranked }) => ranked),
      (hit) => hit,
    ),
    'first gaps among the first five': shareThat(
      tallies.flatMap(({ gaps }) => gaps),
      (hit) => hit,
    ),
  }
}
