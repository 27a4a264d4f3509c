export { type Badge, makeBadge } from './badge.ts'
export { blindfold } from './blindfold.ts'
export { buildReport, type ReportParts } from './build-report.ts'
export { type CheckGroup, groupFindings } from './check-groups.ts'
export { diffReports } from './diff-reports.ts'
export { type Digest, digestOf, missingParts, type Row } from './digest.ts'
export { explainSkill, type SkillContext, type SkillQuestion } from './explain-skill.ts'
export { toJsonResume } from './json-resume.ts'
export { type LackWords, listWouldCount, sayUncounted, sumUpWouldCount } from './list-lack.ts'
export { nameRequirement } from './name-requirement.ts'
export { nameSource, type Source } from './name-source.ts'
export { nameSubject } from './name-subject.ts'
export { describeEdit, type Excerpt, excerptOf, lineNumberAt, type Place, placeOf, statementOf } from './quote.ts'
export { describeDocument, renderAnalysis } from './render-analysis.ts'
export { renderCheck } from './render-check.ts'
export { renderCheckJUnit } from './render-check-junit.ts'
export { renderCheckMarkdown } from './render-check-markdown.ts'
export { renderDiff } from './render-diff.ts'
export { renderEdits, type TitledEdit } from './render-edits.ts'
export { renderExplanations } from './render-explanation.ts'
export { renderJob } from './render-job.ts'
export { renderJUnit } from './render-junit.ts'
export { renderLook } from './render-look.ts'
export { renderDiffMarkdown, renderReportMarkdown } from './render-markdown.ts'
export { renderMatrix, renderMatrixMarkdown, toMatrixCell } from './render-matrix.ts'
export { renderNotShown, renderRewriting, renderSecondReading } from './render-own-model.ts'
export { renderReport } from './render-text.ts'
export { renderVerification } from './render-verification.ts'
export { renderWhy } from './render-why.ts'
export { type PersonWords, sayPerson } from './say-person.ts'
export { isUnder, NO_SCORE, sayUnder, sayUnjudged, scoreCell } from './say-score.ts'
export { firstEdits } from './summarise.ts'
export { tellUnderstanding } from './tell-understanding.ts'
export { clampWidth, heading, makePalette, padEnd, padStart, type TextOptions, wrap } from './text-layout.ts'
export { groupByTheme, type Theme } from './themes.ts'
export { verifyReport } from './verify-report.ts'
export { ENGINE_VERSION } from './version.ts'
export { CORRECTED } from './warn-of-corrections.ts'
export { type GivenAs, warnOfDocument } from './warn-of-document.ts'
export {
  BLOCKER_NAMES,
  count,
  FIRST_REMARKS,
  formatGain,
  formatMonths,
  formatPoints,
  gainBeside,
  HIDDEN_REASONS,
  IMPORTANCE_NAMES,
  IMPORTANCE_TAGS,
  IMPORTANCES,
  LEVEL_NAMES,
  PILLAR_NAMES,
  PURPOSE,
  SECTION_NAMES,
  STATUS_MARKS,
  STATUS_NAMES,
  sayWhatPlaceIs,
  ZONE_NAMES,
} from './words.ts'
