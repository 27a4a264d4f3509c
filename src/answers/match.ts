import { analyse, compareBy, understand } from '../pipeline.ts'
import type { BriefLevel, PostingModels, ReadDocument, Report, Taxonomy } from '../schema/index.ts'

/** A resume and a posting that were opened but not yet understood. */
export interface OpenedPair {
  readonly resume: ReadDocument
  readonly posting: ReadDocument
  /** "2026-11": what "present" means in the resume. */
  readonly asOf: string
  /** The level of the role brief, if that is the posting; otherwise null. */
  readonly level: BriefLevel | null
  /** The name of the resume's file; null if it is not known. */
  readonly fileName: string | null
}

/**
 * Everything that follows reading, in one function.
 *
 * @throws CoverageError `no_requirements` if the posting asks for nothing.
 */
export const matchBy = ({ resume, posting, asOf, ...choices }: OpenedPair, taxonomy: Taxonomy, models: PostingModels): Report => {
  const job = understand(posting, taxonomy, models)
  return compareBy(analyse(resume, taxonomy, asOf), job, taxonomy, choices)
}
