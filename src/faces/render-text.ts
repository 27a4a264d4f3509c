import { isOfPerson } from '../evidence/index.ts'
import type { Edit, Evidence, ExplainedCoverage, Importance, Report, Requirement, Suggestion } from '../schema/index.ts'
import { ownGain } from '../text/own-gain.ts'
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
  wrap,
} from '../text/text-layout.ts'
import { isAboutTheRole } from '../wording/is-about-the-role.ts'
import { listUncounted, sumUpWouldCount } from '../wording/list-lack.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { isAnyQuoted, type Piece, piecesOf } from '../wording/pieces.ts'
import { citePlace, describeEdit, excerptOf } from '../wording/quote.ts'
import { statusOfPillar } from '../wording/status-of-pillar.ts'
import { isNotAsked, NOT_ASKED } from '../wording/warn-of-corrections.ts'
import {
  count,
  formatPoints,
  headGains,
  IMPORTANCE_NAMES,
  IMPORTANCES,
  PILLAR_NAMES,
  STATUS_MARKS,
  sayGain,
  sayNearest,
} from '../wording/words.ts'
import { renderConditions, renderVerdict } from './render-conditions.ts'
import { renderInterview } from './render-interview.ts'
import { renderWarnings } from './render-notes.ts'
import { renderRemarks } from './render-remarks.ts'
import { renderRole } from './render-role.ts'
import { GAIN_INDENT, renderHeadline, STATUS_PAINT, type View } from './view.ts'

/** Where the words of a row begin: after its mark. */
const REPORT_INDENT = 2
/** Of the verdict, and of each condition. */
const MOST_LINES = 3
/** One place proves a requirement; the best of the others are in the JSON and on the page. */
const SHOWN_EVIDENCE = 1
const TEXT_QUOTE_LENGTH = 76

const renderQuote = (evidence: Evidence, { report, width, palette }: View, lead = ''): string => {
  const { document } = report.analysis
  const place = citePlace(document, evidence)
  const room = Math.min(TEXT_QUOTE_LENGTH, width - 2 * REPORT_INDENT - 4 - displayWidth(lead + place))
  const { before, words, after } = excerptOf(document, evidence, room)
  return `${palette.dim(lead)}${palette.accent(place)}  “${before}${palette.bold(words)}${after}”`
}

const renderEvidence = ({ evidence, moreEvidence }: ExplainedCoverage, view: View): string[] => {
  const [best] = evidence
  if (best === undefined) return []
  const rest = evidence.length + moreEvidence - SHOWN_EVIDENCE
  const said = sayNearest(best) + best.why
  const why = rest > 0 ? `${said} · ${count(rest, 'more place')}` : said
  return [renderQuote(best, view), ...indent(wrap(why, view.width - 3 * REPORT_INDENT).map(view.palette.dim), REPORT_INDENT)]
}

const renderPiece = ({ name, status, evidence: [best] }: Piece, view: View): string[] => {
  const mark = view.palette[STATUS_PAINT[status]](STATUS_MARKS[status])
  return [`${mark} ${name}`, ...(best ? indent([renderQuote(best, view, sayNearest(best))], REPORT_INDENT) : [])]
}

/** What the resume shows, each with its best place, and, on one line, what it does not. */
const renderPieces = (pieces: readonly Piece[], view: View): string[] => {
  const missing = pieces.filter(({ status }) => status === 'missing').map(({ name }) => name)
  const [first = '', ...more] = wrap(missing.join(' · '), view.width - 3 * REPORT_INDENT)
  return [
    ...pieces.filter(({ status }) => status !== 'missing' && status !== 'unknown').flatMap((piece) => renderPiece(piece, view)),
    ...(missing.length === 0 ? [] : [`${view.palette.bad(STATUS_MARKS.missing)} ${first}`, ...indent(more, REPORT_INDENT)]),
  ]
}

/** Points that rest on no part, but on years of work or on words: the line or, where none is quoted, what they rest on. */
const renderRest = (covered: ExplainedCoverage, pieces: readonly Piece[], view: View): string[] => {
  const { reasons, points } = covered
  if (points === 0 || isAnyQuoted(pieces)) return []
  const lines = renderEvidence(covered, view)
  const why = (): string[] => wrap(reasons.map(({ says }) => says).join(' · '), view.width - 3 * REPORT_INDENT)
  return lines.length > 0 ? lines : indent(why().map(view.palette.dim), REPORT_INDENT)
}

/** What shows a requirement: the best place, or that of each part if there are several, and which of its deeds were done. */
const renderShown = (requirement: Requirement, covered: ExplainedCoverage, view: View): string[] => {
  if (covered.parts.length < 2 || isOfPerson(requirement)) return renderEvidence(covered, view)
  const pieces = piecesOf(covered)
  return [...renderPieces(pieces, view), ...renderRest(covered, pieces, view)]
}

/** What does not count and what would: only if something is lacking. */
const renderLack = (covered: ExplainedCoverage, { report, width, palette }: View): string[] => {
  const wouldCount = sumUpWouldCount(covered)
  if (wouldCount === '') return []
  const isShown = covered.evidence.length > 0
  const uncounted = isShown ? [] : listUncounted(covered, report.analysis).slice(0, SHOWN_EVIDENCE)
  const lines = [...uncounted, `score with: ${wouldCount}`]
  return indent(lines.flatMap((line) => wrap(line, width - 3 * REPORT_INDENT)).map(palette.dim), isShown ? REPORT_INDENT : 0)
}

