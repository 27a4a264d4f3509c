import { z } from 'zod'
import {
  type Analysis,
  CoverageStatus,
  EndMonth,
  Importance,
  type Report,
  SectionKind,
  type Span,
  Tally,
  YearMonth,
} from '../schema/index.ts'
import { isKnown } from '../schema/known-mention.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { sayCondition } from '../wording/words.ts'

/*
 * What the tools answer: what an agent needs to continue, in a tenth of the report's size. Quotes are the documents' own words.
 */

/** A place in the resume, quoted for a client. */
const Quote = z.object({ line: z.int().positive(), quote: z.string() })

export const ReadAnswer = z.object({
  text: z.string(),
  sections: z.array(z.object({ kind: SectionKind, heading: z.string().nullable() })),
  positions: z.array(
    z.object({
      title: z.string().nullable(),
      organization: z.string().nullable(),
      from: YearMonth.nullable(),
      to: EndMonth.nullable(),
    }),
  ),
  months: z.int().nonnegative(),
  skills: z.array(z.string()).describe('Taxonomy ids, in the order in which they are named; not those that are negated'),
  hidden: z.int().nonnegative().describe('Places of text that nobody sees; they never count'),
  warnings: z.array(z.string()),
})
export type ReadAnswer = z.infer<typeof ReadAnswer>

const Score = z
  .number()
  .min(0)
  .max(100)
  .nullable()
  .describe('null where too little was understood for a number: say what `understood` says in its place')

export const MatchAnswer = z.object({
  score: Score,
  understood: z.string(),
  verdict: z.string(),
  gaps: z.array(z.string()).describe('The first three gaps that matter'),
  level: z.string().nullable().describe('If it is far from the posting’s'),
  purpose: z.string(),
  required: Tally,
  preferred: Tally,
  duty: Tally,
  requirements: z.array(
    z.object({
      requirement: z.string(),
      importance: Importance,
      status: CoverageStatus,
      points: z.number(),
      possible: z.number(),
      explanation: z.string(),
      evidence: Quote.extend({ near: z.boolean().describe('Only the nearest line there is') }).nullable(),
    }),
  ),
  checkYourself: z.array(z.string()).describe('What the posting asks for and no text can show: permits, places, hours'),
  warnings: z.array(z.string()),
})
export type MatchAnswer = z.infer<typeof MatchAnswer>

export const SuggestAnswer = z.object({
  score: Score,
  understood: z.string(),
  suggestions: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      message: z.string(),
      gain: z.number().nonnegative(),
      onlyIfTrue: z.boolean().describe('It needs a fact that the resume does not show: ask the person, never make it up'),
      replace: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
})
export type SuggestAnswer = z.infer<typeof SuggestAnswer>

const wordsOf = ({ text }: { readonly text: string }, { start, end }: Span): string => text.slice(start, end)

const quoteOf = ({ document }: Analysis, span: Span): z.infer<typeof Quote> => {
  const found = document.lines.findIndex(({ end }) => end > span.start)
  const line = document.lines[found] ?? span
  return { line: Math.max(0, found) + 1, quote: wordsOf(document, line) }
}

export const answerRead = ({ document, sections, positions, experience, mentions, hidden, warnings }: Analysis): ReadAnswer => ({
  text: document.text,
  sections: sections.map(({ kind, heading }) => ({ kind, heading })),
  positions: positions.map(({ title, organization, from, to }) => ({ title, organization, from, to })),
  months: experience.months,
  skills: [
    ...new Set(
      mentions
        .filter(isKnown)
        .filter(({ negated }) => !negated)
        .map(({ skill }) => skill),
    ),
  ],
  hidden: hidden.length,
  warnings: warnings.map(({ message }) => message),
})

const answerScore = ({ score, understood: { enough, says } }: Pick<Report, 'score' | 'understood'>) => ({
  score: enough ? score : null,
  understood: says,
})

export const answerMatch = ({ analysis, job, summary, ...report }: Report): MatchAnswer => {
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  return {
    ...answerScore(report),
    verdict: summary.verdict,
    gaps: summary.gaps.flatMap((id) => byId.get(id) ?? []).map((requirement) => nameRequirement(requirement, job)),
    level: summary.level,
    purpose: report.purpose,
    required: report.required,
    preferred: report.preferred,
    duty: report.duty,
    requirements: report.coverage.flatMap(({ requirement: id, status, points, possible, explanation, evidence: [best] }) => {
      const requirement = byId.get(id)
      if (requirement === undefined) return []
      const { importance } = requirement
      const evidence = best ? { ...quoteOf(analysis, best), near: best.near } : null
      return [{ requirement: nameRequirement(requirement, job), importance, status, points, possible, explanation, evidence }]
    }),
    checkYourself: job.blockers.map((blocker) => sayCondition(blocker, wordsOf(job.document, blocker))),
    warnings: report.warnings.map(({ message }) => message),
  }
}

export const answerSuggest = (
  { score, understood, suggestions, analysis: { document } }: Report,
  limit: number,
): SuggestAnswer => ({
  ...answerScore({ score, understood }),
  suggestions: suggestions.slice(0, limit).map(({ rule, title, message, gain, here, onlyIfTrue, edit }) => ({
    rule,
    title,
    message,
    gain: here ?? gain,
    onlyIfTrue,
    replace: edit && wordsOf(document, edit),
    by: edit?.text ?? null,
  })),
})
