import type { Evidence, HiddenSpan, Job, Line, Report, Requirement } from '../schema/index.ts'
import { overlaps } from '../text/span.ts'
import { type HtmlPart, html, type Markup } from './html.ts'
import { renderShares } from './html-bar.ts'
import { type LineNote, renderDocument } from './html-document.ts'
import { renderPillars, renderRequirements, renderRoleContext, renderSuggestions, renderUnscored } from './html-findings.ts'
import { nameRequirement } from './name-requirement.ts'
import { nameAgainst, nameSource } from './name-source.ts'
import { type PageAssets, renderPage } from './page.ts'
import { describeDocument } from './render-analysis.ts'
import { BLOCKER_NAMES, formatPoints, HIDDEN_REASONS, STATUS_MARKS, STATUS_NAMES, ZONE_NAMES } from './words.ts'

/** A place in the resume and the requirement that it speaks for. */
interface Claim {
  readonly evidence: Evidence
  readonly requirement: Requirement
}

/** From which strength on the gutter is full or half: a dated position gives 1, a bare skills list 0.6. */
const STRENGTHS: readonly { readonly from: number; readonly gutter: string; readonly label: string }[] = [
  { from: 0.8, gutter: 'evidence-strong', label: 'strong evidence' },
  { from: 0.5, gutter: 'evidence-fair', label: 'evidence' },
  { from: 0, gutter: 'evidence-weak', label: 'weak evidence' },
]

const claimsOf = ({ coverage, job }: Report): Claim[] => {
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  return coverage.flatMap((row) => {
    const requirement = byId.get(row.requirement)
    return requirement === undefined ? [] : row.evidence.map((evidence) => ({ evidence, requirement }))
  })
}

const isOnOneLine = (span: Evidence, { document }: Report['analysis']): boolean =>
  !document.text.slice(span.start, span.end).includes('\n')

const renderAnswers = (claims: readonly Claim[], job: Job): Markup => {
  const requirements = new Map(claims.map(({ requirement }) => [requirement.id, requirement]))
  return html`<span aria-hidden="true">↳ </span>${[...requirements.values()].map(
    (requirement, index) => html`${index > 0 && ' · '}<a href="#${requirement.id}">${nameRequirement(requirement, job)}</a>`,
  )}`
}

const noteHidden = (hidden: readonly HiddenSpan[]): LineNote => ({
  gutter: 'hidden-text',
  label: 'hidden text',
  below: `hidden: ${[...new Set(hidden.map(({ why }) => HIDDEN_REASONS[why]))].join(', ')}; never evidence`,
})

const notePasted = (source: string): LineNote => ({
  gutter: 'hidden-text',
  label: `pasted from the ${source}`,
  below: `word for word from the ${source}; never evidence`,
})

const noteResumeLine = (line: Line, report: Report, claims: readonly Claim[]): LineNote | null => {
  const hidden = report.analysis.hidden.filter((span) => overlaps(span, line))
  if (hidden.length > 0) return noteHidden(hidden)
  if (report.pasted.some((span) => overlaps(span, line))) return notePasted(nameSource(report))
  const own = claims.filter(({ evidence }) => overlaps(evidence, line))
  if (own.length === 0) return null
  const strength = Math.max(...own.map(({ evidence }) => evidence.strength))
  const { gutter, label } = STRENGTHS.find(({ from }) => strength >= from) ?? { gutter: '', label: '' }
  const begun = own.filter(({ evidence }) => evidence.start >= line.start)
  return { gutter, label, below: begun.length > 0 && renderAnswers(begun, report.job) }
}

const renderResume = (report: Report): Markup => {
  const { analysis } = report
  const claims = claimsOf(report)
  const marks = claims.map(({ evidence }) => evidence).filter((evidence) => isOnOneLine(evidence, analysis))
  return html`<section class="document" id="resume" aria-labelledby="resume-title"><h2 id="resume-title">The resume, as it was read</h2>
<p class="lead">${describeDocument(analysis.document)}. The gutter shows the lines that carry evidence.</p>
${renderDocument({ name: 'resume', document: analysis.document, marks, noteOn: (line) => noteResumeLine(line, report, claims) })}</section>`
}

