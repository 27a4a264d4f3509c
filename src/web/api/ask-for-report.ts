import { CoverageError } from '../../errors/index.ts'
import type { Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import type { Problem, Problems } from '../page-state.ts'
import { type GivenDocuments, toMatchForm } from './documents.ts'
import { noAnswer } from './no-answer.ts'
import { postForm } from './post-form.ts'
import { REPORT_EVENTS_TYPE, type ReportEvent } from './report-events.ts'

export type ReportAnswer = { readonly report: Report } | { readonly problems: Problems }

const toProblem = ({ code, message, hint }: CoverageError): Problem => ({ code, message, hint })

/** A document that was not given. */
export const missing = (document: 'resume' | 'posting'): Problem => toProblem(new CoverageError('missing_document', { document }))

/** What comes instead of events if the request was refused before it was read: no key, or too many requests. */
interface Refusal {
  readonly error: Problem
}

/** The server is this page's own, of the same build: its answers have the declared shape. */
const parseLine = (line: string): ReportEvent | Refusal => JSON.parse(line)

/** The problem when the server's error page comes instead of events. */
const unexpected = (status: number): Problems => ({ form: { ...noAnswer(), code: `status_${status}` } })

/**
 * Have two documents read and compared.
 *
 * @param say is told what is going on, for a person, as it changes.
 */
export const askForReport = async (documents: GivenDocuments, say: (words: string) => void): Promise<ReportAnswer> => {
  let answer: ReportAnswer | null = null
  const take = (line: string): void => {
    const event = parseLine(line)
    if ('error' in event) answer = { problems: { form: event.error } }
    else if (event.event === 'ocr') say(messages.progress.ocr(event))
    else if (event.event === 'report') answer = { report: event.report }
    else answer = { problems: event.problems }
  }
  try {
    const { status } = await postForm({
      address: '/',
      form: toMatchForm(documents),
      accept: REPORT_EVENTS_TYPE,
      onSent: (share) => say(share < 1 ? messages.progress.sending(share) : messages.progress.reading),
      onLine: take,
    })
    return answer ?? { problems: unexpected(status) }
  } catch {
    return { problems: { form: noAnswer() } }
  }
}

/** The problem of a file that would be refused, before anything is sent; null if it can be sent. */
export const refuseLargeFile = (file: File, maxBytes: number): Problem | null =>
  file.size > maxBytes
    ? toProblem(new CoverageError('file_too_large', { file: file.name, limit: messages.megabytes(maxBytes) }))
    : null
