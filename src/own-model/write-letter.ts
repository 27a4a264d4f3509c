import type { CheckedLine, Letter, LetterParagraph, RefusalReason, Report } from '../schema/index.ts'
import type { CoveredLine } from './covered-lines.ts'
import type { AskOptions, OwnModel } from './create-own-model.ts'
import { findGaps, frameLetter, frameMiddle, linesOfLetter, withStop } from './frame-letter.ts'
import type { Ground } from './ground.ts'
import { originOf } from './originate.ts'
import { cite, isOfWho } from './own-lines.ts'
import { countRefusals } from './refusals.ts'
import { screen, sentencesOf, unwrap } from './screen.ts'
import { statementsAsked } from './statements-asked.ts'
import { TASKS } from './tasks.ts'
import { readAnyText } from './wish.ts'

const MOST_SENTENCES = 10
const FRAME = { was: '', maxLength: 320, minWords: 3 } as const

interface Sentence {
  readonly words: string
  readonly sources: readonly CheckedLine[]
}

const sentencesIn = (answer: string): string[] =>
  answer
    .split(/[\n\r]+/)
    .map(unwrap)
    .flatMap(sentencesOf)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map(withStop)

/** Sentences that pass the guard, each by itself and then all together: in the resume's own summary they would invent nothing. */
const passSentences = async (sentences: readonly string[], { report, judge }: Ground) => {
  const reasons: RefusalReason[] = []
  const formed = sentences.filter((words, at) => {
    const reason = at >= MOST_SENTENCES ? 'long' : screen(words, { ...FRAME, known: report.analysis.document.text })
    if (reason !== null) reasons.push(reason)
    return reason === null
  })
  const judgements = await judge(formed.map((says) => ({ says })))
  let passed = formed.flatMap((words, at): Sentence[] => {
    const { faults, sources } = judgements[at] ?? { faults: ['unanswered' as const], sources: [] }
    const [fault] = faults
    if (fault !== undefined) reasons.push(fault)
    return fault === undefined ? [{ words, sources }] : []
  })
  while (passed.length > 1) {
    const [together] = await judge([{ says: passed.map(({ words }) => words).join(' ') }])
    if (together?.faults.length === 0) break
    passed = passed.slice(0, -1)
    reasons.push('together')
  }
  return { passed, reasons }
}

const byModel = (passed: readonly Sentence[], lines: readonly CoveredLine[], { analysis }: Report): LetterParagraph => {
  const cited = passed.flatMap(({ sources }) => sources)
  const sources = cited.length > 0 ? cited : lines.map((line) => cite(line, analysis))
  const isOf = (line: CoveredLine): boolean => sources.some(({ start }) => start >= line.start && start < line.end)
  return {
    by: 'model',
    text: passed.map(({ words }) => words).join(' '),
    requirements: lines.filter(isOf).flatMap(({ requirements }) => requirements.map(({ id }) => id)),
    sources: sources.filter(({ start }, at) => sources.findIndex((one) => one.start === start) === at),
  }
}

const finish = (
  report: Report,
  model: string | null,
  middle: readonly LetterParagraph[],
  reasons: readonly RefusalReason[],
): Letter => {
  const paragraphs = frameLetter(report, middle)
  return { ...originOf(model, report), paragraphs, gaps: findGaps(paragraphs), refused: countRefusals(reasons) }
}

/**
 * A cover letter from the statements that a resume covers and the lines that cover them. Without a model it is a frame of
 * both, with gaps for what only the person knows; a model writes its middle, of which only the sentences are kept that the
 * guard finds in the resume. If it finds none, the frame takes their place.
 *
 * @param model null: none is used.
 * @throws CoverageError `model_unusable`, `model_too_slow`, `given_up`.
 */
export const writeLetter = async (ground: Ground, model: OwnModel | null, options: AskOptions = {}): Promise<Letter> => {
  const { report } = ground
  const lines = linesOfLetter(report).filter(({ words }) => model === null || !isOfWho(words, report.analysis))
  if (model === null || lines.length === 0) return finish(report, model?.name ?? null, frameMiddle(report), [])
  const texts = { lines: lines.map(({ words }) => words), statements: statementsAsked(report) }
  const answer = await model.ask({ task: TASKS.letter, texts, read: readAnyText }, options)
  const { passed, reasons } = await passSentences(sentencesIn(answer), ground)
  const middle = passed.length > 0 ? [byModel(passed, lines, report)] : frameMiddle(report)
  return finish(report, model.name, middle, reasons)
}
