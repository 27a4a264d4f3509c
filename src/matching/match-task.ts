import type { Judging, OpenedCheck, OpenedPair } from '../answers/index.ts'
import type { Analysis, Job, Judgement, ReadDocument, Taxonomy } from '../schema/index.ts'
import type { StoreAnswer, StoreQuestion } from './store-stages.ts'

/**
 * What a child is asked: one stage of the pipeline, or all that follow reading, on documents that were read or are kept.
 * `asJson`: the answer is sent on as it is, so that it comes as a report does.
 */
export type Question =
  | { readonly verb: 'analyse'; readonly read: ReadDocument; readonly asOf: string; readonly asJson?: boolean }
  | { readonly verb: 'understand'; readonly read: ReadDocument; readonly why?: boolean; readonly asJson?: boolean }
  | { readonly verb: 'match'; readonly pair: OpenedPair }
  | { readonly verb: 'check'; readonly opened: OpenedCheck }
  | { readonly verb: 'judge'; readonly judging: Judging }
  | { readonly verb: 'store'; readonly asked: StoreQuestion }

export interface MatchTask {
  readonly question: Question
  /** Version of the taxonomy to go by. */
  readonly version: string
  /** That taxonomy, where the child said that it does not know it: a megabyte, and mostly the one that ships with the package. */
  readonly taxonomy?: Taxonomy
}

/** What a child says that does not know the version. */
export const NEEDS_TAXONOMY = 'needs-taxonomy'

/** A report comes as its JSON in UTF-8, which is how it leaves the service: it is written once, and crosses as bytes. */
export type MatchAnswer = Analysis | Job | readonly Judgement[] | Uint8Array | StoreAnswer | typeof NEEDS_TAXONOMY
