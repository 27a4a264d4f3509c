import type { RequestHandler, Response } from 'express'
import { z } from 'zod'
import { CoverageError, isOfDocument, toCoverageError } from '../../errors/index.ts'
import { BriefLevel } from '../../schema/index.ts'
import { type FormPage, type PageSetting, REPORT_EVENTS_TYPE, type ReportEvent, renderPage, WAYS } from '../../web/index.ts'
import type { AppOptions } from '../app-options.ts'
import { answerAs } from '../error-handler.ts'
import { hangUpOf } from '../hang-up.ts'
import { UPLOAD_LIMITS } from '../limits.ts'
import { type MatchErrors, matchDocuments } from '../match-documents.ts'
import { settingOf } from '../page-language.ts'
import { attempt, type Given, type PostingTaking, parseFields, takePosting, takeResume } from '../requests.ts'
import { toProblem } from '../to-problem.ts'
import { receiveUpload, type Upload } from '../upload.ts'
import { previewMatched } from './preview.ts'

const FormFields = z.strictObject({
  resume: z.string().default(''),
  against: z.enum(WAYS).optional(),
  job: z.string().default(''),
  level: BriefLevel.default('mid'),
})

/** What was typed and chosen; for a program that names no choice, the one that fits what it sent. */
type Typed = Pick<FormPage, 'resumeText' | 'against' | 'job' | 'level'>

/** What is wrong, by the document that it is about; `form` is about the request as a whole. */
interface FormErrors {
  readonly resume?: CoverageError
  readonly job?: CoverageError
  readonly form?: CoverageError
}

/** The result of a form: a report, as JSON or as a page, or what is wrong and what was typed. */
type FormAnswer = { readonly report: Uint8Array } | { readonly errors: FormErrors; readonly typed: Typed }

const NOTHING_TYPED: Typed = { resumeText: '', against: 'text', job: '', level: 'mid' }

/** The posting in the way that was chosen, whatever else the form holds. */
const takeChosenPosting = async (upload: Upload, { against, job }: Typed, taking: PostingTaking): Promise<Given | null> => {
  if (against === 'brief') return null
  if (against === 'text') return takePosting({ ...upload, files: new Map() }, job, taking)
  const given = await takePosting(upload, undefined, taking)
  if (given === null) throw new CoverageError('missing_document', { document: 'posting' })
  return given
}

/** What is wrong, sorted by field: an error about the request as a whole stands alone. */
const sortErrors = ({ resume, job, match }: MatchErrors): FormErrors => {
  const general = match ?? [resume, job].find((error) => error && !isOfDocument(error))
  return general ? { form: general } : { ...(resume && { resume }), ...(job && { job }) }
}

type Tell = (event: ReportEvent) => void

/** How an answer is given: what is sent before it, and how its report is turned into the answer. */
interface Giving {
  readonly tell: Tell
  readonly give: (json: Uint8Array, resume: Given) => Promise<Uint8Array>
  readonly signal: AbortSignal
}

const REPORT_EVENT_START = Buffer.from('{"event":"report","report":')
const REPORT_EVENT_END = Buffer.from('}\n')

const answerForm = async (
  { reader, taxonomy, fetchPosting }: AppOptions,
  upload: Upload,
  { tell, give, signal }: Giving,
): Promise<FormAnswer> => {
  const fields = parseFields(FormFields, upload.fields)
  const { resume: resumeText, against = upload.files.has('job') ? 'file' : 'text', job, level } = fields
  const typed: Typed = { resumeText, against, job, level }
  const resume = await attempt(() => takeResume(upload, 'resume', resumeText.trim() === '' ? undefined : resumeText))
  const outcome = await matchDocuments(reader, taxonomy, {
    resume,
    posting: await attempt(() => takeChosenPosting(upload, typed, { fetchPosting, signal })),
    ...(against === 'brief' && { level: typed.level }),
    signal,
    onOcr: (document, { count, of }) => tell({ event: 'ocr', document, count, of }),
  })
  if ('errors' in outcome) return { typed, errors: sortErrors(outcome.errors) }
  if ('error' in resume) return { typed, errors: { resume: resume.error } }
  return give(outcome.json, resume.value).then(
    (report) => ({ report }),
    (error: unknown) => ({ typed, errors: { form: toCoverageError(error) } }),
  )
}

