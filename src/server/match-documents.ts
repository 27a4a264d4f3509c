import { CoverageError, errorOf, joinErrors, toCoverageError } from '../errors/index.ts'
import type { OcrProgress } from '../index.ts'
import { choosePosting } from '../reader/index.ts'
import type { BriefLevel, ReadDocument, Taxonomy } from '../schema/index.ts'
import type { Given } from './requests.ts'
import type { ServiceReader } from './service-reader.ts'

/** What a request brought, or what is wrong with it. */
export type Taken<T> = { readonly value: T } | { readonly error: CoverageError }

export interface MatchInput {
  readonly resume: Taken<Given>
  /** null: the role brief, at `level`. */
  readonly posting: Taken<Given | null>
  /** Only without a posting. */
  readonly level?: BriefLevel | undefined
  readonly asOf?: string
  /** Called before each page of a scan, which takes seconds. */
  readonly onOcr?: (document: 'resume' | 'posting', progress: OcrProgress) => void
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** What is wrong with a match, by the document that it is about. */
export interface MatchErrors {
  readonly resume?: CoverageError
  readonly job?: CoverageError
  /** About both, or about neither: the service is busy, or comparing them took too long. */
  readonly match?: CoverageError
}

/** The result: a report, as the JSON that is sent, or what is wrong. */
export type MatchOutcome = { readonly json: Uint8Array } | { readonly errors: MatchErrors }

/** The one error to answer with: it says at once what is wrong with either document. */
export const toOneError = ({ resume, job, match }: MatchErrors): CoverageError =>
  joinErrors(resume, job) ?? match ?? new CoverageError('internal')

const namedAs = ({ fileName }: Given): { fileName?: string } => (fileName === undefined ? {} : { fileName })

/** The errors of both documents, so that the person can fix both at once. */
const findErrors = async (resume: Promise<unknown>, job: Promise<unknown>): Promise<MatchErrors> => {
  const [resumeError, jobError] = (await Promise.allSettled([resume, job])).map(errorOf)
  return { ...(resumeError && { resume: resumeError }), ...(jobError && { job: jobError }) }
}

/** A posting can be opened and still ask for nothing. */
const checkPosting = (reader: ServiceReader, taxonomy: Taxonomy, posting: Given): Promise<unknown> =>
  reader.readJob(posting.source, { taxonomy, ...namedAs(posting) })

/** The errors when one of the two did not even arrive as it should: the other is checked all the same. */
const findTakingErrors = (reader: ServiceReader, taxonomy: Taxonomy, { resume, posting }: MatchInput): Promise<MatchErrors> =>
  findErrors(
    'error' in resume ? Promise.reject(resume.error) : reader.open(resume.value.source, namedAs(resume.value)),
    'error' in posting
      ? Promise.reject(posting.error)
      : Promise.resolve(posting.value && checkPosting(reader, taxonomy, posting.value)),
  )

/** What is wrong with a posting once it is understood. */
const OF_POSTING: ReadonlySet<string> = new Set(['no_requirements', 'unread_language'])
const sortError = (error: CoverageError): MatchErrors => (OF_POSTING.has(error.code) ? { job: error } : { match: error })

/** Reads both documents at the same time and compares them. An error keeps the document that it is about. */
export const matchDocuments = async (reader: ServiceReader, taxonomy: Taxonomy, input: MatchInput): Promise<MatchOutcome> => {
  if ('error' in input.resume || 'error' in input.posting) {
    return { errors: await findTakingErrors(reader, taxonomy, input) }
  }
  const { level: asked, asOf, onOcr, signal } = input
  const [resume, posting] = [input.resume.value, input.posting.value]
  const { source, level } = choosePosting(posting?.source ?? null, asked, taxonomy)
  const against: Given = { ...posting, source }
  const open = (document: 'resume' | 'posting', given: Given): Promise<ReadDocument> =>
    reader.open(given.source, {
      ...namedAs(given),
      givenAs: document,
      signal,
      ...(onOcr && { onOcr: (progress) => onOcr(document, progress) }),
    })
  const opening = [open('resume', resume), open('posting', against)] as const
  const [openedResume, openedPosting] = await Promise.allSettled(opening)
  if (openedResume.status === 'rejected' || openedPosting.status === 'rejected') {
    const busy = [openedResume, openedPosting].map(errorOf).find((error) => error?.code === 'busy')
    // Answered at once: checking the posting would mean more work for a service that has too much.
    if (busy !== undefined) return { errors: { match: busy } }
    return { errors: await findErrors(opening[0], checkPosting(reader, taxonomy, against)) }
  }
  try {
    const options = { taxonomy, level, ...namedAs(resume), ...(asOf !== undefined && { asOf }) }
    return { json: await reader.matchOpened(openedResume.value, openedPosting.value, options) }
  } catch (error) {
    return { errors: sortError(toCoverageError(error)) }
  }
}
