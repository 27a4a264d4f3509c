import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CoverageStatus } from '../../schema/index.ts'
import { STATUS_MARKS } from '../../wording/words.ts'
import { messages } from '../messages/index.ts'
import { requirementAt } from './aims.ts'
import { type Pane, useBench } from './bench.ts'

export interface StatusProps {
  readonly status: CoverageStatus
  /** The words are already next to it: show just the shape. */
  readonly isSaid?: boolean
}

/** A shape, a colour and, for those who see neither, words. */
export const Status = ({ status, isSaid = false }: StatusProps) => (
  <span class={`status status-${status}`}>
    <span aria-hidden="true">{STATUS_MARKS[status]}</span>
    {!isSaid && <span class="visually-hidden">{messages.names.statuses[status]}: </span>}
  </span>
)

/** Whether the tab key stops at links: in a document only at those of the current line. */
export const Reach = createContext(true)

export interface AimLinkProps {
  /** If there are several, the link leads to the first. */
  readonly aims: readonly string[]
  /** Where the link is. */
  readonly from: Pane
  readonly children: ComponentChildren
}

/** Leads to the card of a requirement, and highlights everything that it names in all panes. */
export const AimLink = ({ aims, from, children }: AimLinkProps) => {
  const { choose, goTo } = useBench()
  const isReached = useContext(Reach)
  const [first] = aims
  if (first === undefined) return <span class="asked">{children}</span>
  const id = requirementAt(first)
  return (
    <a
      class="asked"
      href={`#${id}`}
      tabIndex={isReached ? undefined : -1}
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