const renderRequirement = (requirement: Requirement, covered: ExplainedCoverage, view: View): string[] => {
  const { report, width, palette } = view
  const points = `${padStart(formatPoints(covered.points), 5)} of ${padStart(formatPoints(covered.possible), 4)}`
  const [first = '', ...more] = wrap(nameRequirement(requirement, report.job), width - REPORT_INDENT - points.length - 2)
  const mark = palette[STATUS_PAINT[covered.status]](STATUS_MARKS[covered.status])
  if (isNotAsked(requirement.id, report.corrected))
    return [`${mark} ${first}`, ...indent([...more, palette.dim(NOT_ASKED)], REPORT_INDENT)]
  return [
    spread(`${mark} ${first}`, points, width),
    ...indent(more, REPORT_INDENT),
    ...indent([...renderShown(requirement, covered, view), ...renderLack(covered, view)], 2 * REPORT_INDENT),
  ]
}

const renderImportance = (importance: Importance, view: View): string[] => {
  const { report, width, palette } = view
  const covered = new Map(report.coverage.map((row) => [row.requirement, row]))
  const rows = report.job.requirements.filter((requirement) => requirement.importance === importance)
  if (rows.length === 0) return []
  return [
    ...heading(IMPORTANCE_NAMES[importance], 'points', width, palette),
    ...rows.flatMap((requirement) => {
      const row = covered.get(requirement.id)
      return row === undefined ? [] : renderRequirement(requirement, row, view)
    }),
  ]
}

const renderEdit = (edit: Edit, { report, width }: View): string[] => {
  const { removed, written } = describeEdit(report.analysis.document, edit)
  const lines = [removed && `− ${removed}`, written && `+ ${written}`].filter((line) => line !== '')
  return lines.flatMap((line) => wrap(line, width - GAIN_INDENT))
}

const renderSuggestion = (suggestion: Suggestion, view: View): string[] => {
  const { report, width, palette } = view
  const gain = padEnd(sayGain(suggestion, report), GAIN_INDENT - 1)
  const condition = suggestion.onlyIfTrue ? 'only if true' : ''
  const [first = '', ...more] = wrap(suggestion.title, width - GAIN_INDENT - condition.length - 1)
  const cited = suggestion.resume && citePlace(report.analysis.document, suggestion.resume)
  const place = cited === null || suggestion.message.toLowerCase().includes(cited) ? [] : [palette.accent(cited)]
  const message = wrap(suggestion.message, width - GAIN_INDENT)
  const edit = suggestion.edit === null ? [] : renderEdit(suggestion.edit, view)
  return [
    spread(`${palette.good(gain)} ${palette.bold(first)}`, palette.fair(condition), width),
    ...indent([...more.map(palette.bold), ...message, ...place, ...edit], GAIN_INDENT),
  ]
}

const renderAdvice = (
  { title, note }: { readonly title: string; readonly note: string },
  suggestions: readonly Suggestion[],
  view: View,
): string[] =>
  suggestions.length === 0
    ? []
    : [
        ...heading(title, note, view.width, view.palette),
        ...suggestions.flatMap((suggestion) => renderSuggestion(suggestion, view)),
      ]

/** Ready-made changes come first: after fifty missing things nobody would find them. */
const renderSuggestions = (view: View): string[] => {
  const { suggestions } = view.report
  const renderThose = (title: string, note: string, isOfThem: (one: Suggestion) => boolean): string[] =>
    renderAdvice({ title, note }, suggestions.filter(isOfThem), view)
  return [
    ...renderThose('What you can change now', headGains(view.report), ({ onlyIfTrue }) => !onlyIfTrue),
    ...renderThose('What would raise it, if it is true', headGains(view.report), (one) => one.onlyIfTrue && ownGain(one) > 0),
    ...renderThose('What you could tell better, if it is true', 'never points', (one) => one.onlyIfTrue && ownGain(one) === 0),
  ]
}

const renderPillars = (view: View): string[] => {
  const { report, width, palette } = view
  const stressed = isAboutTheRole(report) ? report.pillars.filter(({ asked }) => asked.length > 0) : []
  const rows = stressed.flatMap(({ id, evidence, asked }) => {
    const [best] = evidence
    const status = statusOfPillar({ evidence })
    const mark = palette[STATUS_PAINT[status]](STATUS_MARKS[status])
    const note = `${count(asked.length, 'requirement')} of it`
    const shown = best === undefined ? 'the resume does not show it' : renderQuote(best, view)
    return [spread(`${mark} ${PILLAR_NAMES[id]}`, palette.dim(note), width), ...indent([shown], 2 * REPORT_INDENT)]
  })
  return rows.length === 0 ? [] : [...heading('What the role is about', 'lead with your strongest line', width, palette), ...rows]
}

const renderFooter = ({ report, width, palette }: View): string[] => {
  const { versions, inputs } = report
  const run = `As of ${inputs.asOf} · engine ${versions.engine} · taxonomy ${versions.taxonomy} · scoring ${versions.scoring}`
  return ['', ...wrap(report.purpose, width).map(palette.dim), ...wrap(run, width).map(palette.dim)]
}

/** A report for reading on a terminal: the score, what it is made of with quotes, and what would raise it. */
export const renderReport = (report: Report, options: TextOptions): string => {
  const view: View = { report, width: clampWidth(options.width), palette: makePalette(options.color) }
  return `${[
    ...renderHeadline(view),
    ...renderVerdict(view, MOST_LINES),
    ...renderWarnings(report.warnings, view.width, view.palette),
    ...renderConditions(report.job.blockers, MOST_LINES, view),
    ...IMPORTANCES.flatMap((importance) => renderImportance(importance, view)),
    ...renderSuggestions(view),
    ...renderRemarks(view),
    ...renderPillars(view),
    ...renderInterview(view.report, view.width, view.palette),
    ...renderRole(report, view.width, view.palette),
    ...renderFooter(view),
  ].join('\n')}\n`
}
