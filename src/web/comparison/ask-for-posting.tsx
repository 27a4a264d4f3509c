import { useState } from 'preact/hooks'
import { MAX_FILE_BYTES } from '../../schema/limits.ts'
import { askForReport, missing, refuseLargeFile } from '../api/ask-for-report.ts'
import { noAnswer } from '../api/no-answer.ts'
import { EMPTY_DRAFT, type FormDraft, postingOf } from '../form/draft.ts'
import { PostingField } from '../form/posting-field.tsx'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { DocumentSource, Navigator } from '../shell/navigator.ts'

export interface AskForPostingProps {
  readonly documents: DocumentSource
  readonly navigator: Navigator
  readonly canFetch: boolean
}

/** Takes another posting, has the same resume compared with it, and shows the report. */
export const AskForPosting = ({ documents, navigator, canFetch }: AskForPostingProps) => {
  const [draft, setDraft] = useState(() => EMPTY_DRAFT({ resumeText: '', against: 'text', job: '', level: 'mid' }))
  const [progress, setProgress] = useState('')
  const [problem, setProblem] = useState<Problem>()

  const change = (changed: Partial<FormDraft>): void => {
    setDraft({ ...draft, ...changed })
    if (changed.jobFile) setProblem(refuseLargeFile(changed.jobFile, MAX_FILE_BYTES) ?? undefined)
  }
  const send = async (): Promise<void> => {
    const posting = postingOf(draft)
    if (posting === null) return setProblem(missing('posting'))
    setProblem(undefined)
    const own = await documents().catch(() => null)
    if (own === null) return setProblem(noAnswer())
    const given = { resume: own.resume, posting }
    const answer = await askForReport(given, setProgress)
    setProgress('')
    if ('report' in answer) navigator.go({ name: 'report', report: answer.report, documents: async () => given })
    else setProblem(answer.problems.job ?? answer.problems.resume ?? answer.problems.form)
  }
  return (
    <form
      class="card ask-other"
      aria-label={messages.comparison.askPosting}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <PostingField draft={draft} problem={problem} canFetch={canFetch} onChange={change} />
      <p class="send">
        <button class="button" type="submit" disabled={progress !== ''}>
          {messages.comparison.send}
        </button>
        <span class="progress" role="status">
          {progress}
        </span>
      </p>
    </form>
  )
}
