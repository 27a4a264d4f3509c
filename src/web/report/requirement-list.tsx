import { useMemo } from 'preact/hooks'
import type { CoverageStatus, RequirementCoverage } from '../../schema/index.ts'
import { digestOf, type Row } from '../../wording/digest.ts'
import { messages } from '../messages/index.ts'
import { Fold } from '../shell/fold.tsx'
import { isAimedAt } from './aims.ts'
import { useBench } from './bench.ts'
import { CHIP_MARKS } from './chips.ts'
import { RequirementCard } from './requirement-card.tsx'

interface CardsProps {
  readonly cards: readonly Row[]
}

const Cards = ({ cards }: CardsProps) => (
  <ul class="requirements">
    {cards.map((card) => (
      <RequirementCard key={card.requirement.id} {...card} />
    ))}
  </ul>
)

const sum = (rows: readonly RequirementCoverage[], key: 'points' | 'possible'): number =>
  rows.reduce((total, row) => total + row[key], 0)

interface FoldedProps extends CardsProps {
  readonly name: string
  readonly lead?: string
}

/** What needs no work, or weighs little: one line sums it up. */
const Folded = ({ name, lead, cards }: FoldedProps) => {
  const { chosen } = useBench()
  if (cards.length === 0) return null
  const rows = cards.map(({ covered }) => covered)
  const summary = (
    <>
      {name} <span class="group-count">{cards.length}</span>
      <span class="requirement-points">
        <b>{messages.points(sum(rows, 'points'))}</b> {messages.of} {messages.points(sum(rows, 'possible'))}
        <span class="visually-hidden"> {messages.pointsAfter}</span>
      </span>
    </>
  )
  const isWanted = cards.some(({ requirement }) => isAimedAt(requirement.id, chosen))
  return (
    <Fold class="folded-cards" summary={summary} isWanted={isWanted}>
      {lead && <p class="lead">{lead}</p>}
      <Cards cards={cards} />
    </Fold>
  )
}

/** How many are printed; `09-print.css` hides the others. Two such groups and everything else fill four pages. */
const MOST_PRINTED = 18

const Group = ({ status, cards }: CardsProps & { readonly status: CoverageStatus }) =>
  cards.length === 0 ? null : (
    <section class={`group group-${status}`}>
      <h3 class="group-name">
        {messages.names.statuses[status]} <span class="group-count">{cards.length}</span>
      </h3>
      <Cards cards={cards} />
      {cards.length > MOST_PRINTED && <p class="print-only">{messages.requirements.morePrinted(cards.length - MOST_PRINTED)}</p>}
    </section>
  )

const LEGEND = ['shown', 'named', 'missing'] as const

/** The marks of the chips in words. */
const Legend = () => (
  <ul class="legend-row" aria-label={messages.requirements.legend}>
    {LEGEND.map((state) => (
      <li key={state} class={`chip-${state}`}>
        <span class="chip-mark" aria-hidden="true">
          {CHIP_MARKS[state]}
        </span>
        {messages.requirements.chips[state]}
      </li>
    ))}
  </ul>
)

/** What is lacking comes first and is open, ordered by how much it matters; everything else is folded into a line. */
export const RequirementList = () => {
  const { report } = useBench()
  const { lacking, met, qualities, unscored } = useMemo(() => digestOf(report), [report])
  const ofStatus = (status: CoverageStatus): readonly Row[] => lacking.filter(({ covered }) => covered.status === status)
  return (
    <>
      <Legend />
      <Group status="missing" cards={ofStatus('missing')} />
      <Group status="partial" cards={ofStatus('partial')} />
      <div class="group">
        <Folded name={messages.names.statuses.met} cards={met} />
        <Folded name={messages.requirements.soft} cards={qualities} />
        <Folded name={messages.names.statuses.unknown} lead={messages.requirements.unknown} cards={unscored} />
      </div>
    </>
  )
}
