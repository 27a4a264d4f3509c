import { useMemo } from 'preact/hooks'
import type { Requirement, RequirementCoverage } from '../../schema/index.ts'
import { listWouldCount } from '../../wording/list-lack.ts'
import { statementOf } from '../../wording/quote.ts'
import { NotAsked, OwnWord, QuoteWord } from '../correcting/own-word.tsx'
import { messages } from '../messages/index.ts'
import { Fold } from '../shell/fold.tsx'
import { Status } from './aim-link.tsx'
import { areChosen, isAimedAt, isLit } from './aims.ts'
import { useBench } from './bench.ts'
import { CHIP_MARKS, type Chip, chipsOf } from './chips.ts'
import { claimsFor } from './claims.ts'
import { lackWords } from './lack-words.ts'
import { PlaceLink } from './place-link.tsx'
import { QuoteList } from './quote-list.tsx'
import { quotesOf } from './quotes.ts'
import { sayPlace } from './say-covered.ts'
import { Quoted, Told } from './told.tsx'

/** A card has room for a statement that a list would shorten: as many characters as four lines. */
const STATEMENT_LENGTH = 280
/** A place or two show why; all of them are in the JSON. */
const MAX_UNCOUNTED = 2

export interface RequirementCardProps {
  readonly requirement: Requirement
  readonly covered: RequirementCoverage
}

const Tag = ({ requirement: { importance } }: Pick<RequirementCardProps, 'requirement'>) => (
  <span class={`tag tag-${importance}`}>{messages.names.tags[importance]}</span>
)

/** Where it was asked for, and where it was repeated. */
const Asked = ({ requirement }: Pick<RequirementCardProps, 'requirement'>) => (
  <>
    <PlaceLink document="posting" span={requirement} aims={[requirement.id]} />
    {requirement.also.map((span) => (
      <span key={span.start}>
        , <PlaceLink document="posting" span={span} lead={messages.requirements.also} aims={[requirement.id]} />
      </span>
    ))}
  </>
)

const ChipButton = ({ chip: { name, aims, state, title } }: { readonly chip: Chip }) => {
  const { chosen, choose } = useBench()
  const areAllChosen = areChosen(aims, chosen)
  return (
    <button
      class={`chip chip-${state} ${isLit(aims, chosen) ? 'is-lit' : ''}`}
      type="button"
      title={title}
      aria-pressed={areAllChosen}
      onClick={() => choose(areAllChosen ? [] : aims, 'findings')}
    >
      <span class="chip-mark" aria-hidden="true">
        {CHIP_MARKS[state]}
      </span>
      <Told room="lists" words={name} />
      <span class="visually-hidden">: {title}</span>
    </button>
  )
}

const Chips = ({ covered }: Pick<RequirementCardProps, 'covered'>) => {
  const chips = chipsOf(covered, useBench().report)
  return chips.length === 0 ? null : (
    <ul class="chips" aria-label={messages.requirements.parts}>
      {chips.map((chip) => (
        <li key={chip.name}>
          <ChipButton chip={chip} />
        </li>
      ))}
    </ul>
  )
}

/** What does not count and what would: only if something is lacking. */
const Lack = ({ covered }: Pick<RequirementCardProps, 'covered'>) => {
  const { report } = useBench()
  const wouldCount = listWouldCount(covered, lackWords(report))
  if (wouldCount === '') return null
  const uncounted = covered.evidence.length > 0 ? [] : covered.uncounted.slice(0, MAX_UNCOUNTED)
  return (
    <>
      {uncounted.map((place) => (
        <p key={place.start} class="evidence-why">
          {messages.requirements.uncounted(sayPlace(report.analysis.document, place), place.reason)}
        </p>
      ))}
      <p class="evidence-why would-count">{messages.requirements.wouldCount(wouldCount)}</p>
    </>
  )
}

/** Everything there is to say: for what is met on demand, for everything else at once; for what no text can show just where it is asked. */
const Body = ({ requirement, covered }: RequirementCardProps) => {
  const { report, chosen } = useBench()
  const quotes = useMemo(
    // What shows the requirement as a whole needs no name: the statement is right above it.
    () => quotesOf(claimsFor(covered, ''), report.analysis),
    [covered, report],
  )
  const isNearest = quotes.length > 0 && quotes.every(({ isNear }) => isNear)
  const shown = (
    <>
      {covered.status !== 'unknown' && <Chips covered={covered} />}
      <OwnWord covered={covered} />
      {isNearest && <p class="evidence-why nearest">{messages.requirements.nearest}</p>}
      <QuoteList quotes={quotes} actionsOn={(quote) => <QuoteWord covered={covered} quote={quote} />} />
      <Lack covered={covered} />
    </>
  )
  if (covered.status !== 'met') {
    return (
      <>
        <p class="requirement-asked">
          <Tag requirement={requirement} /> <Asked requirement={requirement} /> <NotAsked covered={covered} />
        </p>
        {shown}
      </>
    )
  }
  const summary = (
    <>
      <Tag requirement={requirement} /> {messages.requirements.places(quotes.length)}
    </>
  )
  return (
    <Fold class="requirement-fold" summary={summary} isWanted={isAimedAt(requirement.id, chosen)}>
      <p class="requirement-asked">
        <Asked requirement={requirement} /> <NotAsked covered={covered} />
      </p>
      {shown}
    </Fold>
  )
}

/** A statement of the posting, what it is worth, and what the resume shows of each of its parts. */
export const RequirementCard = ({ requirement, covered }: RequirementCardProps) => {
  const { report, chosen, choose } = useBench()
  const aims = [requirement.id]
  const isChosen = areChosen(aims, chosen)
  return (
    <li class={`requirement ${isAimedAt(requirement.id, chosen) ? 'is-chosen' : ''}`} id={requirement.id} tabIndex={-1}>
      <h4 class="requirement-name">
        <Status status={covered.status} />
        <button
          class="requirement-choose"
          type="button"
          aria-pressed={isChosen}
          title={messages.requirements.showIn}
          onClick={() => choose(isChosen ? [] : aims, 'findings')}
        >
          <Quoted document="posting">{statementOf(report.job.document, requirement, STATEMENT_LENGTH)}</Quoted>
        </button>
      </h4>
      {covered.status !== 'unknown' && (
        <p class="requirement-points">
          <b>{messages.points(covered.points)}</b> {messages.of} {messages.points(covered.possible)}
          <span class="visually-hidden"> {messages.pointsAfter}</span>
        </p>
      )}
      <div class="requirement-body">
        <Body requirement={requirement} covered={covered} />
      </div>
    </li>
  )
}
