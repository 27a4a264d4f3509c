import { CoverageError } from '../../src/errors/index.ts'
import { understand } from '../../src/pipeline.ts'
import type { Job, PostingModels, Taxonomy } from '../../src/schema/index.ts'
import type { LabelledPosting } from './build-examples.ts'
import type { Source } from './read-sources.ts'
import { createScore, type Score, scorePosting } from './score.ts'

/** Postings to learn from and others to test on: none is in both. */
export interface Fold {
  readonly known: readonly LabelledPosting[]
  readonly unseen: readonly Source[]
}

/**
 * Every posting is held out in one fold: the first in the first, the next in the next, and so on in turn.
 *
 * @param also learned from in every fold.
 */
export const toFolds = (sources: readonly Source[], folds: number, also: readonly Source[] = []): Fold[] =>
  Array.from({ length: folds }, (_, fold) => ({
    known: [...sources.filter((_, index) => index % folds !== fold), ...also].map(({ posting }) => posting),
    unseen: sources.filter((_, index) => index % folds === fold),
  }))

/** Called with what was read of each posting. */
export type TakeJob = (name: string, job: Job) => void

/** @returns null if nothing is asked for, as far as the models see. */
const readJob = ({ read }: Source, models: PostingModels, taxonomy: Taxonomy): Job | null => {
  try {
    return understand(read, taxonomy, models)
  } catch (error) {
    if (error instanceof CoverageError && error.code === 'no_requirements') return null
    throw error
  }
}

/** How well models read postings, which they must not have learned from. */
export const scoreSources = (
  sources: readonly Source[],
  models: PostingModels,
  taxonomy: Taxonomy,
  score: Score = createScore(),
  take: TakeJob = () => {},
): Score => {
  for (const source of sources) {
    const { name, seen, statements } = source.posting
    const job = readJob(source, models, taxonomy)
    if (job !== null) take(name, job)
    scorePosting(score, seen.text, job?.requirements ?? [], statements)
  }
  return score
}
