import type { Analysis, BriefLevel, Job, ReadDocument, Report, Taxonomy } from '../schema/index.ts'

/** What a child is asked: one stage of the pipeline, on documents that were read before. */
export type Question =
  | { readonly verb: 'analyse'; readonly read: ReadDocument; readonly asOf: string }
  | { readonly verb: 'understand'; readonly read: ReadDocument }
  | { readonly verb: 'compare'; readonly analysis: Analysis; readonly job: Job; readonly level: BriefLevel | null }

export interface MatchTask {
  readonly question: Question
  /** Version of the taxonomy to go by. */
  readonly version: string
  /** That taxonomy, where the child said that it does not know it: a megabyte, and mostly the one that ships with the package. */
  readonly taxonomy?: Taxonomy
}

/** What a child says that does not know the version. */
export const NEEDS_TAXONOMY = 'needs-taxonomy'

export type MatchAnswer = Analysis | Job | Report | typeof NEEDS_TAXONOMY
