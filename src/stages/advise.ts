import { cover, creditsOf, findRise } from '../coverage/index.ts'
import { findRemarks } from '../remarks/index.ts'
import type { ReportParts } from '../report/index.ts'
import type { Analysis, Corrected, Correction, Edit } from '../schema/index.ts'
import { findInterview, findPillars, findShown, type Rescored, rankGaps, type SuggestInput, suggest } from '../tailoring/index.ts'
import { moveCorrections } from './move-corrections.ts'

/** What a report says besides the score: what to write, what to learn, what to be ready for. */
export type Advice = Pick<ReportParts, 'suggestions' | 'gaps' | 'pillars' | 'interview' | 'remarks' | 'corrected'>

export interface AdviceInput extends Pick<SuggestInput, 'analysis' | 'job' | 'coverage' | 'taxonomy'> {
  /** The name of the resume's file; null if it is not known. */
  readonly fileName: string | null
  /** The person's corrections, which the coverage already respects. */
  readonly corrections: readonly Correction[]
  /** The resume with edits made, read again. */
  readonly edited: (edits: readonly Edit[]) => Analysis
}

/** The coverage with edits made, for which corrections still hold. */
const rescorer =
  ({ analysis, job, taxonomy, corrections, edited }: AdviceInput) =>
  (edits: readonly Edit[]): Rescored => {
    const after = edited(edits)
    return { analysis: after, coverage: creditsOf(after, job, taxonomy, moveCorrections(corrections, edits, analysis.document)) }
  }

const sayCorrected = ({ analysis, job, taxonomy, corrections }: AdviceInput): { readonly corrected?: Corrected } =>
  corrections.length > 0 ? { corrected: { score: cover(analysis, job, taxonomy).score, corrections: [...corrections] } } : {}

export const advise = (input: AdviceInput): Advice => {
  const { analysis, job, fileName, taxonomy, coverage } = input
  const shown = findShown(analysis, coverage.pasted)
  const pillars = findPillars(shown, job, taxonomy)
  const gaps = rankGaps(job, coverage, taxonomy)
  const suggestions = suggest({
    ...{ analysis, job, coverage, taxonomy, shown, gaps },
    rescore: rescorer(input),
    findRise: (raises) => findRise(coverage, job, raises),
  })
  return {
    suggestions,
    gaps,
    pillars,
    interview: findInterview(shown, analysis, job, taxonomy),
    remarks: findRemarks({ analysis, job, fileName, taxonomy, suggestions }),
    ...sayCorrected(input),
  }
}
