import type { Report, SecondReading, SecondVerdict, Span } from '../../src/schema/index.ts'

/** Verdicts as credits: for "partly", the middle of what the readers' guide allows. */
const CREDITS: Readonly<Record<NonNullable<SecondVerdict['theirs']>, number>> = { met: 1, partial: 0.5, missing: 0 }

/** The part of a report that is measured, with a model's verdicts instead of ours. */
export interface SecondAnswer {
  readonly score: number
  readonly job: Report['job']
  readonly coverage: readonly { readonly requirement: string; readonly credit: number }[]
  readonly suggestions: readonly { readonly onlyIfTrue: true; readonly job: Span }[]
}

/**
 * A second reading in the form that is measured. A statement without a valid verdict is unmet, as in any other answer that
 * does not have it; what is lacking is listed by weight.
 */
export const answerOf = ({ job }: Report, { verdicts }: Pick<SecondReading, 'verdicts'>): SecondAnswer => {
  const theirs = new Map(verdicts.map((verdict) => [verdict.requirement, verdict.theirs]))
  const creditOf = (id: string): number => CREDITS[theirs.get(id) ?? 'missing']
  const sum = (credit: (id: string) => number): number =>
    job.requirements.reduce((total, { id, weight }) => total + weight * credit(id), 0)
  const whole = sum(() => 1)
  return {
    score: whole === 0 ? 0 : Math.round((1000 * sum(creditOf)) / whole) / 10,
    job,
    coverage: job.requirements.map(({ id }) => ({ requirement: id, credit: creditOf(id) })),
    suggestions: job.requirements
      .filter(({ id }) => creditOf(id) < 1)
      .toSorted((a, b) => b.weight * (1 - creditOf(b.id)) - a.weight * (1 - creditOf(a.id)))
      .map(({ start, end }) => ({ onlyIfTrue: true, job: { start, end } })),
  }
}
