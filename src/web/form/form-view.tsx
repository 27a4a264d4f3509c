import { useEffect, useRef, useState } from 'preact/hooks'
import { PAGE_PATHS } from '../../schema/page-paths.ts'
import { askForReport, missing, refuseLargeFile } from '../api/ask-for-report.ts'
import { messages } from '../messages/index.ts'
import { type FormPage, type Problems, WAYS } from '../page-state.ts'
import { addressOf } from '../shell/address.ts'
import { Fold } from '../shell/fold.tsx'
import type { Navigator } from '../shell/navigator.ts'
import { areGiven, documentsOf, type FormDraft } from './draft.ts'
import { describe } from './field-problem.tsx'
import { FileField } from './file-field.tsx'
import { OpenSaved } from './open-saved.tsx'
import { PostingField } from './posting-field.tsx'
import { UploadForm } from './upload-form.tsx'

/** A plain file is read within a second; after this long people start to wonder. */
const SLOW_MS = 4_000

export interface FormViewProps {
  readonly page: FormPage
  readonly draft: FormDraft
  readonly navigator: Navigator
  readonly canFetch: boolean
}

/** Takes over what was entered before the script ran, or restored by the browser after a reload. */
const readFields = (form: HTMLFormElement, draft: FormDraft): void => {
  const fields = new FormData(form)
  const file = (name: string): File | null =>
    fields.getAll(name).find((entry): entry is File => entry instanceof File && entry.size > 0) ?? null
  const text = (name: string): string | undefined =>
    fields.getAll(name).find((entry): entry is string => typeof entry === 'string' && entry !== '')
  draft.against = WAYS.find((way) => way === fields.get('against')) ?? draft.against
  draft.resume ??= file('resume')
  draft.jobFile ??= file('job')
  draft.resumeText = text('resume') ?? draft.resumeText
  draft.job = text('job') ?? draft.job
}

const Samples = ({ samples }: Pick<FormPage, 'samples'>) =>
  samples.length === 0 ? null : (
    <section class="field samples-field" aria-labelledby="samples-legend">
      <h2 class="legend" id="samples-legend">
        {messages.form.samples}
      </h2>
      <ul class="samples">
        {samples.map(({ name, title, about }) => (
          <li key={name}>
            <a href={addressOf(`/samples/${encodeURIComponent(name)}`)}>{title}</a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
      <p class="hint">{messages.form.samplesHint}</p>
    </section>
  )

interface PastedResumeProps {
  readonly draft: FormDraft
  readonly problem: Problems['resume']
  readonly onText: (text: string) => void
}

/** The text of a resume in place of its file: of a scan, or of a page that gives no file. A file chosen later takes its place. */
const PastedResume = ({ draft, problem, onText }: PastedResumeProps) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (draft.resume && field.current) field.current.value = ''
  }, [draft.resume])
  return (
    <Fold class="paste more" summary={messages.form.pasteResume} isWanted={draft.resumeText !== ''}>
      <textarea
        ref={field}
        name="resume"
        rows={10}
        placeholder={messages.form.resumePlaceholder}
        aria-label={messages.form.resumeText}
        aria-describedby={describe('resume', problem)}
        aria-invalid={problem ? true : undefined}
        defaultValue={draft.resumeText}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </Fold>
  )
}

/** Sends the documents and says what is going on; true while it does. */
const useSending = ({ draft, navigator, page }: FormViewProps) => {
  const [problems, setProblems] = useState<Problems>(page.problems)
  const [progress, setProgress] = useState('')
  const [isBusy, setBusy] = useState(false)

  const send = async (): Promise<void> => {
    const given = documentsOf(draft)
    if (!areGiven(given)) {
      setProblems({
        ...(given.resume ? {} : { resume: missing('resume') }),
        ...(given.posting ? {} : { job: missing('posting') }),
      })
      return
    }
    setProblems({})
    setBusy(true)
    const slow = setTimeout(() => setProgress(messages.progress.slow), SLOW_MS)
    const answer = await askForReport(given, setProgress)
    clearTimeout(slow)
    setBusy(false)
    setProgress('')
    if ('problems' in answer) setProblems(answer.problems)
    else navigator.go({ name: 'report', report: answer.report, documents: async () => given })
  }
  return { problems, setProblems, progress, isBusy, send }
}

/** The form. It posts and works without script; with it files can be dropped, and progress and problems appear in place. */
export const FormView = (props: FormViewProps) => {
  const { page, draft, navigator, canFetch } = props
  const { problems, setProblems, progress, isBusy, send } = useSending(props)
  const [, redraw] = useState(0)

  const change = (changed: Partial<FormDraft>): void => {
    Object.assign(draft, changed)
    redraw((times) => times + 1)
  }
  const takeFile = (field: 'resume' | 'jobFile', file: File | null): void => {
    change({ [field]: file, ...(field === 'resume' && { resumeText: '' }) })
    const problem = (file && refuseLargeFile(file, page.maxBytes)) ?? undefined
    setProblems({ ...problems, [field === 'resume' ? 'resume' : 'job']: problem })
  }

  const takeText = (resumeText: string): void => {
    const isBlank = resumeText.trim() === ''
    change({ resumeText, ...(!isBlank && { resume: null }) })
    if (!isBlank) setProblems({ ...problems, resume: undefined })
  }

  return (
    <div class="start">
      <section class="welcome">
        <h1>{messages.form.heading}</h1>
        <p class="lead">{messages.form.lead}</p>
        <p class="hint">
          {messages.check.link} <a href={addressOf(PAGE_PATHS.check)}>{messages.check.linkTo}</a>.
        </p>
      </section>
      <UploadForm
        action="/"
        draft={draft}
        onFields={(form) => {
          readFields(form, draft)
          change({})
        }}
        problems={problems}
        isBusy={isBusy}
        progress={progress}
        onSend={send}
        sends={messages.form.send}
        foot={<p class="hint">{messages.form.purpose}</p>}
      >
        <FileField
          id="resume"
          legend={messages.form.resume}
          title={messages.form.drop}
          hint={messages.form.resumeHint(messages.megabytes(page.maxBytes))}
          file={draft.resume}
          onFile={(file) => takeFile('resume', file)}
          problem={problems.resume}
        >
          <PastedResume draft={draft} problem={problems.resume} onText={takeText} />
        </FileField>
        <PostingField
          draft={draft}
          problem={problems.job}
          canFetch={canFetch}
          onChange={(changed) => {
            change(changed)
            if (changed.jobFile) takeFile('jobFile', changed.jobFile)
          }}
        />
      </UploadForm>
      <div class="beside">
        <Samples samples={page.samples} />
        <OpenSaved navigator={navigator} />
      </div>
    </div>
  )
}