const notePostingLine = (line: Line, { job, coverage }: Report): LineNote | null => {
  const asked = job.requirements.filter((requirement) =>
    [requirement, ...(requirement.also ?? [])].some((span) => overlaps(span, line)),
  )
  const blockers = job.blockers.filter((blocker) => overlaps(blocker, line))
  const zone = job.zones.find(({ start }) => start >= line.start && start < line.end)
  if (asked.length + blockers.length === 0 && zone === undefined) return null
  const statusOf = new Map(coverage.map(({ requirement, status }) => [requirement, status]))
  const links = asked.map((requirement) => {
    const status = statusOf.get(requirement.id) ?? 'missing'
    return html` <a class="asked status-${status}" href="#${requirement.id}"><span aria-hidden="true">${STATUS_MARKS[status]}</span><span class="visually-hidden">${STATUS_NAMES[status]}:</span> ${nameRequirement(requirement, job)}</a>`
  })
  const checks = blockers.map(({ kind }) => html` <span class="asked">${BLOCKER_NAMES[kind]}: check yourself</span>`)
  return {
    gutter: asked[0] ? `asks-${asked[0].importance}` : '',
    label: asked[0] ? `asks, ${asked[0].importance}` : '',
    below: [zone && html`<span class="zone">${ZONE_NAMES[zone.kind]}</span>`, ...links, ...checks],
  }
}

const renderPosting = (report: Report): Markup => {
  const { job } = report
  const marks = [...job.requirements.flatMap(({ anyOf }) => anyOf), ...job.blockers]
  return html`<section class="document" id="posting" aria-labelledby="posting-title"><h2 id="posting-title">The ${nameSource(report)}, line by line</h2>
<p class="lead">Under each line stands what it asks, and whether the resume shows it.</p>
${renderDocument({ name: 'posting', document: job.document, marks, noteOn: (line) => notePostingLine(line, report) })}</section>`
}

const renderWarnings = ({ warnings }: Report): HtmlPart =>
  warnings.length > 0 &&
  html`<section class="notes" aria-label="Please note"><ul>${warnings.map(({ message }) => html`<li>${message}</li>`)}</ul></section>`

const renderHeadline = (report: Report): Markup => html`<section class="headline" aria-labelledby="score">
<p class="against">${nameAgainst(report)}</p>
<h1 id="score" tabindex="-1"><span class="score">${formatPoints(report.score)}</span> <span class="score-of">of 100 points covered</span></h1>
${renderShares(report)}
<p class="purpose">${report.purpose}</p>
</section>`

const renderRun = ({ versions, inputs }: Report): Markup => html`<footer class="run">
<p>As of ${inputs.asOf} · engine ${versions.engine} · taxonomy ${versions.taxonomy} · scoring ${versions.scoring}. The same files give the same answer.</p>
</footer>`

/**
 * A report as a whole HTML page: no script, and nothing is loaded but what `assets` names.
 * Every word of the documents is escaped. Findings link to the lines they cite, and the lines back to them.
 *
 * @param assets the style sheet's text for a file of its own, its address for a served page; none: a plain page.
 */
export const renderReportHtml = (report: Report, assets: PageAssets = {}): string =>
  renderPage(
    `${formatPoints(report.score)} of 100 points covered`,
    html`${renderHeadline(report)}
${renderWarnings(report)}
<div class="panes"><div class="pane-findings">
${renderSuggestions(report)}
${renderRequirements(report)}
${renderPillars(report)}
${renderUnscored(report)}
${renderRoleContext(report)}
</div><div class="pane-documents" role="region" tabindex="0" aria-label="Resume and ${nameSource(report)} as they were read">
${renderResume(report)}
${renderPosting(report)}
</div></div>
${renderRun(report)}`,
    assets,
  )
