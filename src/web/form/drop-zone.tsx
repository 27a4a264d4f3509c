import { useEffect, useRef, useState } from 'preact/hooks'
import { messages } from '../messages/index.ts'

/** What the file dialog offers; the content decides what a file is. */
const ACCEPT =
  '.pdf,.docx,.txt,.md,.html,.tex,.typ,.json,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/markdown'

const formatBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const isFileDrag = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

export interface DropZoneProps {
  readonly id: string
  /** Name of the form's field. */
  readonly name: string
  readonly title: string
  readonly file: File | null
  readonly onFile: (file: File | null) => void
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly isSmall?: boolean
  readonly required?: boolean
}

/** A file input that files can be dropped on. Without script it is just the input. */
export const DropZone = (props: DropZoneProps) => {
  const { id, name, title, file, onFile, describedBy, isInvalid, isSmall = false, required = false } = props
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const before = useRef(file)
  useEffect(() => {
    // So that a file that something else took the place of can be chosen again.
    if (before.current && file === null && input.current) input.current.value = ''
    before.current = file
  }, [file])
  const take = (files: FileList | null | undefined): void => {
    const [first] = files ?? []
    if (first) onFile(first)
  }
  const classes = ['drop', isSmall && 'drop-small', isOver && 'is-over', file && 'has-file'].filter(Boolean).join(' ')
  return (
    <label
      class={classes}
      for={id}
      data-drop={id}
      onDragOver={(event) => {
        if (!isFileDrag(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (!isFileDrag(event)) return
        event.preventDefault()
        take(event.dataTransfer?.files)
      }}
    >
      <span class="drop-mark" aria-hidden="true" />
      <span class="drop-title" data-drop-title>
        {file ? messages.form.chosen(file.name, formatBytes(file.size)) : title}
      </span>
      <input
        ref={input}
        type="file"
        id={id}
        name={name}
        accept={ACCEPT}
        required={required}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        onChange={() => take(input.current?.files)}
      />
    </label>
  )
}
