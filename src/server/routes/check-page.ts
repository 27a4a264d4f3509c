import type { RequestHandler, Response } from 'express'
import { z } from 'zod'
import { toCoverageError } from '../../errors/index.ts'
import { type CheckEvent, type CheckFormPage, type PageSetting, REPORT_EVENTS_TYPE, renderPage } from '../../web/index.ts'
import type { AppOptions } from '../app-options.ts'
import { type CheckErrors, checkDocuments } from '../check-documents.ts'
import { answerAs } from '../error-handler.ts'
import { hangUpOf } from '../hang-up.ts'
import { UPLOAD_LIMITS } from '../limits.ts'
import { settingOf } from '../page-language.ts'
import { attempt, parseFields, takePosting, takeRequired } from '../requests.ts'
import { toProblem } from '../to-problem.ts'
import { receiveUpload, type Upload } from '../upload.ts'

const CheckFormFields = z.strictObject({ job: z.string().default('') })

type Tell = (event: CheckEvent) => void

/** The result of the form: the check as JSON or as a page, or what is wrong and the posting as it was typed. */
type CheckAnswer = { readonly answer: Uint8Array } | { readonly errors: CheckErrors; readonly job: string }

interface Giving {
  readonly tell: Tell
  /** How the JSON of a check is turned into the answer. */
  readonly give: (json: Uint8Array) => Promise<Uint8Array>
  readonly signal: AbortSignal
}

const answerCheck = async (
  { reader, taxonomy, fetchPosting }: AppOptions,
  upload: Upload,
  { tell, give, signal }: Giving,
): Promise<CheckAnswer> => {
  const { job } = parseFields(CheckFormFields, upload.fields, ['original', 'tailored'])
  const outcome = await checkDocuments(reader, taxonomy, {
    original: await attempt(() => takeRequired(upload, 'original', undefined, 'original resume')),
    tailored: await attempt(() => takeRequired(upload, 'tailored', undefined, 'tailored resume')),
    job: await attempt(() => (job.trim() === '' ? null : takePosting(upload, job, { fetchPosting, signal }))),
    signal,
    onOcr: (document, { count, of }) => tell({ event: 'ocr', document, count, of }),
  })
  if ('errors' in outcome) return { job, errors: outcome.errors }
  return give(outcome.json).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ job, errors: { check: toCoverageError(error) } }),
  )
}

const toProblems = ({ original, tailored, job, check }: CheckErrors): CheckFormPage['problems'] => ({
  ...(original && { original: toProblem(original) }),
  ...(tailored && { tailored: toProblem(tailored) }),
  ...(job && { job: toProblem(job) }),
  ...(check && { form: toProblem(check) }),
})

const formPage = (job: string, errors: CheckErrors): CheckFormPage => ({
  view: 'check',
  job,
  problems: toProblems(errors),
  maxBytes: UPLOAD_LIMITS.fileSize,
})

/** `GET /check`: the guard's form. */
export const showCheckForm =
  (options: AppOptions): RequestHandler =>
  (request, response) => {
    response.type('html').send(renderPage(formPage('', {}), settingOf(options, request, response)))
  }

/** The status is that of the first error, unless something was sent before. */
const answerWithErrors = (response: Response, errors: CheckErrors): void => {
  const [first] = Object.values(errors)
  if (first && !response.headersSent) answerAs(response, first)
}

/** The answer to a browser without script: what was found, or the form with what is wrong. */
const sendPage = (setting: PageSetting, response: Response, given: CheckAnswer): void => {
  if ('errors' in given) answerWithErrors(response, given.errors)
  response.type('html')
  response.send('answer' in given ? Buffer.from(given.answer) : renderPage(formPage(given.job, given.errors), setting))
}

const EVENT_START = Buffer.from('{"event":"check","check":')
const EVENT_END = Buffer.from('}\n')

/** The answer to the page's script: events, one per line, the last of which is the end. */
const sendEnd = (response: Response, given: CheckAnswer, tell: Tell): void => {
  if ('answer' in given) {
    if (!response.headersSent) response.type(REPORT_EVENTS_TYPE)
    response.end(Buffer.concat([EVENT_START, given.answer, EVENT_END]))
    return
  }
  answerWithErrors(response, given.errors)
  tell({ event: 'problems', problems: toProblems(given.errors) })
  response.end()
}

/** `POST /check`: the guard's form as a browser sends it, with or without script. */
export const submitCheckForm =
  (options: AppOptions): RequestHandler =>
  async (request, response) => {
    const wantsEvents = request.get('accept') === REPORT_EVENTS_TYPE
    const signal = hangUpOf(response)
    const setting = settingOf(options, request, response)
    const tell: Tell = (event) => {
      if (!wantsEvents) return
      if (!response.headersSent) response.type(REPORT_EVENTS_TYPE)
      response.write(`${JSON.stringify(event)}\n`)
    }
    const draw = (json: Uint8Array): Promise<Uint8Array> => options.drawer.draw({ shows: 'check', json, ...setting }, { signal })
    const give = wantsEvents ? async (json: Uint8Array) => json : draw
    const given = await receiveUpload(request, response, ['original', 'tailored'])
      .then((upload) => answerCheck(options, upload, { tell, give, signal }))
      .catch((error: unknown): CheckAnswer => ({ job: '', errors: { check: toCoverageError(error) } }))
    if (wantsEvents) sendEnd(response, given, tell)
    else sendPage(setting, response, given)
  }
