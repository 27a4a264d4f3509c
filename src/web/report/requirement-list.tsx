import {
  formatPoints,
  IMPORTANCE_TAGS,
  listUncounted,
  listWouldCount,
  STATUS_NAMES,
  STATUSES,
  statementOf,
} from '../../report/index.ts'
import type { CoverageStatus, ExplainedCoverage, Report, Requirement } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { useBench } from './bench.ts'
import { nameOf, requirementsById } from './claims.ts'
import { EvidenceList, QUOTE_LENGTH } from './evidence-list.tsx'
import { PlaceLink } from './place-link.tsx'
import { Status } from './requirement-link.tsx'

const words = messages.requirements
/** One place says why; more of them are in the JSON. */
const MAX_UNCOUNTED = 2

interface CardProps {
  readonly requirement: Requirement
  readonly covered: ExplainedCoverage
}

/** What was asked, in the posting's words, unless the name says the same already. */
const Asked = ({ requirement, name }: { readonly requirement: Requirement; readonly name: string }) => {
  const { report } = useBench()
  const statement = statementOf(report.job.document, requirement, QUOTE_LENGTH)
  return (
    <p class="requirement-asked">
      <span class={`tag tag-${requirement.importance}`}>{IMPORTANCE_TAGS[requirement.importance]}</span>{' '}
      {statement.toLowerCase() !== name.toLowerCase() && `${statement} `}
      <PlaceLink document="posting" span={requirement} requirements={[requirement.id]} />
      {(requirement.also ?? []).map((span) => (
        <span key={span.start}>
          , <PlaceLink document="posting" span={span} lead={words.also} requirements={[requirement.id]} />
        </span>
      ))}
    </p>
  )
}

/** What does not count and what would: only where something is lacking. */
const Lack = ({ covered }: Pick<CardProps, 'covered'>) => {
  const { report } = useBench()
  if (covered.wouldCount.length === 0) return null
  const uncounted = covered.evidence.length > 0 ? [] : listUncounted(covered, report.analysis).slice(0, MAX_UNCOUNTED)
  return (
    <>
      {uncounted.map((line) => (
        <p key={line} class="evidence-why">
          {line}
        </p>
      ))}
      <p class="evidence-why would-count">{words.wouldCount(listWouldCount(covered))}</p>
    </>
  )
}

const Card = ({ requirement, covered }: CardProps) => {
  const { report, chosen, choose } = useBench()
  const name = nameOf(requirement, report)
  const isChosen = chosen.has(requirement.id)
  return (
    <li class={`requirement ${isChosen ? 'is-chosen' : ''}`} id={requirement.id} tabIndex={-1}>
      <h4 class="requirement-name">
        <Status status={covered.status} />
        <button
          class="requirement-choose"
          type="button"
          aria-pressed={isChosen}
          title={words.showIn}
          onClick={() => choose(isChosen ? [] : [requirement.id], 'findings')}
        >
          {name}
        </button>
      </h4>
      <p class="requirement-points">
        <b>{formatPoints(covered.points)}</b> of {formatPoints(covered.possible)}
      </p>
      <Asked requirement={requirement} name={name} />
      <EvidenceList evidence={covered.evidence} more={covered.moreEvidence} requirements={[requirement.id]} />
      <Lack covered={covered} />
    </li>
  )
}

/** Within a status by what there is to gain. */
const rowsOf = (status: CoverageStatus, { coverage }: Report): ExplainedCoverage[] =>
  coverage
    .filter((row) => row.status === status)
    .sort((a, b) => b.possible - b.points - (a.possible - a.points) || b.possible - a.possible)

/** Requirements by status, what is missing first. */
export const RequirementList = () => {
  const { report } = useBench()
  const byId = requirementsById(report)
  return (
    <>
      {STATUSES.map((status) => ({ status, rows: rowsOf(status, report) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ status, rows }) => (
          <section key={status} class={`group group-${status}`}>
            <h3 class="group-name">
              {STATUS_NAMES[status]} <span class="group-count">{rows.length}</span>
            </h3>
            <ul class="requirements">
              {rows.map((row) => {
                const requirement = byId.get(row.requirement)
                return requirement && <Card key={row.requirement} requirement={requirement} covered={row} />
              })}
            </ul>
          </section>
        ))}
    </>
  )
}