const toProblems = ({ resume, job, form }: FormErrors): FormPage['problems'] => ({
  ...(resume && { resume: toProblem(resume) }),
  ...(job && { job: toProblem(job) }),
  ...(form && { form: toProblem(form) }),
})

const makeFormPage = ({ samples }: AppOptions, typed: Typed, errors: FormErrors): FormPage => ({
  view: 'form',
  ...typed,
  problems: toProblems(errors),
  samples: [...samples.values()].map(({ name, title, about }) => ({ name, title, about })),
  maxBytes: UPLOAD_LIMITS.fileSize,
})

/** `GET /`: the form. */
export const showForm =
  (options: AppOptions): RequestHandler =>
  (request, response) => {
    response.type('html').send(renderPage(makeFormPage(options, NOTHING_TYPED, {}), settingOf(options, request, response)))
  }

/** The status is that of the first error, unless something was sent before. */
const answerWithErrors = (response: Response, errors: FormErrors): void => {
  const [first] = Object.values(errors)
  if (first && !response.headersSent) answerAs(response, first)
}

/** The answer to a browser without script: a page, the report or the form with what is wrong. */
const sendPage = (options: AppOptions, setting: PageSetting, response: Response, answer: FormAnswer): void => {
  if ('report' in answer) {
    response.type('html').send(Buffer.from(answer.report))
    return
  }
  answerWithErrors(response, answer.errors)
  response.type('html').send(renderPage(makeFormPage(options, answer.typed, answer.errors), setting))
}

/** The event that carries a report's JSON as it is: a line like those of `tell`. */
const reportEvent = (json: Uint8Array): Uint8Array => Buffer.concat([REPORT_EVENT_START, json, REPORT_EVENT_END])

/** The answer to the page's script: events, one per line, the last of which is the end. */
const sendEnd = (response: Response, answer: FormAnswer, tell: Tell): void => {
  if ('report' in answer) {
    const event = Buffer.from(reportEvent(answer.report))
    if (response.headersSent) response.end(event)
    else response.type(REPORT_EVENTS_TYPE).send(event)
    return
  }
  answerWithErrors(response, answer.errors)
  tell({ event: 'problems', problems: toProblems(answer.errors) })
  response.end()
}

/** `POST /`: the form as a browser sends it, with or without script. */
export const submitForm =
  (options: AppOptions): RequestHandler =>
  async (request, response) => {
    const wantsEvents = request.get('accept') === REPORT_EVENTS_TYPE
    const setting = settingOf(options, request, response)
    const tell: Tell = (event) => {
      if (!response.headersSent) response.type(REPORT_EVENTS_TYPE)
      response.write(`${JSON.stringify(event)}\n`)
    }
    const signal = hangUpOf(response)
    const asPage = async (json: Uint8Array, resume: Given): Promise<Uint8Array> => {
      const preview = await previewMatched(options, resume, signal)
      return options.drawer.draw({ shows: 'report', json, sample: null, preview, ...setting }, { signal })
    }
    const ways = wantsEvents ? { tell, give: async (json: Uint8Array) => json } : { tell: () => {}, give: asPage }
    const answer = await receiveUpload(request, response, ['resume', 'job'])
      .then((upload) => answerForm(options, upload, { ...ways, signal }))
      .catch((error: unknown): FormAnswer => ({ typed: NOTHING_TYPED, errors: { form: toCoverageError(error) } }))
    if (wantsEvents) sendEnd(response, answer, tell)
    else sendPage(options, setting, response, answer)
  }
