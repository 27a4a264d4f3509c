import { z } from 'zod'
import { CoverageError } from '../errors/index.ts'
import type { RefusalReason, Report, Requirement, SecondReading, SecondVerdict } from '../schema/index.ts'
import { quote } from '../text/span.ts'
import type { AskOptions, OwnModel } from './create-own-model.ts'
import { createQuoteFinder } from './find-quote.ts'
import { originOf } from './originate.ts'
import { cite, isOfWho, statementsOf, visibleLines } from './own-lines.ts'
import { parseAnswer } from './parse-answer.ts'
import { countRefusals } from './refusals.ts'
import { TASKS } from './tasks.ts'

/** Statements in one question: with more, small models lose track, and their answer must not be cut off. */
const STATEMENTS_AT_ONCE = 8
/** A long resume; what exceeds that is not sent. */
const MAX_CHARACTERS = 30_000
const MOST_QUOTES = 3

const Verdicts = z.object({
  verdicts: z.array(
    z.object({
      statement: z.int(),
      verdict: z.enum(['met', 'partial', 'missing']),
      quotes: z.array(z.string()).nullish(),
    }),
  ),
})
type Given = z.infer<typeof Verdicts>['verdicts'][number]

const linesToRead = ({ analysis }: Report): string[] => {
  const { text } = analysis.document
  let room = MAX_CHARACTERS
  return visibleLines(analysis)
    .map((line) => quote(text, line))
    .filter((line) => !isOfWho(line, analysis))
    .filter((line) => {
      room -= line.length
      return room >= 0
    })
}

const inGroups = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / STATEMENTS_AT_ONCE) }, (_, at) =>
    all.slice(at * STATEMENTS_AT_ONCE, (at + 1) * STATEMENTS_AT_ONCE),
  )

/** A verdict with those quotes that are in the resume; null if it does not count. */
const hold = (
  given: Given,
  report: Report,
  find: ReturnType<typeof createQuoteFinder>,
): Omit<SecondVerdict, 'requirement' | 'ours'> | null => {
  if (given.verdict === 'missing') return { theirs: given.verdict, quotes: [] }
  const places = (given.quotes ?? []).slice(0, MOST_QUOTES).flatMap((words) => find(words) ?? [])
  return places.length === 0 ? null : { theirs: given.verdict, quotes: places.map((place) => cite(place, report.analysis)) }
}

/** What a model says about some statements, by their indexes; null if it failed. */
const askAbout = async (statements: readonly string[], lines: readonly string[], model: OwnModel, options: AskOptions) => {
  const numbered = statements.map((text, at) => ({ number: at + 1, text }))
  const { verdicts } = await model.ask(
    { task: TASKS.reading, texts: { statements: numbered, lines }, read: (text) => parseAnswer(text, Verdicts) },
    options,
  )
  return new Map(verdicts.toReversed().map((given) => [given.statement - 1, given]))
}

const countSame = (verdicts: readonly SecondVerdict[]): SecondReading['same'] => {
  const both = verdicts.filter(({ ours, theirs }) => theirs !== null && ours !== 'unknown')
  return { count: both.filter(({ ours, theirs }) => ours === theirs).length, of: both.length }
}

/**
 * How a person's own model reads the statements of a posting against the resume, beside the report's own reading. A verdict of
 * met, in full or in part, counts only with a verbatim quote from visible lines. It never enters a score.
 *
 * @throws CoverageError `model_unusable`, `model_too_slow` if the model answered nothing at all; `given_up`.
 */
export const readAgain = async (report: Report, model: OwnModel, options: AskOptions = {}): Promise<SecondReading> => {
  const find = createQuoteFinder(report)
  const lines = linesToRead(report)
  const ours = new Map(report.coverage.map(({ requirement, status }) => [requirement, status]))
  const asked = [...statementsOf(report.job)]
  const found = new Map<Requirement, Pick<SecondVerdict, 'theirs' | 'quotes'>>()
  const reasons: RefusalReason[] = []
  for (const [at, group] of inGroups(asked).entries()) {
    try {
      const statements = group.map(([, statement]) => statement)
      const given = await askAbout(statements, lines, model, options)
      for (const [place, [requirement]] of group.entries()) {
        const one = given.get(place)
        const held = one && hold(one, report, find)
        if (held) found.set(requirement, held)
        else reasons.push(one ? 'quote' : 'unanswered')
      }
    } catch (error) {
      const isFailure = error instanceof CoverageError && error.code !== 'given_up'
      if (at === 0 || !isFailure) throw error
      reasons.push(...asked.slice(at * STATEMENTS_AT_ONCE).map(() => 'unanswered' as const))
      break
    }
  }
  const verdicts = report.job.requirements.map((requirement) => ({
    requirement: requirement.id,
    ours: ours.get(requirement.id) ?? 'unknown',
    ...(found.get(requirement) ?? { theirs: null, quotes: [] }),
  }))
  return {
    ...originOf(model.name, report),
    score: report.score,
    verdicts,
    same: countSame(verdicts),
    refused: countRefusals(reasons),
  }
}
