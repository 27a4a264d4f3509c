import type { CoverageError } from '../../errors.ts'
import { type HtmlPart, html, type Markup, type PageAssets, PURPOSE, renderPage } from '../../report/index.ts'
import type { BriefLevel } from '../../schema/index.ts'
import { UPLOAD_LIMITS } from '../limits.ts'
import type { Sample } from '../samples.ts'

/** How the posting is given. */
export const WAYS = ['text', 'file', 'brief'] as const
export type Way = (typeof WAYS)[number]

export interface FormState {
  readonly against: Way
  readonly job: string
  readonly level: BriefLevel
  /** What is wrong, beside the field that it is about; `form` is about the request as a whole. */
  readonly errors: { readonly resume?: CoverageError; readonly job?: CoverageError; readonly form?: CoverageError }
}

export const EMPTY_FORM: FormState = { against: 'text', job: '', level: 'mid', errors: {} }

/** What the file dialog offers; the content decides what a file is. */
const ACCEPT =
  '.pdf,.docx,.txt,.md,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/markdown'

const WAY_NAMES: Readonly<Record<Way, string>> = {
  text: 'Paste the posting',
  file: 'Choose a file',
  brief: 'No posting: AI/ML engineer in general',
}

const LEVEL_NAMES: Readonly<Record<BriefLevel, string>> = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior',
  top: 'top: staff, principal, lead',
}

const renderError = (field: string, error: CoverageError | undefined): HtmlPart =>
  error && html`<p class="field-error" id="${field}-error" role="alert"><b>${error.message}</b> ${error.hint}</p>`

const describedBy = (field: string, errors: FormState['errors'], error: CoverageError | undefined): Markup =>
  error && Object.values(errors).includes(error)
    ? html` aria-invalid="true" aria-describedby="${field}-hint ${field}-error"`
    : html` aria-describedby="${field}-hint"`

const renderDrop = (id: string, name: string, title: string, required: boolean, attributes: Markup, small: boolean): Markup =>
  html`<label class="drop ${small && 'drop-small'}" for="${id}" data-drop="${id}">
<span class="drop-title" data-drop-title>${title}</span>
<input type="file" id="${id}" name="${name}" accept="${ACCEPT}"${required && html` required`}${attributes}>
</label>`

const renderResumeField = ({
  errors,
}: FormState): Markup => html`<section class="field" data-field="resume" aria-labelledby="resume-legend">
<h2 class="legend" id="resume-legend">Your resume</h2>
${renderDrop('resume', 'resume', 'Drop a file here, or choose one', true, describedBy('resume', errors, errors.resume), false)}
<p class="hint" id="resume-hint">PDF, DOCX, TXT or MD, up to ${UPLOAD_LIMITS.fileSize / 1024 / 1024} MB. Read in memory, never stored.</p>
${renderError('resume', errors.resume)}</section>`

const renderChoice = (way: Way, chosen: Way): Markup =>
  html`<label class="choice"><input type="radio" name="against" value="${way}" id="against-${way}"${way === chosen && html` checked`}>${WAY_NAMES[way]}</label>`

const renderLevel = (level: BriefLevel, chosen: BriefLevel): Markup =>
  html`<option value="${level}"${level === chosen && html` selected`}>${LEVEL_NAMES[level]}</option>`

const renderPostingField = ({ against, job, level, errors }: FormState): Markup => html`<fieldset class="field" data-field="job">
<legend class="legend">Compare it with</legend>
<div class="choices">${WAYS.map((way) => renderChoice(way, against))}</div>
<div class="way way-text"><label class="visually-hidden" for="job">The posting’s text</label>
<textarea id="job" name="job" rows="10" placeholder="The whole text of the posting: duties, qualifications, nice to have …"${describedBy('job', errors, errors.job)}>${job}</textarea></div>
<div class="way way-file">${renderDrop('job-file', 'job', 'Drop the posting here, or choose it', false, html` aria-describedby="job-hint"`, true)}</div>
<div class="way way-brief"><label for="level">Level</label> <select id="level" name="level">${(Object.keys(LEVEL_NAMES) as BriefLevel[]).map((name) => renderLevel(name, level))}</select>
<p class="hint">Compares with what such a role asks for in general.</p></div>
<p class="hint" id="job-hint">Required, preferred and “or” are told apart; conditions such as a clearance are listed for you to check.</p>
${renderError('job', errors.job)}</fieldset>`

/** A sample as the form names it. */
type OfferedSample = Pick<Sample, 'name' | 'title' | 'about'>

const renderSamples = (samples: readonly OfferedSample[]): HtmlPart =>
  samples.length > 0 &&
  html`<section class="field"><h2 class="legend">Or look at a sample</h2>
<ul class="samples">${samples.map(({ name, title, about }) => html`<li><a href="/samples/${encodeURIComponent(name)}">${title}</a><p>${about}</p></li>`)}</ul>
<p class="hint">All people in them are invented.</p></section>`

/** The form, with what was typed and what is wrong. Works without script; the script adds dropping, progress and errors in place. */
export const renderFormPage = (state: FormState, samples: readonly OfferedSample[], assets: PageAssets): string =>
  renderPage(
    Object.keys(state.errors).length > 0
      ? 'Please check: resume-coverage'
      : 'resume-coverage: which lines of your resume cover which requirements',
    html`<section class="welcome">
<h1>Line coverage, for your resume</h1>
<p class="lead">See which requirements of a posting your resume covers, by which lines, and what to change. The same files always give the same answer: no model, no guess.</p>
</section>
<form class="form" method="post" action="/" enctype="multipart/form-data" data-max-bytes="${UPLOAD_LIMITS.fileSize}">
${renderResumeField(state)}
${renderPostingField(state)}
<div data-field="form">${renderError('form', state.errors.form)}</div>
<p class="send"><button class="button" type="submit">Show the coverage</button><span class="progress" role="status" data-progress></span></p>
${renderSamples(samples)}
<p class="hint">${PURPOSE}</p>
</form>`,
    assets,
  )
