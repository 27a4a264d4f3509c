import { cover, SCORING_VERSION } from '../coverage/index.ts'
import { blindfold, buildReport } from '../report/index.ts'
import type { Analysis, Evidence, Job, Report, Taxonomy } from '../schema/index.ts'
import { findPillars, findShown, rankGaps } from '../tailoring/index.ts'

/**
 * The report of somebody whose name, contacts, schools and address are hidden: the same score from the same evidence, shown
 * over a text in which those words are redacted; without advice, which is for the applicant.
 */
export const compareBlindBy = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Report => {
  const { analysis: blind, hide } = blindfold(analysis)
  const coverage = cover(analysis, job, taxonomy)
  const { text } = blind.document
  const showEvidence = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.map((one) => ({ ...one, surfaceForm: text.slice(one.start, one.end), why: hide(one.why) }))
  const requirements = coverage.requirements.map((row) => ({
    ...row,
    evidence: showEvidence(row.evidence),
    parts: row.parts.map((part) => ({ ...part, evidence: showEvidence(part.evidence) })),
    reasons: row.reasons.map((reason) => ({ ...reason, says: hide(reason.says) })),
  }))
  const report = buildReport({
    analysis: blind,
    job,
    coverage: { ...coverage, requirements },
    suggestions: [],
    gaps: rankGaps(job, coverage, taxonomy),
    pillars: findPillars(findShown(analysis, coverage.pasted), job, taxonomy),
    interview: [],
    remarks: [],
    taxonomy,
    scoring: SCORING_VERSION,
    level: null,
    fileName: null,
  })
  return { ...report, blind: true }
}
