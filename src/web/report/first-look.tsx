import { useMemo } from 'preact/hooks'
import type { Report, Suggestion } from '../../schema/index.ts'
import { ownGain } from '../../text/own-gain.ts'
import { type Digest, digestOf, missingParts, type Row } from '../../wording/digest.ts'
import { sumUpWouldCount } from '../../wording/list-lack.ts'
import { statementOf } from '../../wording/quote.ts'
import { messages } from '../messages/index.ts'
import { AimLink, Status } from './aim-link.tsx'
import { useBench } from './bench.ts'
import { lackWords } from './lack-words.ts'
import { nameBlocker } from './name-blocker.ts'
import { PlaceLink } from './place-link.tsx'
import { QUOTE_LENGTH } from './quotes.ts'
import { EditDiff, suggestionId } from './suggestion-item.tsx'
import { Quoted, Told, tell } from './told.tsx'

/** As much of a statement as fits on three lines. */
const STATEMENT_LENGTH = 150

const sayLack = ({ covered }: Row, report: Report): string[] => {
  const missing =
    covered.parts.length > 1
      ? missingParts(covered)
          .map((name) => tell('lists', name, report))
          .join(', ')
      : ''
  const wouldCount = sumUpWouldCount(covered, lackWords(report))
  return [
    ...(missing ? [messages.look.missing(missing)] : []),
    ...(wouldCount ? [messages.requirements.wouldCount(wouldCount)] : []),
  ]
}

const Gap = ({ row }: { readonly row: Row }) => {
  const { report } = useBench()
  const { requirement, covered } = row
  return (
    <li>
      <Status status={covered.status} />{' '}
      <AimLink aims={[requirement.id]} from="findings">
        <Quoted document="posting">{statementOf(report.job.document, requirement, STATEMENT_LENGTH)}</Quoted>
      </AimLink>{' '}
      <span class="look-points">
        {messages.points(covered.points)} {messages.of} {messages.points(covered.possible)}
        <span class="visually-hidden"> {messages.pointsAfter}</span>
      </span>
      {sayLack(row, report).map((line) => (
        <p key={line} class="evidence-why look-line">
          {line}
        </p>
      ))}
    </li>
  )
}

const Gaps = ({ gaps }: Pick<Digest, 'gaps'>) => {
  const { following } = useBench()
  return gaps.length === 0 ? null : (
    <section class="look-part look-gaps" aria-labelledby="look-gaps">
      <h2 id="look-gaps">{messages.look.gaps}</h2>
      {following?.coverage && <p class="evidence-why">{messages.report.withoutChanges}</p>}
      <ol>
        {gaps.map((row) => (
          <Gap key={row.requirement.id} row={row} />
        ))}
      </ol>
    </section>
  )
}

interface ChangeProps {
  readonly suggestion: Suggestion
  /** As the report lists it. */
  readonly number: number
}

const Change = ({ suggestion, number }: ChangeProps) => {
  const { goTo } = useBench()
  const { title, message, edit, resume } = suggestion
  const id = suggestionId(number)
  return (
    <li>
      <a
        href={`#${id}`}
        onClick={(event) => {
          event.preventDefault()
          goTo('findings', id, 'suggestions')
        }}
      >
        <Told room="titles" words={title} />
      </a>{' '}
      <span class="look-points">{messages.gain(ownGain(suggestion))}</span>
      {edit ? (
        <EditDiff edit={edit} />
      ) : (
        <p class="evidence-why look-line">
          <Told room="suggestions" words={message} />
        </p>
      )}
      {resume && (
        <p class="evidence-why">
          <PlaceLink document="resume" span={resume} />
        </p>
      )}
    </li>
  )
}

const Changes = () => {
  const { summary, suggestions } = useBench().report
  const edits = summary.edits.flatMap((number) => {
    const suggestion = suggestions[number]
    return suggestion ? [{ suggestion, number }] : []
  })
  return edits.length === 0 ? null : (
    <section class="look-part" aria-labelledby="look-changes">
      <h2 id="look-changes">{messages.look.changes}</h2>
      <ol>
        {edits.map((edit) => (
          <Change key={edit.number} {...edit} />
        ))}
      </ol>
    </section>
  )
}

/** Conditions, which decide apart from points: no resume can settle them. */
const Conditions = () => {
  const { report } = useBench()
  const { blockers, level } = report.summary
  return blockers.length === 0 && level === null ? null : (
    <section class="look-part look-conditions" aria-labelledby="look-conditions">
      <h2 id="look-conditions">{messages.look.conditions}</h2>
      <ul>
        {blockers.map((blocker) => (
          <li key={blocker.kind}>
            <b>{nameBlocker(blocker)}</b>
            {messages.colon} <Quoted document="posting">{statementOf(report.job.document, blocker, QUOTE_LENGTH)}</Quoted>{' '}
            <PlaceLink document="posting" span={blocker} />
          </li>
        ))}
        {level !== null && (
          <li>
            <b>{messages.look.level}</b>
            {messages.colon} <Told room="level" words={level} />
          </li>
        )}
      </ul>
    </section>
  )
}

/** What matters first: conditions, the gaps, and what can be changed today. */
export const FirstLook = () => {
  const { report } = useBench()
  const { gaps } = useMemo(() => digestOf(report), [report])
  return (
    <>
      <div class="look">
        <Conditions />
        <Gaps gaps={gaps} />
        <Changes />
      </div>
      <p class="purpose">{messages.form.purpose}</p>
    </>
  )
}
