import type { Report, Suggestion, Warning } from '../schema/index.ts'
import {
  clampWidth,
  displayWidth,
  heading,
  indent,
  makePalette,
  padEnd,
  padStart,
  spread,
  type TextOptions,
  wrapWithin,
} from '../text/text-layout.ts'
import { type Digest, digestOf, missingParts, type Row } from '../wording/digest.ts'
import { sumUpWouldCount } from '../wording/list-lack.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { citePlace, describeEdit, statementOf } from '../wording/quote.ts'
import { shownAtFirst } from '../wording/themes.ts'
import { count, formatPoints, headGains, IMPORTANCE_TAGS, STATUS_MARKS, sayGain } from '../wording/words.ts'
import { CONDITION_INDENT, FEW_LINES, renderCondition, renderConditions, renderVerdict } from './render-conditions.ts'
import { renderFirstRemarks } from './render-remarks.ts'
import { GAIN_INDENT, renderHeadline, STATUS_PAINT, type View } from './view.ts'

/** Two screens of a terminal, and one page on paper. */
const LONGEST_LOOK_LINES = 60
const LOOK_INDENT = 2
const MAX_WARNINGS = 3
/** Of the verdict, and that a posting is far off. */
const VERDICT_LINES = 3

const renderWarnings = (warnings: readonly Warning[], { width, palette }: View): string[] =>
  warnings.slice(0, MAX_WARNINGS).flatMap(({ message }) => {
    const [first = '', ...more] = wrapWithin(message, width - LOOK_INDENT, FEW_LINES)
    return [`${palette.fair('!')} ${first}`, ...indent(more, LOOK_INDENT)]
  })

const sayPoints = ({ covered: { points, possible } }: Row): string =>
  `${formatPoints(points)} of ${padStart(formatPoints(possible), 4)}`

const markOf = ({ covered: { status } }: Row, { palette }: View): string => palette[STATUS_PAINT[status]](STATUS_MARKS[status])

const renderGap = (row: Row, view: View): string[] => {
  const { report, width, palette } = view
  const points = sayPoints(row)
  const [first = '', ...more] = wrapWithin(
    nameRequirement(row.requirement, report.job),
    width - LOOK_INDENT - points.length - 2,
    FEW_LINES,
  )
  const missing = missingParts(row.covered)
  const wouldCount = sumUpWouldCount(row.covered)
  const lines = [
    ...(missing.length > 0 && row.covered.parts.length > 1 ? [`not found: ${missing.join(' · ')}`] : []),
    ...(wouldCount === '' ? [] : [`score with: ${wouldCount}`]),
  ]
  return [
    spread(`${markOf(row, view)} ${first}`, points, width),
    ...indent(more, LOOK_INDENT),
    ...indent(lines.flatMap((line) => wrapWithin(line, width - 2 * LOOK_INDENT, 1)).map(palette.dim), 2 * LOOK_INDENT),
  ]
}

const renderGaps = ({ gaps }: Digest, view: View): string[] =>
  gaps.length === 0
    ? []
    : [...heading('The gaps that matter', 'points', view.width, view.palette), ...gaps.flatMap((row) => renderGap(row, view))]

/** The words that it changes, or what to do if it changes none. */
const sayChange = ({ edit, message }: Suggestion, { report, width }: View): string[] => {
  const room = width - GAIN_INDENT
  if (edit === null) return wrapWithin(message, room, FEW_LINES)
  const { removed, written } = describeEdit(report.analysis.document, edit)
  const lines = [removed && `− ${removed}`, written && `+ ${written}`].filter((line) => line !== '')
  return lines.flatMap((line) => wrapWithin(line, room, 1))
}

const renderEdit = (suggestion: Suggestion, view: View): string[] => {
  const { report, width, palette } = view
  const gain = padEnd(sayGain(suggestion, report), GAIN_INDENT - 1)
  const place = suggestion.resume === null ? '' : citePlace(report.analysis.document, suggestion.resume)
  const [title = ''] = wrapWithin(suggestion.title, width - GAIN_INDENT - displayWidth(place) - 2, 1)
  return [
    spread(`${palette.good(gain)} ${palette.bold(title)}`, palette.accent(place), width),
    ...indent(sayChange(suggestion, view), GAIN_INDENT),
  ]
}

const renderEdits = ({ edits }: Digest, view: View): string[] =>
  edits.length === 0
    ? []
    : [
        ...heading('What you can change today', headGains(view.report), view.width, view.palette),
        ...edits.flatMap((suggestion) => renderEdit(suggestion, view)),
      ]

