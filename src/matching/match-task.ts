import type { Judging, OpenedCheck, OpenedPair } from '../answers/index.ts'
import type { Analysis, Job, Judgement, ReadDocument, Taxonomy } from '../schema/index.ts'
import type { StoreAnswer, StoreQuestion } from './store-stages.ts'

/**
 * A question to a child: one stage of the pipeline, or all that follow reading, on documents that were read or are stored.
 * `asJson`: the answer is passed on as it is, so it comes as JSON, like a report.
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
  /** Version of the taxonomy to use. */
  readonly version: string
  /** That taxonomy, if the child said that it does not have it: it is a megabyte, and usually the one that ships with the package. */
  readonly taxonomy?: Taxonomy
}

/** The answer of a child that does not have that version. */
export const NEEDS_TAXONOMY = 'needs-taxonomy'

/** A report comes as JSON in UTF-8, which is how it leaves the service: it is written once, and passed on as bytes. */
export type MatchAnswer = Analysis | Job | readonly Judgement[] | Uint8Array | StoreAnswer | typeof NEEDS_TAXONOMY
