import type { RequestHandler, Response } from 'express'
import { z } from 'zod'
import { CoverageError, toCoverageError } from '../../errors.ts'
import { type PageAssets, renderReportHtml } from '../../report/index.ts'
import { BriefLevel, type Report } from '../../schema/index.ts'
import type { AppOptions } from '../app-options.ts'
import { answerAs } from '../error-handler.ts'
import { matchDocuments } from '../match-documents.ts'
import { EMPTY_FORM, type FormState, renderFormPage, WAYS } from '../pages/form-page.ts'
import { type Given, parseFields, takePosting, takeResume } from '../requests.ts'
import { receiveUpload, type Upload } from '../upload.ts'

const FormFields = z.strictObject({
  against: z.enum(WAYS).default('text'),
  job: z.string().default(''),
  level: BriefLevel.default('mid'),
})

type Typed = z.infer<typeof FormFields>

/** Codes that say something of one document, so that they stand beside it; all others are about the request. */
const ABOUT_A_DOCUMENT: ReadonlySet<string> = new Set([
  'empty_file',
  'file_too_large',
  'text_too_long',
  'unsupported_file_type',
  'old_word_file',
  'password_protected',
  'unreadable_document',
  'no_text',
  'limit_exceeded',
  'took_too_long',
  'no_requirements',
])

/** The posting by the way that was chosen, whatever else the form holds. */
const takeChosenPosting = (upload: Upload, { against, job }: Typed): Given | null => {
  if (against === 'brief') return null
  if (against === 'text') return takePosting({ ...upload, files: new Map() }, job)
  const given = takePosting(upload)
  if (given === null) throw new CoverageError('missing_document', { document: 'posting' })
  return given
}

/** The value, or the error that taking it gave. */
const attempt = <T>(take: () => T): { value: T } | { error: CoverageError } => {
  try {
    return { value: take() }
  } catch (error) {
    if (error instanceof CoverageError) return { error }
    throw error
  }
}

export const showForm =
  ({ samples }: AppOptions, assets: PageAssets): RequestHandler =>
  (_request, response) => {
    response.type('html').send(renderFormPage(EMPTY_FORM, [...samples.values()], assets))
  }

/** What is wrong, sorted to the fields: an error about the request as a whole stands alone. */
const sortErrors = (errors: FormState['errors']): FormState['errors'] => {
  const general = [errors.resume, errors.job].find((error) => error && !ABOUT_A_DOCUMENT.has(error.code))
  return general ? { form: general } : errors
}

/** A report, or what is wrong and what was typed. */
const answerForm = async ({ reader, taxonomy }: AppOptions, upload: Upload): Promise<Report | FormState> => {
  const typed = parseFields(FormFields, upload.fields)
  const resume = attempt(() => takeResume(upload, 'resume'))
  const posting = attempt(() => takeChosenPosting(upload, typed))
  if ('error' in resume || 'error' in posting) {
    return {
      ...typed,
      errors: { ...('error' in resume && { resume: resume.error }), ...('error' in posting && { job: posting.error }) },
    }
  }
  const outcome = await matchDocuments(reader, taxonomy, {
    resume: resume.value,
    posting: posting.value,
    ...(posting.value === null && { level: typed.level }),
  })
  return 'report' in outcome ? outcome.report : { ...typed, errors: sortErrors(outcome.errors) }
}

/** `POST /`: the form as a browser sends it, with or without script. The answer is a page: the report, or the form with what is wrong. */
export const submitForm = (options: AppOptions, formAssets: PageAssets, reportAssets: PageAssets): RequestHandler => {
  const showErrors = (response: Response, state: FormState): void => {
    const [first] = Object.values(state.errors)
    if (first) answerAs(response, first)
    response.type('html').send(renderFormPage(state, [...options.samples.values()], formAssets))
  }

  return async (request, response) => {
    try {
      const answer = await answerForm(options, await receiveUpload(request, response, ['resume', 'job']))
      if ('errors' in answer) showErrors(response, answer)
      else response.type('html').send(renderReportHtml(answer, reportAssets))
    } catch (error) {
      showErrors(response, { ...EMPTY_FORM, errors: { form: toCoverageError(error) } })
    }
  }
}

/** `GET /samples/<name>`: the report of a sample, as a page. */
export const showSample =
  ({ reader, taxonomy, samples }: AppOptions, assets: PageAssets): RequestHandler =>
  async (request, response) => {
    const sample = samples.get(String(request.params.name))
    if (sample === undefined) throw new CoverageError('not_found', { path: '/samples/…' })
    const outcome = await matchDocuments(reader, taxonomy, {
      resume: { source: sample.resume.bytes, fileName: sample.resume.name },
      posting: { source: sample.posting.bytes, fileName: sample.posting.name },
    })
    if ('errors' in outcome) throw outcome.errors.resume ?? outcome.errors.job
    response.type('html').send(renderReportHtml(outcome.report, assets))
  }
