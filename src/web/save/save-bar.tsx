import { useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { noAnswer } from '../api/no-answer.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { DOCX, PDF } from '../media-types.ts'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { Host } from '../shell/host.ts'
import type { DocumentSource } from '../shell/navigator.ts'
import type { Following } from '../what-if/use-what-if.ts'
import { makeHtml, makeJson, makeTailored, type Saved } from './files.ts'
import { saveBlob } from './save-blob.ts'

export interface SaveBarProps {
  readonly report: Report
  /** null: only what the page itself has can be saved. */
  readonly documents: DocumentSource | null
  readonly following: Following | null
  readonly host: Host
  /** Opens the next step; null if the files are not available. */
  readonly onGoOn: ((step: GoOn) => void) | null
}

/** Another version of the resume for the same posting, or another posting for the same resume. */
export type GoOn = 'version' | 'posting'

const GO_ON = [
  ['version', 'compare'],
  ['posting', 'another'],
] as const

/** Only the server draws without it, and nobody can press a button there. */
const NOT_YET = (): never => {
  throw new Error('The page is not in the browser.')
}

interface Choice {
  readonly id: string
  readonly label: string
  readonly make: () => Saved | Promise<Saved>
}

const choicesFor = ({ report, documents, following, host }: SaveBarProps): Choice[] => {
  const { mediaType } = report.analysis.document
  const tailored = (format: 'docx' | 'pdf') => async (): Promise<Saved> =>
    documents === null ? makeJson(report) : makeTailored(report, await documents(), format, following)
  return [
    ...(documents === null
      ? []
      : [{ id: 'docx', label: mediaType === DOCX ? messages.save.docx : messages.save.docxNew, make: tailored('docx') }]),
    ...(documents !== null && mediaType === PDF ? [{ id: 'pdf', label: messages.save.pdf, make: tailored('pdf') }] : []),
    { id: 'json', label: messages.save.json, make: () => makeJson(report) },
    ...(host.isFile ? [] : [{ id: 'html', label: messages.save.html, make: () => makeHtml(report, host.renderFile ?? NOT_YET) }]),
  ]
}

const useSaving = () => {
  const [status, setStatus] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const save = async (make: Choice['make']): Promise<void> => {
    setProblem(undefined)
    setStatus(messages.save.working)
    try {
      const saved = await make()
      if ('problem' in saved) setProblem(saved.problem)
      else saveBlob(saved.blob, saved.fileName)
      setStatus('problem' in saved ? '' : messages.save.saved(saved.fileName))
    } catch {
      setProblem(noAnswer())
      setStatus('')
    }
  }
  return { status, problem, save }
}

/** What can be saved from a report: the tailored resume, the report as a file, a printout. */
export const SaveBar = (props: SaveBarProps) => {
  const { status, problem, save } = useSaving()
  return (
    <section class="actions" aria-label={messages.save.label}>
      <div class="action-row">
        {choicesFor(props).map(({ id, label, make }) => (
          <button key={id} class="button button-quiet" type="button" data-save={id} onClick={() => void save(make)}>
            {label}
          </button>
        ))}
        <button class="button button-quiet" type="button" onClick={() => window.print()}>
          {messages.save.print}
        </button>
        {props.onGoOn &&
          GO_ON.map(([step, name]) => (
            <button key={step} class="button button-quiet" type="button" onClick={() => props.onGoOn?.(step)}>
              {messages.save[name]}
            </button>
          ))}
        <span class="progress" role="status">
          {status}
        </span>
      </div>
      <FieldProblem field="save" problem={problem} />
    </section>
  )
}
