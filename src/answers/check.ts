import { checkResumes } from '../guard/index.ts'
import { analyse } from '../pipeline.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import type { Check, ReadDocument, Taxonomy } from '../schema/index.ts'

/** Two resumes that were opened but not yet understood, one of them made from the other. */
export interface OpenedCheck {
  readonly original: ReadDocument
  readonly tailored: ReadDocument
  /** The posting that the resume was tailored to; null if that is not known. */
  readonly posting: ReadDocument | null
  /** "2026-11": what "present" means in both. */
  readonly asOf: string
}

/**
 * Compare a tailored resume with the one that it was made from.
 *
 * @throws CoverageError `different_people`
 */
export const checkBy = ({ original, tailored, posting, asOf }: OpenedCheck, taxonomy: Taxonomy): Check =>
  checkResumes({
    original: analyse(original, taxonomy, asOf),
    tailored: analyse(tailored, taxonomy, asOf),
    posting: posting?.document ?? null,
    taxonomy,
    version: ENGINE_VERSION,
  })
