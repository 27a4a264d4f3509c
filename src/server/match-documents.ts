import { CoverageError, toCoverageError } from '../errors.ts'
import type { OcrProgress } from '../index.ts'
import { choosePosting } from '../pipeline.ts'
import type { BriefLevel, ReadDocument, Report, Taxonomy } from '../schema/index.ts'
import type { Given } from './requests.ts'
import type { ServiceReader } from './service-reader.ts'

export interface MatchInput {
  readonly resume: Given
  /** null: the role brief, at `level`. */
  readonly posting: Given | null
  /** Only without a posting. */
  readonly level?: BriefLevel | undefined
  readonly asOf?: string
  /** Called before each page of a scan, which takes seconds. */
  readonly onOcr?: (document: 'resume' | 'posting', progress: OcrProgress) => void
}

/** What is wrong with a match, beside the document that it is about. */
export interface MatchErrors {
  readonly resume?: CoverageError
  readonly job?: CoverageError
  /** About both, or about neither: the service is busy, or holding one against the other took too long. */
  readonly match?: CoverageError
}

/** What became of the two documents: a report, as the JSON that is sent, or what is wrong. */
export type MatchOutcome = { readonly json: Uint8Array } | { readonly errors: MatchErrors }

/** The report itself, for those who look into it. */
export const openReport = (json: Uint8Array): Report => JSON.parse(Buffer.from(json).toString('utf8')) as Report

/** The error to answer with where only one can be told. */
export const firstError = ({ resume, job, match }: MatchErrors): CoverageError =>
  resume ?? job ?? match ?? new CoverageError('internal')

type Settled = PromiseSettledResult<unknown>

const errorOf = (settled: Settled): CoverageError | undefined =>
  settled.status === 'rejected' ? toCoverageError(settled.reason) : undefined

const namedAs = ({ fileName }: Given): { fileName?: string } => (fileName === undefined ? {} : { fileName })

/** That a posting asks for nothing is said together with what is wrong with the resume, so that both are mended at once. */
const findErrors = async (reader: ServiceReader, taxonomy: Taxonomy, resume: Settled, posting: Given): Promise<MatchErrors> => {
  const [job] = await Promise.allSettled([reader.readJob(posting.source, { taxonomy, ...namedAs(posting) })])
  const [resumeError, jobError] = [errorOf(resume), errorOf(job)]
  return { ...(resumeError && { resume: resumeError }), ...(jobError && { job: jobError }) }
}

const sortError = (error: CoverageError): MatchErrors => (error.code === 'no_requirements' ? { job: error } : { match: error })

/** Reads both documents at the same time and holds one against the other. An error keeps the document that it is about. */
export const matchDocuments = async (
  reader: ServiceReader,
  taxonomy: Taxonomy,
  { resume, posting, level: asked, asOf, onOcr }: MatchInput,
): Promise<MatchOutcome> => {
  const { source, level } = choosePosting(posting?.source ?? null, asked, taxonomy)
  const against: Given = { ...posting, source }
  const open = (document: 'resume' | 'posting', given: Given): Promise<ReadDocument> =>
    reader.open(given.source, { ...namedAs(given), ...(onOcr && { onOcr: (progress) => onOcr(document, progress) }) })
  const [openedResume, openedPosting] = await Promise.allSettled([open('resume', resume), open('posting', against)])
  if (openedResume.status === 'rejected' || openedPosting.status === 'rejected') {
    return { errors: await findErrors(reader, taxonomy, openedResume, against) }
  }
  try {
    const options = { taxonomy, level, ...(asOf !== undefined && { asOf }) }
    return { json: await reader.matchOpened(openedResume.value, openedPosting.value, options) }
  } catch (error) {
    return { errors: sortError(toCoverageError(error)) }
  }
}
