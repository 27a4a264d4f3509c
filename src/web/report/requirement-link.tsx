import { STATUS_MARKS, STATUS_NAMES } from '../../report/index.ts'
import type { CoverageStatus, Requirement } from '../../schema/index.ts'
import { type Pane, useBench } from './bench.ts'
import { nameOf } from './claims.ts'

export interface StatusProps {
  readonly status: CoverageStatus
}

/** A shape, a colour and, for those who see neither, words. */
export const Status = ({ status }: StatusProps) => (
  <span class={`status status-${status}`}>
    <span aria-hidden="true">{STATUS_MARKS[status]}</span>
    <span class="visually-hidden">{STATUS_NAMES[status]}: </span>
  </span>
)

export interface RequirementLinkProps {
  readonly requirement: Requirement
  /** Where the link stands. */
  readonly from: Pane
  readonly status?: CoverageStatus
}

/** The name of a requirement: it leads to it and lights it up on all sides. */
export const RequirementLink = ({ requirement, from, status }: RequirementLinkProps) => {
  const { report, choose, goTo } = useBench()
  return (
    <a
      class="asked"
      href={`#${requirement.id}`}
      onClick={(event) => {
        event.preventDefault()
        goTo('findings', requirement.id)
        choose([requirement.id], from)
      }}
    >
      {status && <Status status={status} />}
      {nameOf(requirement, report)}
    </a>
  )
}