/** As many as are shown besides the edits. */
const MAX_QUESTIONS = 5

/** What else is advised at first sight, by title and place; what it says stands in `--all`. */
const renderAdvice = ({ edits }: Digest, view: View): string[] => {
  const { report, width, palette } = view
  const advised = shownAtFirst(report.suggestions).filter((one) => !edits.includes(one))
  const rows = advised.slice(0, MAX_QUESTIONS).map(({ title, resume }) => {
    const place = resume === null ? '' : citePlace(report.analysis.document, resume)
    const [words = ''] = wrapWithin(title, width - LOOK_INDENT - displayWidth(place) - 2, 1)
    return spread(`• ${words}`, palette.accent(place), width)
  })
  return rows.length === 0 ? [] : [...heading('Advice', 'in full: --all', width, palette), ...rows]
}

const renderRow = (row: Row, view: View): string => {
  const notes = `${IMPORTANCE_TAGS[row.requirement.importance]} ${padStart(sayPoints(row), 12)}`
  const name = statementOf(view.report.job.document, row.requirement, view.width - LOOK_INDENT - notes.length - 2)
  return spread(`${markOf(row, view)} ${name}`, view.palette.dim(notes), view.width)
}

/** What else is lacking, one line each, as far as there is room. */
const renderOthers = ({ lacking, gaps }: Digest, room: number, view: View): string[] => {
  const others = lacking.filter((row) => !gaps.includes(row))
  const head = heading('Also missing or in part', 'points', view.width, view.palette)
  const space = Math.max(0, room - head.length)
  const shown = others.length <= space ? others : others.slice(0, Math.max(0, space - 1))
  if (shown.length === 0) return []
  const rest = others.length - shown.length
  return [...head, ...shown.map((row) => renderRow(row, view)), ...(rest === 0 ? [] : [view.palette.dim(`  and ${rest} more`)])]
}

/** Of a statement that is shown, the qualities that are: not every one of them has to be. */
const nameQuality = ({ requirement, covered: { status, parts } }: Row, { report }: View): string =>
  [...new Set(parts.filter((part) => status === 'missing' || part.status !== 'missing').map(({ name }) => name))].join(', ') ||
  statementOf(report.job.document, requirement, CONDITION_INDENT)

const renderQualities = ({ qualities }: Digest, view: View): string[] =>
  qualities.length === 0
    ? []
    : renderCondition(
        'Qualities',
        qualities.map((row) => `${STATUS_MARKS[row.covered.status]} ${nameQuality(row, view)}`).join(' · '),
        FEW_LINES,
        view,
      )

/** What needs no work, as numbers. */
const renderCounts = (digest: Digest, view: View): string[] => {
  const { met, unscored } = digest
  const counts = [
    ...(met.length === 0 ? [] : [`${STATUS_MARKS.met} ${count(met.length, 'statement')} met`]),
    ...(unscored.length === 0 ? [] : [`${STATUS_MARKS.unknown} ${unscored.length} that no text can show`]),
  ]
  return ['', ...renderQualities(digest, view), ...(counts.length === 0 ? [] : [counts.join(' · ')])]
}

const renderEnd = ({ report, width, palette }: View): string[] => [
  '',
  'Everything, with its lines: --all. As a page: --html FILE.',
  ...wrapWithin(`${report.purpose} As of ${report.inputs.asOf}.`, width, 3).map(palette.dim),
]

/** The report at a glance: at most 60 lines in 80 columns. */
export const renderLook = (report: Report, options: TextOptions): string => {
  const view: View = { report, width: clampWidth(options.width), palette: makePalette(options.color) }
  const digest = digestOf(report)
  const before = [
    ...renderHeadline(view),
    ...renderVerdict(view, VERDICT_LINES),
    ...renderWarnings(report.warnings, view),
    ...renderConditions(report.summary.blockers, 1, view),
    ...renderGaps(digest, view),
    ...renderEdits(digest, view),
    ...renderAdvice(digest, view),
  ]
  const after = [...renderCounts(digest, view), ...renderEnd(view)]
  const room = LONGEST_LOOK_LINES - before.length - after.length
  const remarks = renderFirstRemarks(room, view)
  const others = renderOthers(digest, room - remarks.length, view)
  return `${[...before, ...remarks, ...others, ...after].join('\n')}\n`
}
