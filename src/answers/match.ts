import { analyse, compareBy, understand } from '../pipeline.ts'
import type { BriefLevel, PostingModels, ReadDocument, Report, Taxonomy } from '../schema/index.ts'

/** A resume and a posting that were opened and not yet understood. */
export interface OpenedPair {
  readonly resume: ReadDocument
  readonly posting: ReadDocument
  /** "2026-11": what "present" means in the resume. */
  readonly asOf: string
  /** Of the role brief where that is the posting; null for a posting. */
  readonly level: BriefLevel | null
  /** What the resume's file is called; null where that is not known. */
  readonly fileName: string | null
}

/**
 * All that follows reading, in one.
 *
 * @throws CoverageError `no_requirements` where the posting asks for nothing.
 */
export const matchBy = ({ resume, posting, asOf, ...choices }: OpenedPair, taxonomy: Taxonomy, models: PostingModels): Report => {
  const job = understand(posting, taxonomy, models)
  return compareBy(analyse(resume, taxonomy, asOf), job, taxonomy, choices)
}
