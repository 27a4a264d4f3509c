import type {
  CoverageStatus,
  Edit,
  Evidence,
  Pillar,
  Report,
  Requirement,
  RequirementCoverage,
  Suggestion,
} from '../schema/index.ts'
import { listUncounted, listWouldCount } from './explain-requirement.ts'
import { type HtmlPart, html, type Markup } from './html.ts'
import { nameRequirement } from './name-requirement.ts'
import { nameSource } from './name-source.ts'
import { citePlace, describeEdit, excerptOf, lineNumberAt, statementOf } from './quote.ts'
import { sayRole, sayRoleContext, saySalary } from './render-role.ts'
import {
  BLOCKER_NAMES,
  count,
  formatGain,
  formatPoints,
  IMPORTANCE_TAGS,
  PILLAR_NAMES,
  SECTION_NAMES,
  STATUS_MARKS,
  STATUS_NAMES,
  STATUSES,
} from './words.ts'

/** Characters of a quote: about two lines of a card. */
const QUOTE_LENGTH = 150
/** More places than this are in the JSON; the gutter shows them too. */
const MAX_EVIDENCE = 8
/** One place says why; all of them are in the JSON. */
const MAX_UNCOUNTED = 2
/** As many as a person acts on at once. */
const OPEN_SUGGESTIONS = 6

const resumeLink = ({ analysis: { document } }: Report, span: { start: number; end: number }): Markup =>
  html`<a class="place" href="#resume-line-${lineNumberAt(document, span.start)}">${citePlace(document, span)}</a>`

const postingLink = (report: Report, span: { start: number; end: number }, lead = `${nameSource(report)},`): Markup => {
  const { document } = report.job
  return html`<a class="place" href="#posting-line-${lineNumberAt(document, span.start)}">${lead} ${citePlace(document, span)}</a>`
}

const renderStatus = (status: CoverageStatus): Markup =>
  html`<span class="status status-${status}"><span aria-hidden="true">${STATUS_MARKS[status]}</span><span class="visually-hidden">${STATUS_NAMES[status]}: </span></span>`

const renderEvidence = (evidence: Evidence, report: Report): Markup => {
  const { before, words, after } = excerptOf(report.analysis.document, evidence, QUOTE_LENGTH)
  return html`<li class="evidence"><q>${before}<mark>${words}</mark>${after}</q>
<p class="evidence-why">${resumeLink(report, evidence)} · ${SECTION_NAMES[evidence.section]} · ${evidence.why}</p></li>`
}

/** The best place, and the others on demand. */
const renderPlaces = (evidence: readonly Evidence[], report: Report): HtmlPart => {
  const [best, ...others] = evidence.slice(0, MAX_EVIDENCE)
  if (best === undefined) return null
  const hidden = evidence.length - 1 - others.length
  return html`<ul class="evidences">${renderEvidence(best, report)}</ul>
${
  others.length > 0 &&
  html`<details class="more"><summary>${count(others.length + hidden, 'more place')}</summary>
<ul class="evidences">${others.map((place) => renderEvidence(place, report))}</ul>
${hidden > 0 && html`<p class="evidence-why">and ${hidden} more, marked in the resume</p>`}</details>`
}`
}

/** The statement, unless the name says the same already. */
const renderStatement = (requirement: Requirement, name: string, report: Report): HtmlPart => {
  const statement = statementOf(report.job.document, requirement, QUOTE_LENGTH)
  return statement.toLowerCase() !== name.toLowerCase() && `${statement} `
}

/** The other lines that ask for the same. */
const renderAlso = ({ also = [] }: Requirement, report: Report): HtmlPart =>
  also.map((span) => html`, ${postingLink(report, span, 'also')}`)

/** What does not count and what would: only where something is lacking. */
const renderLack = (covered: RequirementCoverage, report: Report): HtmlPart => {
  if (covered.wouldCount.length === 0) return null
  const uncounted = covered.evidence.length > 0 ? [] : listUncounted(covered, report.analysis).slice(0, MAX_UNCOUNTED)
  return [
    ...uncounted.map((line) => html`<p class="evidence-why">${line}</p>`),
    html`<p class="evidence-why">Would count: ${listWouldCount(covered)}</p>`,
  ]
}

const renderRequirement = (requirement: Requirement, covered: RequirementCoverage, report: Report): Markup => {
  const name = nameRequirement(requirement, report.job)
  return html`<li class="requirement" id="${requirement.id}">
<h4 class="requirement-name">${renderStatus(covered.status)}${name}</h4>
<p class="requirement-points"><b>${formatPoints(covered.points)}</b> of ${formatPoints(covered.possible)}</p>
<p class="requirement-asked"><span class="tag tag-${requirement.importance}">${IMPORTANCE_TAGS[requirement.importance]}</span> ${renderStatement(requirement, name, report)}${postingLink(report, requirement)}${renderAlso(requirement, report)}</p>
${renderPlaces(covered.evidence, report)}
${renderLack(covered, report)}
</li>`
}

