import type { ComponentChildren } from 'preact'
import type { Problem } from '../page-state.ts'
import { DropZone, type DropZoneProps } from './drop-zone.tsx'
import { describe, FieldProblem } from './field-problem.tsx'

export interface FileFieldProps extends Pick<DropZoneProps, 'id' | 'title' | 'file' | 'onFile' | 'isSmall'> {
  readonly legend: string
  readonly hint: string
  readonly problem: Problem | undefined
  /** In addition to `field`. */
  readonly class?: string
  /** Between the hint and the problem. */
  readonly children?: ComponentChildren
}

/** A field for a file: its name, where to drop it, a hint, and what is wrong with it. */
export const FileField = ({ id, legend, hint, problem, class: also = '', children, ...zone }: FileFieldProps) => (
  <section class={`field ${also}`.trim()} data-field={id} aria-labelledby={`${id}-legend`}>
    <h2 class="legend" id={`${id}-legend`}>
      {legend}
    </h2>
    <DropZone id={id} name={id} describedBy={describe(id, problem)} isInvalid={problem !== undefined} {...zone} />
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
    {children}
    <FieldProblem field={id} problem={problem} />
  </section>
)
