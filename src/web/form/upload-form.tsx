import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../page-state.ts'
import { addressOf } from '../shell/address.ts'
import { catchStrayDrops } from './catch-stray-drops.ts'
import { FieldProblem } from './field-problem.tsx'

export interface UploadFormProps {
  readonly action: string
  readonly class?: string
  /** What was entered; a new draft is read from the fields again. */
  readonly draft: object
  /** Takes over what was entered before the script ran, or restored by the browser after a reload. */
  readonly onFields: (form: HTMLFormElement) => void
  /** New ones are scrolled into view; `form`: a problem that belongs to no field. */
  readonly problems: { readonly form?: Problem | undefined }
  readonly isBusy: boolean
  readonly progress: string
  readonly onSend: () => Promise<void>
  /** The label of the button. */
  readonly sends: string
  /** Fields. */
  readonly children: ComponentChildren
  readonly foot?: ComponentChildren
}

/** A form of files. It posts and works without script; with it progress and problems appear in place. */
export const UploadForm = (props: UploadFormProps) => {
  const { draft, onFields, problems, isBusy, progress, onSend } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (form.current) onFields(form.current)
    return catchStrayDrops()
  }, [draft])
  useEffect(() => {
    form.current?.querySelector('.field-error')?.scrollIntoView({ block: 'center' })
  }, [problems])
  return (
    <form
      ref={form}
      class={`form ${props.class ?? ''}`.trim()}
      method="post"
      action={addressOf(props.action)}
      encType="multipart/form-data"
      aria-busy={isBusy || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void onSend()
      }}
    >
      {props.children}
      <div data-field="form">
        <FieldProblem field="form" problem={problems.form} />
      </div>
      <p class="send">
        <button class="button" type="submit" disabled={isBusy}>
          {props.sends}
        </button>
        <span class="progress" role="status" data-progress>
          {progress}
        </span>
      </p>
      {props.foot}
    </form>
  )
}
