import { useState } from 'preact/hooks'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import type { PoolPage } from '../page-state.ts'
import { droppedFiles } from './pick-files.ts'
import { fillPool } from './pool-actions.ts'
import type { Filling, PoolDraft } from './pool-draft.ts'

interface PickerProps {
  readonly id: string
  readonly label: string
  readonly isFolder: boolean
  readonly onFiles: (files: readonly File[]) => void
}

const Picker = ({ id, label, isFolder, onFiles }: PickerProps) => (
  <span class="picker">
    <input
      class="picker-input"
      type="file"
      id={id}
      multiple
      ref={(input) => {
        if (input) input.webkitdirectory = isFolder
      }}
      aria-describedby="fill-hint"
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])]
        // So that the same files can be chosen again.
        currentTarget.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
    <label class="button button-quiet" for={id}>
      {label}
    </label>
  </span>
)

const finishedOf = ({ duplicates, state }: Filling): number => duplicates + (state ? state.done + state.failed : 0)

const isFinished = (filling: Filling): boolean =>
  filling.sent === filling.total && finishedOf(filling) >= filling.total && (filling.state?.waiting ?? 0) === 0

const sayFilling = (filling: Filling): string => {
  const { total, sent, duplicates, state } = filling
  return [
    isFinished(filling)
      ? messages.pool.readAll(total)
      : `${messages.pool.sent(sent, total)}, ${messages.pool.read(finishedOf(filling), total)}`,
    duplicates > 0 && messages.pool.duplicates(duplicates),
    state !== null && state.failed > 0 && messages.pool.failed(state.failed),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Progress = ({ filling }: { readonly filling: Filling }) => (
  <div class="filling">
    <progress max={filling.total} value={finishedOf(filling)} aria-label={messages.pool.filling} />
    <p role="status" data-filling={isFinished(filling) ? 'done' : 'running'}>
      {sayFilling(filling)}
    </p>
    {filling.state !== null && filling.state.failures.length > 0 && (
      <ul class="failures">
        {filling.state.failures.map(({ fileName, message }) => (
          <li key={fileName ?? message}>{message}</li>
        ))}
      </ul>
    )}
  </div>
)

export interface FillFieldProps {
  readonly page: PoolPage
  readonly draft: PoolDraft
}

/** Where resumes are added: a folder or files, chosen or dropped, and how far they have been read. */
export const FillField = ({ page, draft }: FillFieldProps) => {
  const [isOver, setOver] = useState(false)
  const take = (files: readonly File[]): void => void fillPool(draft, page, files)
  const { status, filling, fillProblems } = draft
  return (
    <section class="field" data-field="fill" aria-labelledby="fill-legend">
      <h2 class="legend" id="fill-legend">
        {messages.pool.fill}
      </h2>
      {status && (
        <p class="pool-holds" data-holds={status.resumes}>
          {messages.pool.holds(status.resumes)}
          {status.waiting > 0 && ` · ${messages.pool.waiting(status.waiting)}`}
        </p>
      )}
      <fieldset
        aria-labelledby="fill-legend"
        class={isOver ? 'drop drop-pool is-over' : 'drop drop-pool'}
        data-drop="pool"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take)
        }}
      >
        <span class="drop-mark" aria-hidden="true" />
        <p class="drop-title">{messages.pool.drop}</p>
        <p class="action-row">
          <Picker id="pool-folder" label={messages.pool.folder} isFolder onFiles={take} />
          <Picker id="pool-files" label={messages.pool.files} isFolder={false} onFiles={take} />
        </p>
      </fieldset>
      <p class="hint" id="fill-hint">
        {messages.pool.fillHint(messages.megabytes(page.maxBytes))}
      </p>
      {filling && <Progress filling={filling} />}
      {fillProblems.map((problem, index) => (
        <FieldProblem key={problem.message} field={`fill-${index}`} problem={problem} />
      ))}
    </section>
  )
}
