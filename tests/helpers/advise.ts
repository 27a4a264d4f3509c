import { cover, findRise } from '../../src/coverage/index.ts'
import type { Analysis, Coverage, Edit, Job, Suggestion } from '../../src/schema/index.ts'
import { findShown, rankGaps, suggest } from '../../src/tailoring/index.ts'
import { applyEdits, shiftSpans } from '../../src/text/edit.ts'
import { analyseDocument, analyseText, TAXONOMY, understandText } from './stages.ts'

export interface Advised {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly suggestions: readonly Suggestion[]
}

/** The resume with the edits made, understood again. */
export const analyseEdited = (analysis: Analysis, edits: readonly Edit[]): Analysis =>
  analyseDocument({ document: applyEdits(analysis.document, edits), hidden: shiftSpans(analysis.hidden, edits), warnings: [] })

export const adviseAnalysis = (analysis: Analysis, job: Job): Advised => {
  const coverage = cover(analysis, job, TAXONOMY)
  const shown = findShown(analysis, coverage.pasted)
  const suggestions = suggest({
    analysis,
    job,
    coverage,
    taxonomy: TAXONOMY,
    shown,
    gaps: rankGaps(job, coverage, TAXONOMY),
    rescore: (edits) => {
      const edited = analyseEdited(analysis, edits)
      return { analysis: edited, coverage: cover(edited, job, TAXONOMY) }
    },
    findRise: (raises) => findRise(coverage, job, raises),
  })
  return { analysis, job, coverage, suggestions }
}

export const adviseText = (resume: string, posting: string): Advised =>
  adviseAnalysis(analyseText(resume), understandText(posting))
