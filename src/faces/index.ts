import { makeBadge } from './badge.ts'
import { renderAnalysis } from './render-analysis.ts'
import { renderCheck } from './render-check.ts'
import { renderCheckJUnit } from './render-check-junit.ts'
import { renderCheckMarkdown } from './render-check-markdown.ts'
import { renderDiff } from './render-diff.ts'
import { renderEdits } from './render-edits.ts'
import { renderExplanations } from './render-explanation.ts'
import { renderJob } from './render-job.ts'
import { renderJUnit } from './render-junit.ts'
import { renderLook } from './render-look.ts'
import { renderDiffMarkdown, renderReportMarkdown } from './render-markdown.ts'
import { renderMatrix, renderMatrixMarkdown, toMatrixCell } from './render-matrix.ts'
import { renderNotShown, renderRewriting, renderSecondReading } from './render-own-model.ts'
import { renderReport } from './render-text.ts'
import { renderVerification } from './render-verification.ts'
import { renderWhy } from './render-why.ts'

/** What each result looks like, by its noun and the form that is asked for. */
export const FACES = {
  report: { look: renderLook, text: renderReport, markdown: renderReportMarkdown, junit: renderJUnit, badge: makeBadge },
  diff: { text: renderDiff, markdown: renderDiffMarkdown },
  check: { text: renderCheck, markdown: renderCheckMarkdown, junit: renderCheckJUnit },
  matrix: { text: renderMatrix, markdown: renderMatrixMarkdown, cell: toMatrixCell },
  analysis: { text: renderAnalysis },
  job: { text: renderJob, why: renderWhy },
  explanations: { text: renderExplanations },
  edits: { text: renderEdits },
  rewriting: { text: renderRewriting },
  secondReading: { text: renderSecondReading },
  letter: { notShown: renderNotShown },
  verification: { text: renderVerification },
} as const
