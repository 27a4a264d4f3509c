import { type Answer, parseAnswer, type QuotedAnswer } from './answers.ts'
import type { LabelledStatement, Pair, Reading } from './labels.ts'
import { type Figures, scoreAsks } from './score-asks.ts'
import { figuresOfVerdicts, tallyVerdicts } from './score-verdicts.ts'

/** Alternatives are in one part, as in answers. Degrees are compared as studies: their parts are not. */
const partsOf = ({ kind, parts }: LabelledStatement): { anyOf: string[]; soft: boolean }[] => {
  const byChoice = new Map<string, { anyOf: string[]; soft: boolean }>()
  for (const [index, { quote, choice, soft }] of (kind === 'degree' ? [] : parts).entries()) {
    const key = choice ?? `alone ${index}`
    const part = byChoice.get(key) ?? { anyOf: [], soft }
    byChoice.set(key, { ...part, anyOf: [...part.anyOf, quote] })
  }
  return [...byChoice.values()]
}

/**
 * A reader's labels in the form of a program's answer, so that both are measured alike.
 *
 * @param pair what the reader finds in a resume; absent if that was not asked for.
 */
const answerOfReader = (statements: readonly LabelledStatement[], text: string, pair?: Pair): Answer => {
  const credits = new Map(pair?.verdicts.map(({ id, credit }) => [id, credit / 100]))
  const answer: QuotedAnswer = {
    score: pair?.overall ?? 0,
    statements: statements
      .filter(({ kind }) => kind !== 'blocker')
      .map((statement) => ({ ...statement, credit: credits.get(statement.id) ?? 0, parts: partsOf(statement) })),
    gaps: (pair?.gaps ?? []).flatMap((gap) => statements.find(({ id }) => id === gap)?.quote ?? []),
  }
  return parseAnswer(answer, text)
}

/**
 * How far a second reader agrees with the first, by the figures of {@link scoreAsks} and {@link figuresOfVerdicts}, over what
 * both have read.
 *
 * @param textOf a posting, by its name.
 */
export const scoreReaders = (first: Reading, second: Reading, textOf: (posting: string) => string): Figures => {
  const asks = [...first.asks].flatMap(([posting, labelled]) => {
    const other = second.asks.get(posting)
    return other ? [{ asks: labelled, answer: answerOfReader(other.statements, textOf(posting)) }] : []
  })
  const verdicts = [...first.verdicts].flatMap(([posting, labelled]) => {
    const other = second.verdicts.get(posting)
    if (other === undefined) return []
    const answers = other.pairs.map((pair) => [pair.resume, answerOfReader(other.statements, textOf(posting), pair)] as const)
    return [tallyVerdicts({ verdicts: labelled, answers: new Map(answers) })]
  })
  return { ...scoreAsks(asks), ...figuresOfVerdicts(verdicts) }
}
