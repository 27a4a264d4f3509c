import { CoverageError } from '../../src/errors/index.ts'
import { understand } from '../../src/pipeline.ts'
import type { Job, PostingModels, Taxonomy } from '../../src/schema/index.ts'
import type { LabelledPosting } from './build-examples.ts'
import type { Source } from './read-sources.ts'
import { createScore, type Score, scorePosting } from './score.ts'

/** Postings to learn from and others to be asked: none is in both. */
export interface Fold {
  readonly known: readonly LabelledPosting[]
  readonly unseen: readonly Source[]
}

/**
 * Every posting is unseen in one fold: the first in the first, the next in the next, and round again.
 *
 * @param also known in every fold.
 */
export const toFolds = (sources: readonly Source[], folds: number, also: readonly Source[] = []): Fold[] =>
  Array.from({ length: folds }, (_, fold) => ({
    known: [...sources.filter((_, index) => index % folds !== fold), ...also].map(({ posting }) => posting),
    unseen: sources.filter((_, index) => index % folds === fold),
  }))

/** Is told what was read of each posting. */
export type TakeJob = (name: string, job: Job) => void

/** @returns null where nothing is asked, as far as the models see. */
const readJob = ({ read }: Source, models: PostingModels, taxonomy: Taxonomy): Job | null => {
  try {
    return understand(read, taxonomy, models)
  } catch (error) {
    if (error instanceof CoverageError && error.code === 'no_requirements') return null
    throw error
  }
}

/** How well models read postings; what they learned from them aside, these are to be unseen. */
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
