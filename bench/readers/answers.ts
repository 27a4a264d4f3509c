import { z } from 'zod'
import { Importance } from '../../src/schema/job.ts'
import { Span } from '../../src/schema/span.ts'
import { createFinder, NOWHERE, placeInOrder } from './place-quotes.ts'

/** Something to be found in a resume: any of the places is enough. */
interface AnsweredPart {
  readonly anyOf: readonly Span[]
  readonly soft: boolean
}

/** What the posting asks, according to an answer, and how far the resume covers it. */
export interface AnsweredStatement extends Span {
  /** Where it is repeated. */
  readonly also: readonly Span[]
  readonly importance: Importance
  /** Weight among the statements of an answer that fall in one labelled statement. */
  readonly weight: number
  /** 0..1 */
  readonly credit: number
  /** null: the answer gives none. */
  readonly parts: readonly AnsweredPart[] | null
}

/** What a program or a reader says about one resume and one posting. */
export interface Answer {
  /** The posting's text, which all places point into. */
  readonly text: string
  /** 0..100 */
  readonly score: number
  /** null: the answer is only a score. */
  readonly statements: readonly AnsweredStatement[] | null
  /** What is lacking, the worst first; null: the answer does not say. */
  readonly gaps: readonly Span[] | null
}

const Score = z.number().min(0).max(100)
const Credit = z.number().min(0).max(1)

/** The part of our `Report` (src/schema/report.ts) that is measured. */
const ReportAnswer = z.object({
  score: Score,
  job: z.object({
    document: z.object({ text: z.string() }),
    requirements: z.array(
      Span.extend({
        id: z.string(),
        importance: Importance,
        weight: z.number().positive(),
        also: z.array(Span).default([]),
        parts: z.array(z.object({ anyOf: z.array(Span), soft: z.boolean() })),
      }),
    ),
  }),
  coverage: z.array(z.object({ requirement: z.string(), credit: Credit })),
  suggestions: z.array(z.object({ onlyIfTrue: z.boolean(), job: Span.nullable() })),
})

/** The minimal form of an answer; see README.md, "The answer". */
export const QuotedAnswer = z.object({
  score: Score,
  statements: z
    .array(
      z.object({
        quote: z.string(),
        importance: Importance,
        credit: Credit,
        weight: z.number().positive().default(1),
        parts: z.array(z.object({ anyOf: z.array(z.string()).min(1), soft: z.boolean().default(false) })).optional(),
      }),
    )
    .optional(),
  gaps: z.array(z.string()).optional(),
})
export type QuotedAnswer = z.input<typeof QuotedAnswer>

/** Gaps are the places of advice that needs a fact which the resume does not show. */
const fromReport = ({ score, job, coverage, suggestions }: z.infer<typeof ReportAnswer>): Answer => {
  const credits = new Map(coverage.map(({ requirement, credit }) => [requirement, credit]))
  return {
    text: job.document.text,
    score,
    statements: job.requirements.map(({ id, ...requirement }) => ({ ...requirement, credit: credits.get(id) ?? 0 })),
    gaps: suggestions.filter(({ onlyIfTrue }) => onlyIfTrue).flatMap(({ job: place }) => place ?? []),
  }
}

const fromQuotes = (answer: z.infer<typeof QuotedAnswer>, text: string): Answer => {
  const find = createFinder(text)
  const all = { start: 0, end: text.length }
  const { score, statements, gaps } = answer
  const spans = placeInOrder(find, statements?.map(({ quote }) => quote) ?? [], all)
  return {
    text,
    score,
    statements:
      statements?.map(({ importance, credit, weight, parts }, index) => {
        const span = spans[index] ?? NOWHERE
        const place = (part: string): Span => find(part, span) ?? NOWHERE
        return {
          ...span,
          also: [],
          ...{ importance, credit, weight },
          parts: parts?.map(({ anyOf, soft }) => ({ anyOf: anyOf.map(place), soft })) ?? null,
        }
      }) ?? null,
    gaps:
      gaps?.map((quote) => spans[statements?.findIndex((one) => one.quote === quote) ?? -1] ?? find(quote, all) ?? NOWHERE) ??
      null,
  }
}

/** Thrown for an answer that has neither of the two forms. */
export class AnswerProblem extends Error {
  override readonly name = 'AnswerProblem'
}

const orThrow = <T>({ data, error }: z.ZodSafeParseResult<T>): T => {
  if (error === undefined) return data
  const [{ path, message } = { path: [], message: '' }] = error.issues
  throw new AnswerProblem(`The answer has another form than README.md says. ${path.join('.') || 'The whole'}: ${message}`)
}

/**
 * @param value a report of ours, or the minimal form.
 * @param posting its text, which the quotes of the minimal form are of.
 * @throws AnswerProblem
 */
export const parseAnswer = (value: unknown, posting: string): Answer =>
  typeof value === 'object' && value !== null && 'job' in value
    ? fromReport(orThrow(ReportAnswer.safeParse(value)))
    : fromQuotes(orThrow(QuotedAnswer.safeParse(value)), posting)

/**
 * What counts if nothing was answered: nothing found, no credit, the lowest score.
 *
 * @param like an answer to something else: what that does not give is not expected here either.
 */
export const emptyAnswer = (text: string, like: Answer | undefined): Answer => ({
  text,
  score: 0,
  statements: like?.statements === null ? null : [],
  gaps: like?.gaps === null ? null : [],
})
