import { CoverageError } from '../errors/index.ts'
import type { IsolatedReader, MatchOptions, Source } from '../reader/index.ts'
import type { Candidate, Judgement, Report, Taxonomy } from '../schema/index.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'

/** What a model's words are checked against: a report, which no model had any part in, and the judge of proposals. */
export interface Ground {
  readonly report: Report
  readonly judge: (candidates: readonly Candidate[]) => Promise<readonly Judgement[]>
}

/** What is needed of a reader. */
export type GroundReader = Pick<IsolatedReader, 'judge'>

/**
 * The ground for a resume and a posting (null: the role brief): reads both.
 *
 * @param reader with isolated children, as `createReader` gives one.
 * @throws CoverageError whatever reading them throws.
 */
export const groundFor = async (
  reader: Pick<IsolatedReader, 'match' | 'judge'>,
  resume: Source,
  posting: Source | null,
  options: MatchOptions = {},
): Promise<Ground> => groundOf(await reader.match(resume, posting, options), reader, options.taxonomy ?? loadTaxonomy())

/**
 * The ground for a report. Each candidate is judged by itself, so that each has its own time limit.
 *
 * @param signal on abort no more are judged: `given_up`.
 */
export const groundOf = (report: Report, reader: GroundReader, taxonomy: Taxonomy, signal?: AbortSignal): Ground => {
  const { analysis, job } = report
  const judgeOne = (candidate: Candidate): Promise<readonly Judgement[]> =>
    reader.judge({ report: { analysis, job }, candidates: [candidate] }, { taxonomy })
  return {
    report,
    judge: async (candidates) => {
      const judgements: Judgement[] = []
      for (const candidate of candidates) {
        if (signal?.aborted) throw new CoverageError('given_up')
        judgements.push(...(await judgeOne(candidate)))
      }
      return judgements
    },
  }
}
