import type { Report, ReportDiff, RequirementCoverage, RequirementDiff, Tally } from '../schema/index.ts'
import { listWouldCount } from './explain-requirement.ts'
import { escapeMarkdown, markdownTable } from './markdown.ts'
import { nameRequirement } from './name-requirement.ts'
import { nameAgainst } from './name-source.ts'
import { citePlace, excerptOf } from './quote.ts'
import { count, formatGain, formatPoints, gainBeside, IMPORTANCE_TAGS, STATUS_MARKS, STATUS_NAMES } from './words.ts'

/** A cell of a table, at most. */
const MAX_QUOTE = 90
/** As many as a person acts on at once; the largest gains come first. */
const MAX_SUGGESTIONS = 10

const nameTally = (name: string, { met, of }: Tally): string[] => (of === 0 ? [] : [`${name} ${met} of ${of}`])

/** Of a statement that is shown in part, what of it is not. */
const listMissing = ({ parts }: RequirementCoverage): string => {
  const missing = parts.filter(({ status }) => status === 'missing').map(({ name }) => name)
  return missing.length === 0 ? '' : `<br>not found: ${escapeMarkdown(missing.join(', '))}`
}

const renderRequirements = ({ job, coverage, analysis }: Report): string[] => {
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  const rows = coverage.flatMap((row) => {
    const requirement = byId.get(row.requirement)
    if (requirement === undefined) return []
    const [best] = row.evidence
    const { before, words, after } = best ? excerptOf(analysis.document, best, MAX_QUOTE) : { before: '', words: '', after: '' }
    const lack = row.wouldCount.length === 0 ? '' : `would count: ${listWouldCount(row)}`
    const nothing = row.status === 'unknown' ? 'nothing in it can be held against a text' : 'nothing in the resume shows it'
    const shown = best
      ? `${citePlace(analysis.document, best)}: “${escapeMarkdown(before + words + after)}”${listMissing(row)}`
      : escapeMarkdown(lack || nothing)
    return [
      [
        `${STATUS_MARKS[row.status]} ${STATUS_NAMES[row.status]}`,
        escapeMarkdown(nameRequirement(requirement, job)),
        IMPORTANCE_TAGS[requirement.importance],
        `${formatPoints(row.points)} of ${formatPoints(row.possible)}`,
        shown,
      ],
    ]
  })
  return markdownTable(['', 'Requirement', 'Importance', 'Points', 'Evidence'], rows)
}

const renderSuggestions = ({ suggestions, coverage }: Report): string[] => {
  if (suggestions.length === 0) return []
  const rest = suggestions.length - MAX_SUGGESTIONS
  return [
    '### What would raise it',
    '',
    ...suggestions.slice(0, MAX_SUGGESTIONS).map((suggestion) => {
      const { title, message, onlyIfTrue } = suggestion
      const condition = onlyIfTrue ? ' _Only if true._' : ''
      return `- **${formatGain(gainBeside(suggestion, coverage))}** ${escapeMarkdown(title)}: ${escapeMarkdown(message)}${condition}`
    }),
    ...(rest > 0 ? [`- and ${count(rest, 'more suggestion')}`] : []),
    '',
  ]
}

/** A report as GitHub's Markdown: the score, each requirement with its best evidence, and what would raise it. */
export const renderReportMarkdown = (report: Report): string => {
  const tallies = [
    ...nameTally('required', report.required),
    ...nameTally('duties', report.duty),
    ...nameTally('preferred', report.preferred),
  ]
  return [
    `## Coverage ${formatPoints(report.score)} of 100`,
    '',
    `${escapeMarkdown(nameAgainst(report))}. Met: ${tallies.join(' · ')}.`,
    '',
    ...renderRequirements(report),
    ...renderSuggestions(report),
    `<sub>${report.purpose} As of ${report.inputs.asOf}, engine ${report.versions.engine}.</sub>`,
    '',
  ].join('\n')
}

/** "+6.2", "−2.1", "±0.0". */
const formatChange = (change: number): string => `${change < 0 ? '−' : change > 0 ? '+' : '±'}${formatPoints(Math.abs(change))}`

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
export const renderDiffMarkdown = ({ score, requirements }: ReportDiff): string => {
  const moved = requirements.filter(({ change, before, after }) => change !== 0 && before.credit !== after.credit)
  const change = score.change === 0 ? 'no change' : `${formatChange(score.change)} points`
  return [
    `## Coverage ${formatPoints(score.before)} → ${formatPoints(score.after)} of 100 (${change})`,
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
