import { formatPoints, STATUS_NAMES, STATUSES } from '../../report/index.ts'
import type { CoverageStatus, Report, RequirementCoverage } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { isAimedAt } from './aims.ts'
import { useBench } from './bench.ts'
import { CHIP_MARKS } from './chips.ts'
import { Fold } from './fold.tsx'
import { RequirementCard, type RequirementCardProps } from './requirement-card.tsx'

const words = messages.requirements

/** Within a status by what there is to gain. */
const cardsOf = (status: CoverageStatus, { coverage, job }: Report): RequirementCardProps[] => {
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  return coverage
    .filter((row) => row.status === status)
    .sort((a, b) => b.possible - b.points - (a.possible - a.points) || b.possible - a.possible)
    .flatMap((covered) => {
      const requirement = byId.get(covered.requirement)
      return requirement ? [{ requirement, covered }] : []
    })
}

const Cards = ({ cards }: { readonly cards: readonly RequirementCardProps[] }) => (
  <ul class="requirements">
    {cards.map((card) => (
      <RequirementCard key={card.requirement.id} {...card} />
    ))}
  </ul>
)

const sum = (rows: readonly RequirementCoverage[], key: 'points' | 'possible'): number =>
  rows.reduce((total, row) => total + row[key], 0)

/** Qualities weigh little, and most postings ask for the same: one line says what they come to. */
const SoftCards = ({ cards }: { readonly cards: readonly RequirementCardProps[] }) => {
  const { chosen } = useBench()
  if (cards.length === 0) return null
  const rows = cards.map(({ covered }) => covered)
  const summary = (
    <>
      {words.soft} <span class="group-count">{cards.length}</span>
      <span class="requirement-points">
        <b>{formatPoints(sum(rows, 'points'))}</b> of {formatPoints(sum(rows, 'possible'))}
        <span class="visually-hidden"> points</span>
      </span>
    </>
  )
  const isWanted = cards.some(({ requirement }) => isAimedAt(requirement.id, chosen))
  return (
    <Fold class="soft-cards" summary={summary} isWanted={isWanted}>
      <Cards cards={cards} />
    </Fold>
  )
}

const isSoft = ({ requirement, covered }: RequirementCardProps): boolean =>
  requirement.kind === 'soft' && covered.status !== 'unknown'

const Group = ({ status }: { readonly status: CoverageStatus }) => {
  const cards = cardsOf(status, useBench().report)
  const hard = cards.filter((card) => !isSoft(card))
  return cards.length === 0 ? null : (
    <section class={`group group-${status}`}>
      <h3 class="group-name">
        {STATUS_NAMES[status]} <span class="group-count">{cards.length}</span>
      </h3>
      {status === 'unknown' && <p class="lead">{words.unknown}</p>}
      {hard.length > 0 && <Cards cards={hard} />}
      <SoftCards cards={cards.filter(isSoft)} />
    </section>
  )
}

const LEGEND = ['shown', 'named', 'missing'] as const

/** The marks of the chips in words. */
const Legend = () => (
  <ul class="legend-row" aria-label={words.legend}>
    {LEGEND.map((state) => (
      <li key={state} class={`chip-${state}`}>
        <span class="chip-mark" aria-hidden="true">
          {CHIP_MARKS[state]}
        </span>
        {words.chips[state]}
      </li>
    ))}
  </ul>
)

/** The statements of the posting by status, what is missing first. */
export const RequirementList = () => (
  <>
    <Legend />
    {STATUSES.map((status) => (
      <Group key={status} status={status} />
    ))}
  </>
)
