import { useState } from 'preact/hooks'
import { refuseLargeFile } from '../api/ask-for-report.ts'
import { describe, FieldProblem } from '../form/field-problem.tsx'
import { FileField } from '../form/file-field.tsx'
import { AddressHint } from '../form/posting-field.tsx'
import { UploadForm } from '../form/upload-form.tsx'
import { messages } from '../messages/index.ts'
import type { CheckFormPage, CheckProblems } from '../page-state.ts'
import type { Navigator } from '../shell/navigator.ts'
import { askForCheck, missingSide } from './ask-for-check.ts'
import type { CheckDraft } from './check-draft.ts'

/** The two files, in the order in which they were written. */
const SIDES = ['original', 'tailored'] as const
type Side = (typeof SIDES)[number]

const HINTS: Readonly<Record<Side, (limit: string) => string>> = {
  original: (limit) => messages.check.originalHint(limit),
  tailored: () => messages.check.tailoredHint,
}

export interface CheckFormProps {
  readonly page: CheckFormPage
  readonly draft: CheckDraft
  readonly navigator: Navigator
  readonly canFetch: boolean
}

/** Takes over what was entered before the script ran, or restored by the browser after a reload. */
const readFields = (form: HTMLFormElement, draft: CheckDraft): void => {
  const fields = new FormData(form)
  for (const side of SIDES) {
    const given = fields.get(side)
    if (given instanceof File && given.size > 0) draft[side] ??= given
  }
  const job = fields.get('job')
  if (typeof job === 'string' && job !== '') draft.job = job
}

const missingOf = ({ original, tailored }: CheckDraft): CheckProblems => ({
  ...(original ? {} : { original: missingSide('original resume') }),
  ...(tailored ? {} : { tailored: missingSide('tailored resume') }),
})

/** Sends the two and says what is going on; busy while it does. */
const useSending = ({ page, draft, navigator }: CheckFormProps) => {
  const [problems, setProblems] = useState<CheckProblems>(page.problems)
  const [progress, setProgress] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    const missing = missingOf(draft)
    setProblems(missing)
    if (Object.keys(missing).length > 0) return
    setBusy(true)
    const answer = await askForCheck(draft, setProgress)
    setBusy(false)
    setProgress('')
    if ('problems' in answer) setProblems(answer.problems)
    else navigator.go({ name: 'checked', check: answer.check })
  }
  return { problems, setProblems, progress, isBusy, send }
}

interface PostingTextProps {
  readonly draft: CheckDraft
  readonly problem: CheckProblems['job']
  readonly canFetch: boolean
  readonly onInput: (job: string) => void
}

const PostingText = ({ draft, problem, canFetch, onInput }: PostingTextProps) => (
  <section class="field" data-field="job" aria-labelledby="job-legend">
    <h2 class="legend" id="job-legend">
      {messages.check.job}
    </h2>
    <textarea
      id="job"
      name="job"
      rows={5}
      placeholder={messages.check.jobPlaceholder}
      aria-labelledby="job-legend"
      aria-describedby={`job-address-hint ${describe('job', problem)}`}
      aria-invalid={problem ? true : undefined}
      defaultValue={draft.job}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
    <p class="hint" id="job-hint">
      {messages.check.jobHint}
    </p>
    <AddressHint canFetch={canFetch} />
    <FieldProblem field="job" problem={problem} />
  </section>
)

/** The guard's form: a resume, its rewrite, and perhaps the posting. It posts and works without script, like the main form. */
export const CheckForm = (props: CheckFormProps) => {
  const { page, draft, canFetch } = props
  const { problems, setProblems, progress, isBusy, send } = useSending(props)
  const [, redraw] = useState(0)
  const takeFile = (side: Side, file: File | null): void => {
    draft[side] = file
    setProblems({ ...problems, [side]: (file && refuseLargeFile(file, page.maxBytes)) ?? undefined })
  }
  return (
    <div class="check-start">
      <section class="welcome">
        <h1>{messages.check.heading}</h1>
        <p class="lead">{messages.check.lead}</p>
      </section>
      <UploadForm
        action="/check"
        class="check-form"
        draft={draft}
        onFields={(form) => {
          readFields(form, draft)
          redraw((times) => times + 1)
        }}
        problems={problems}
        isBusy={isBusy}
        progress={progress}
        onSend={send}
        sends={messages.check.send}
      >
        <div class="check-files">
          {SIDES.map((side) => (
            <FileField
              key={side}
              id={side}
              legend={messages.check[side]}
              title={messages.check.drop}
              hint={HINTS[side](messages.megabytes(page.maxBytes))}
              file={draft[side]}
              onFile={(file) => takeFile(side, file)}
              problem={problems[side]}
            />
          ))}
        </div>
        <PostingText
          draft={draft}
          problem={problems.job}
          canFetch={canFetch}
          onInput={(job) => {
            draft.job = job
          }}
        />
      </UploadForm>
    </div>
  )
}
