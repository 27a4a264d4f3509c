import type { ComponentChildren } from 'preact'
import { STATUS_MARKS, STATUS_NAMES } from '../../report/index.ts'
import type { CoverageStatus } from '../../schema/index.ts'
import { requirementAt } from './aims.ts'
import { type Pane, useBench } from './bench.ts'

export interface StatusProps {
  readonly status: CoverageStatus
  /** The words stand beside it: the shape alone. */
  readonly isSaid?: boolean
}

/** A shape, a colour and, for those who see neither, words. */
export const Status = ({ status, isSaid = false }: StatusProps) => (
  <span class={`status status-${status}`}>
    <span aria-hidden="true">{STATUS_MARKS[status]}</span>
    {!isSaid && <span class="visually-hidden">{STATUS_NAMES[status]}: </span>}
  </span>
)

export interface AimLinkProps {
  /** Of several requirements the link leads to the first. */
  readonly aims: readonly string[]
  /** Where the link stands. */
  readonly from: Pane
  readonly children: ComponentChildren
}

/** Leads to the card of a requirement, and lights up all that it names on all sides. */
export const AimLink = ({ aims, from, children }: AimLinkProps) => {
  const { choose, goTo } = useBench()
  const [first] = aims
  if (first === undefined) return <span class="asked">{children}</span>
  const id = requirementAt(first)
  return (
    <a
      class="asked"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        goTo('findings', id)
        choose(aims, from)
      }}
    >
      {children}
    </a>
  )
}
