import type { ExplainedCoverage, Report, ReportDiff, RequirementDiff, Suggestion } from '../schema/index.ts'
import { type Digest, digestOf, missingParts, type Row } from '../wording/digest.ts'
import { firstRemarks } from '../wording/first-remarks.ts'
import { listWouldCount, sumUpWouldCount } from '../wording/list-lack.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { nameAgainst } from '../wording/name-source.ts'
import { citePlace, excerptOf, statementOf } from '../wording/quote.ts'
import { scoreTitle, scoreTitleOfDiff } from '../wording/say-score.ts'
import { shownAtFirst } from '../wording/themes.ts'
import { CORRECTED, isNotAsked, NOT_ASKED } from '../wording/warn-of-corrections.ts'
import {
  BLOCKER_NAMES,
  count,
  formatChange,
  formatPoints,
  IMPORTANCE_TAGS,
  STATUS_MARKS,
  STATUS_NAMES,
  sayCondition,
  sayGain,
  sayNearest,
} from '../wording/words.ts'
import { escapeMarkdown, markdownTable } from './markdown.ts'
import { sayTallies } from './view.ts'

/** The most characters in a cell of a table. */
const MARKDOWN_QUOTE_LENGTH = 90

/** What is not shown of a statement that is shown in part. */
const sayMissing = (covered: ExplainedCoverage): string => {
  const missing = missingParts(covered)
  return missing.length === 0 ? '' : `<br>not found: ${escapeMarkdown(missing.join(', '))}`
}

const sayShown = ({ covered }: Row, { analysis, corrected }: Report): string => {
  if (isNotAsked(covered.requirement, corrected)) return NOT_ASKED
  const [best] = covered.evidence
  if (best) {
    const { before, words, after } = excerptOf(analysis.document, best, MARKDOWN_QUOTE_LENGTH)
    const nearest = sayNearest(best)
    return `${nearest}${citePlace(analysis.document, best)}: “${escapeMarkdown(before + words + after)}”${sayMissing(covered)}`
  }
  if (covered.status === 'unknown') return 'nothing in it can be held against a text'
  const wouldCount = listWouldCount(covered)
  return escapeMarkdown(wouldCount === '' ? 'nothing in the resume shows it' : `score with: ${wouldCount}`)
}

const sayPoints = ({ points, possible }: ExplainedCoverage): string => `${formatPoints(points)} of ${formatPoints(possible)}`

const renderTable = (rows: readonly Row[], report: Report): string[] =>
  markdownTable(
    ['', 'Requirement', 'Importance', 'Points', 'Evidence'],
    rows.map((row) => [
      `${STATUS_MARKS[row.covered.status]} ${STATUS_NAMES[row.covered.status]}`,
      escapeMarkdown(nameRequirement(row.requirement, report.job)),
      IMPORTANCE_TAGS[row.requirement.importance],
      sayPoints(row.covered),
      sayShown(row, report),
    ]),
  )