/** Requirements by status, what is missing first; within a status by what there is to gain. */
export const renderRequirements = (report: Report): Markup => {
  const byId = new Map(report.job.requirements.map((requirement) => [requirement.id, requirement]))
  const groups = STATUSES.map((status) => ({
    status,
    rows: report.coverage
      .filter((row) => row.status === status)
      .sort((a, b) => b.possible - b.points - (a.possible - a.points) || b.possible - a.possible),
  }))
  const renderRow = (row: RequirementCoverage): HtmlPart => {
    const requirement = byId.get(row.requirement)
    return requirement && renderRequirement(requirement, row, report)
  }
  return html`<section class="findings" aria-labelledby="requirements"><h2 id="requirements">Requirements</h2>
${groups
  .filter(({ rows }) => rows.length > 0)
  .map(
    ({ status, rows }) => html`<h3 class="group">${STATUS_NAMES[status]} <span class="group-count">${rows.length}</span></h3>
<ul class="requirements">${rows.map(renderRow)}</ul>`,
  )}</section>`
}

const renderEdit = (edit: Edit, report: Report): Markup => {
  const { removed, written } = describeEdit(report.analysis.document, edit)
  return html`<p class="edit">${removed !== '' && html`<del><span class="visually-hidden">instead of: </span>${removed}</del> `}${written !== '' && html`<ins><span class="visually-hidden">write: </span>${written}</ins>`}</p>`
}

const renderSuggestion = (suggestion: Suggestion, report: Report): Markup => {
  const places = [
    suggestion.resume && resumeLink(report, suggestion.resume),
    suggestion.job && postingLink(report, suggestion.job),
    suggestion.requirement !== null && html`<a class="place" href="#${suggestion.requirement}">requirement</a>`,
  ].filter(Boolean)
  return html`<li class="suggestion">
<p class="gain">${formatGain(suggestion.gain)}<span class="visually-hidden"> points</span></p>
<div><h3>${suggestion.title}${suggestion.onlyIfTrue && html` <span class="tag tag-condition">only if true</span>`}</h3>
<p>${suggestion.message}</p>
${suggestion.edit && renderEdit(suggestion.edit, report)}
${places.length > 0 && html`<p class="evidence-why">${places.map((place, index) => [index > 0 && ' · ', place])}</p>`}</div></li>`
}

const renderSuggestionList = (suggestions: readonly Suggestion[], report: Report): Markup =>
  html`<ol class="suggestions">${suggestions.map((suggestion) => renderSuggestion(suggestion, report))}</ol>`

/** What to change, the largest gain first as the tailoring stage gives it; beyond the first few it opens on demand. */
export const renderSuggestions = (report: Report): HtmlPart => {
  const { suggestions } = report
  const [first, rest] = [suggestions.slice(0, OPEN_SUGGESTIONS), suggestions.slice(OPEN_SUGGESTIONS)]
  if (suggestions.length === 0) return null
  return html`<section class="findings" aria-labelledby="suggestions"><h2 id="suggestions">What would raise it</h2>
<p class="lead">Each gain is what the same formula gives once the line is there. Write only what is true.</p>
${renderSuggestionList(first, report)}
${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more suggestion')}</summary>${renderSuggestionList(rest, report)}</details>`}</section>`
}

const renderPillar = ({ id, evidence, asked }: Pillar, report: Report): Markup => html`<li class="pillar">
<h3>${renderStatus(evidence.length > 0 ? 'met' : 'missing')}${PILLAR_NAMES[id]}</h3>
<p class="pillar-asked">${asked.length === 0 ? `The ${nameSource(report)} does not ask for it.` : `Asked ${asked.length === 1 ? 'once' : `${asked.length} times`}.`}</p>
${evidence.length === 0 ? html`<p>The resume does not show it.</p>` : renderPlaces(evidence, report)}</li>`

/** The three things that a resume for this role should lead with. */
export const renderPillars = (report: Report): HtmlPart =>
  report.pillars.length > 0 &&
  html`<section class="findings" aria-labelledby="pillars"><h2 id="pillars">Lead with</h2>
<p class="lead">Three things a resume for this role is read for first.</p>
<ul class="pillars">${report.pillars.map((pillar) => renderPillar(pillar, report))}</ul></section>`

/** Conditions that no resume text can settle, and words that could not be scored. */
export const renderUnscored = (report: Report): HtmlPart => {
  const { blockers, unrecognised, document } = report.job
  const names = [...new Set(unrecognised.map(({ text }) => text))]
  return [
    blockers.length > 0 &&
      html`<section class="findings" aria-labelledby="blockers"><h2 id="blockers">Check yourself</h2>
<p class="lead">Conditions that no text can settle. They never bring or cost points.</p>
<ul class="plain">${blockers.map((blocker) => html`<li><b>${BLOCKER_NAMES[blocker.kind]}</b>: ${statementOf(document, blocker, QUOTE_LENGTH)} ${postingLink(report, blocker)}</li>`)}</ul></section>`,
    names.length > 0 &&
      html`<section class="findings" aria-labelledby="unrecognised"><h2 id="unrecognised">Not scored</h2>
<p class="lead">Words of the ${nameSource(report)} that look like skills and are not in the taxonomy.</p>
<p>${names.join(' · ')}</p></section>`,
  ]
}

/** Where the posting stands in the role brief, closed until somebody asks: it is context, and no finding. */
export const renderRoleContext = (report: Report): HtmlPart => {
  const { role } = report
  if (role === null) return null
  return html`<section class="findings" aria-labelledby="role"><h2 id="role">In the role brief</h2>
<p class="lead">${sayRoleContext(report)}</p>
<p>${sayRole(role)}. ${saySalary(role)}</p>
${
  role.interviews.length > 0 &&
  html`<details class="more"><summary>What interviews test</summary>
<ul class="plain">${role.interviews.map(({ responsibility, tested }) => html`<li><b>${responsibility}</b>: ${tested}</li>`)}</ul></details>`
}</section>`
}
