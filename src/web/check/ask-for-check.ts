import { CoverageError } from '../../errors/index.ts'
import type { Check } from '../../schema/index.ts'
import { PAGE_PATHS } from '../../schema/page-paths.ts'
import { noAnswer } from '../api/no-answer.ts'
import { postForm } from '../api/post-form.ts'
import { type CheckEvent, REPORT_EVENTS_TYPE } from '../api/report-events.ts'
import { messages } from '../messages/index.ts'
import type { CheckProblems, Problem } from '../page-state.ts'
import { type CheckDraft, toCheckForm } from './check-draft.ts'

export type CheckAnswer = { readonly check: Check } | { readonly problems: CheckProblems }

/** The problem of a missing resume, in the words of the server. */
export const missingSide = (document: 'original resume' | 'tailored resume'): Problem => {
  const { code, message, hint } = new CoverageError('missing_document', { document })
  return { code, message, hint }
}

/** The server is this page's own, of the same build; if it refuses a request unread it answers with just an error. */
const parseLine = (line: string): CheckEvent | { readonly error: Problem } => JSON.parse(line)

/**
 * Have a rewrite compared with its original.
 *
 * @param say is told what is going on, for a person, as it changes.
 */
export const askForCheck = async (draft: CheckDraft, say: (words: string) => void): Promise<CheckAnswer> => {
  let answer: CheckAnswer | null = null
  const take = (line: string): void => {
    const event = parseLine(line)
    if ('error' in event) answer = { problems: { form: event.error } }
    else if (event.event === 'ocr') say(messages.check.ocr(event))
    else if (event.event === 'check') answer = { check: event.check }
    else answer = { problems: event.problems }
  }
  try {
    const { status } = await postForm({
      address: PAGE_PATHS.check,
      form: toCheckForm(draft),
      accept: REPORT_EVENTS_TYPE,
      onSent: (share) => say(share < 1 ? messages.progress.sending(share) : messages.progress.reading),
      onLine: take,
    })
    return answer ?? { problems: { form: { ...noAnswer(), code: `status_${status}` } } }
  } catch {
    return { problems: { form: noAnswer() } }
  }
}