const renderFold = (summary: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['<details>', `<summary>${summary}</summary>`, '', ...lines, '</details>', '']

const renderConditions = ({ summary, job }: Report): string[] => {
  const rows = [
    ...summary.blockers.map((blocker) => {
      const words = statementOf(job.document, blocker, 2 * MARKDOWN_QUOTE_LENGTH)
      return [BLOCKER_NAMES[blocker.kind], sayCondition(blocker, words)] as const
    }),
    ...(summary.level === null ? [] : [['Level', summary.level] as const]),
  ]
  const lines = rows.map(([name, words]) => `- **${name}**: ${escapeMarkdown(words)}`)
  return lines.length === 0 ? [] : ['Check yourself (never points):', '', ...lines, '']
}

const renderGaps = ({ gaps }: Digest, { job }: Report): string[] =>
  gaps.length === 0
    ? []
    : [
        '### The gaps that matter',
        '',
        ...gaps.map(({ requirement, covered }) => {
          const wouldCount = sumUpWouldCount(covered)
          return `1. ${STATUS_MARKS[covered.status]} ${escapeMarkdown(nameRequirement(requirement, job))} (${sayPoints(covered)})${sayMissing(covered)}${wouldCount === '' ? '' : `<br>score with: ${escapeMarkdown(wouldCount)}`}`
        }),
        '',
      ]

const renderSuggestion = (suggestion: Suggestion, report: Report): string => {
  const { title, message } = suggestion
  const gain = sayGain(suggestion, report)
  return `- ${gain === '' ? '' : `**${gain}** `}${escapeMarkdown(title)}: ${escapeMarkdown(message)}`
}

const renderSuggestions = (title: string, shown: readonly Suggestion[], rest: number, report: Report): string[] =>
  shown.length + rest === 0
    ? []
    : [
        `### ${title}`,
        '',
        ...shown.map((suggestion) => renderSuggestion(suggestion, report)),
        ...(rest > 0 ? [`- ${shown.length === 0 ? count(rest, 'suggestion') : `and ${count(rest, 'more suggestion')}`}`] : []),
        '',
      ]

const renderAdvice = ({ edits }: Digest, report: Report): string[] => {
  const questions = report.suggestions.filter(({ onlyIfTrue }) => onlyIfTrue)
  const shown = shownAtFirst(questions)
  return [
    ...renderSuggestions('What you can change today', edits, 0, report),
    ...renderSuggestions('Only if it is true', shown, questions.length - shown.length, report),
  ]
}

const renderRemarks = ({ remarks, analysis: { document } }: Report): string[] => {
  const shown = firstRemarks(remarks).map(({ title, message, resume }) => {
    const place = resume === null ? '' : ` (${citePlace(document, resume)})`
    return `- **${escapeMarkdown(title)}**${place}: ${escapeMarkdown(message)}`
  })
  return shown.length === 0 ? [] : ['### The resume itself', '', ...shown, '']
}

/** A report as GitHub's Markdown: what matters first, then each requirement with its best evidence; what needs no work is folded. */
export const renderReportMarkdown = (report: Report): string => {
  const digest = digestOf(report)
  const { lacking, met, qualities, unscored } = digest
  return [
    `## ${scoreTitle(report)}`,
    '',
    `**${escapeMarkdown(report.summary.verdict)}**`,
    '',
    `${escapeMarkdown(nameAgainst(report))}. Met: ${sayTallies(report)}.`,
    '',
    ...report.warnings.flatMap(({ code, message }) => (code === CORRECTED ? [`> ${escapeMarkdown(message)}`, ''] : [])),
    ...renderConditions(report),
    ...renderGaps(digest, report),
    ...renderAdvice(digest, report),
    ...renderRemarks(report),
    ...(lacking.length === 0 ? [] : ['### Missing or in part', '', ...renderTable(lacking, report)]),
    ...renderFold(`${count(met.length, 'statement')} met`, renderTable(met, report)),
    ...renderFold(
      `Qualities: ${qualities.filter(({ covered }) => covered.status === 'met').length} of ${qualities.length} met`,
      renderTable(qualities, report),
    ),
    ...renderFold(`${unscored.length} that no text can show`, renderTable(unscored, report)),
    `<sub>${report.purpose} As of ${report.inputs.asOf}, engine ${report.versions.engine}.</sub>`,
    '',
  ].join('\n')
}

const renderMoved = (title: string, rows: readonly RequirementDiff[]): string[] =>
  rows.length === 0
    ? []
    : [
        `### ${title}`,
        '',
        ...markdownTable(
          ['Points', 'Requirement', 'Before', 'Now'],
          rows
            .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
            .map(({ name, change, before, after }) => [
              formatChange(change),
              escapeMarkdown(name),
              `${formatPoints(before.points)}: ${escapeMarkdown(before.quote ?? before.why)}`,
              `${formatPoints(after.points)}: ${escapeMarkdown(after.quote ?? after.why)}`,
            ]),
        ),
      ]

/** What a newer resume gains and loses, as GitHub's Markdown. */
export const renderDiffMarkdown = ({ score, understood, requirements }: ReportDiff): string => {
  const moved = requirements.filter(({ change, before, after }) => change !== 0 && before.credit !== after.credit)
  const change = score.change === 0 ? 'no change' : `${formatChange(score.change)} points`
  return [
    `## ${scoreTitleOfDiff({ score, understood })} (${change})`,
    '',
    ...renderMoved(
      'Gained',
      moved.filter((row) => row.change > 0),
    ),
    ...renderMoved(
      'Lost',
      moved.filter((row) => row.change < 0),
    ),
    ...(moved.length === 0 ? ['No requirement gains or loses points.', ''] : []),
  ].join('\n')
}
