import type { Analysis, Position, Report } from '../../schema/index.ts'
import { sayPerson } from '../../wording/say-person.ts'
import { messages } from '../messages/index.ts'
import { Fold } from '../shell/fold.tsx'
import { PlaceLink } from './place-link.tsx'

type Person = Analysis['person']

/** What to check about the person, in the order of a resume. */
const PERSON_FIELDS = ['name', 'email', 'phone', 'place', 'links'] as const satisfies readonly (keyof Person)[]

const valuesOf = (person: Person, field: (typeof PERSON_FIELDS)[number]): readonly string[] =>
  [person[field]].flat().filter((value) => value !== null)

const Fields = ({ person }: { readonly person: Person }) =>
  PERSON_FIELDS.every((field) => valuesOf(person, field).length === 0) ? (
    <p>{messages.person.nobody}</p>
  ) : (
    <dl class="person-fields">
      {PERSON_FIELDS.map((field) => {
        const values = valuesOf(person, field)
        return (
          <div key={field}>
            <dt>{messages.person.fields[field]}</dt>
            {values.length === 0 ? (
              <dd class="is-missing">{messages.person.nothing}</dd>
            ) : (
              values.map((value) => <dd key={value}>{value}</dd>)
            )}
          </div>
        )
      })}
    </dl>
  )

const sayDate = (date: string): string => (date === 'present' ? messages.person.present : date)
const sayBetween = (first: string, last: string): string => messages.person.line.between(first, sayDate(last))

const PositionRow = ({ position }: { readonly position: Position }) => {
  const { title, organization, from, to } = position
  return (
    <li>
      <b>{title ?? messages.person.untitled}</b>, {organization ?? messages.person.unnamed}{' '}
      <span class="person-period">{messages.person.period(from, to === null ? null : sayDate(to))}</span>{' '}
      <PlaceLink document="resume" span={position} />
    </li>
  )
}

/** Whom the resume is about and where they worked, as it was read: an error here makes everything else wrong. */
export const PersonCard = ({ report }: { readonly report: Report }) => {
  const { person, positions } = report.analysis
  return (
    <Fold
      class="card person"
      isWanted={false}
      summary={
        <>
          <b>{messages.person.title}</b>{' '}
          <span class="person-line">
            {sayPerson(report.analysis, { ...messages.person.line, at: sayDate, between: sayBetween })}
          </span>
        </>
      }
    >
      <p class="lead">{messages.person.lead}</p>
      <Fields person={person} />
      <h3>{messages.person.positions}</h3>
      {positions.length === 0 ? (
        <p>{messages.person.none}</p>
      ) : (
        <ul class="plain person-positions">
          {positions.map((position) => (
            <PositionRow key={position.start} position={position} />
          ))}
        </ul>
      )}
    </Fold>
  )
}
