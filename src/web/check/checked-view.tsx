import { useEffect } from 'preact/hooks'
import type { Check, CheckedLine, CheckFinding, IntegrityNote } from '../../schema/index.ts'
import { PAGE_PATHS } from '../../schema/page-paths.ts'
import { type CheckGroup, groupFindings } from '../../wording/check-groups.ts'
import { messages } from '../messages/index.ts'
import { Told, tell } from '../report/told.tsx'
import { addressOf } from '../shell/address.ts'

/** Code of the warning that is about both resumes; all others are about one. */
const MUCH_SHORTER = 'much_shorter'

export interface CheckedViewProps {
  readonly check: Check
}

interface SideProps {
  readonly side: keyof typeof messages.check.sides
  /** null if that resume has nothing like it. */
  readonly place: CheckedLine | null
}

/** A quote with the relevant words marked, unless they are the whole line. */
const Quote = ({ quote, within }: CheckedLine) => {
  const [before, after] = [quote.slice(0, within.start), quote.slice(within.end)]
  if (!/[\p{L}\p{N}]/u.test(before + after)) return <q>{quote}</q>
  return (
    <q>
      {before}
      <mark>{quote.slice(within.start, within.end)}</mark>
      {after}
    </q>
  )
}

/** A line of one of the two, with the relevant words marked. */
const Side = ({ side, place }: SideProps) => (
  <div class="side">
    <p class="side-name">
      {messages.check.sides[side]}
      {messages.colon} {place === null ? messages.check.absent[side] : messages.check.line(place.line)}
    </p>
    {place && <Quote {...place} />}
  </div>
)

/** For a line reworded or left out, the heading of its group says everything. */
const isSaid = ({ kind }: CheckFinding, isFault: boolean): boolean => isFault || kind !== 'statement'

const Finding = ({ finding, isFault }: { readonly finding: CheckFinding; readonly isFault: boolean }) => (
  <li class="difference">
    <h3 class={isSaid(finding, isFault) ? undefined : 'visually-hidden'}>
      <Told room="check" words={finding.says} />
    </h3>
    <div class="sides">
      <Side side="tailored" place={finding.tailored} />
      <Side side="original" place={finding.original} />
    </div>
  </li>
)

const Note = ({ note }: { readonly note: IntegrityNote }) => (
  <li class="difference">
    <h3>
      <Told room="check" words={note.says} />
    </h3>
    {note.place && (
      <div class="sides">
        <Side side="tailored" place={note.place} />
      </div>
    )}
  </li>
)

interface GroupHeadProps {
  readonly name: string
  readonly amount: number
  readonly lead: string
}

const GroupHead = ({ name, amount, lead }: GroupHeadProps) => (
  <>
    <h2 class="group-name">
      {name} <span class="group-count">{amount}</span>
    </h2>
    <p class="lead">{lead}</p>
  </>
)

const Group = ({ title, findings, verdict, isFault }: CheckGroup) =>
  findings.length === 0 ? null : (
    <section class={`group ${isFault ? 'group-fault' : ''}`.trim()} data-group={verdict}>
      <GroupHead name={tell('check', title)} amount={findings.length} lead={messages.check.leads[verdict]} />
      <ul class="differences">
        {findings.map((finding, at) => (
          <Finding key={at} finding={finding} isFault={isFault} />
        ))}
      </ul>
    </section>
  )

const Integrity = ({ notes }: { readonly notes: readonly IntegrityNote[] }) =>
  notes.length === 0 ? null : (
    <section class="group group-fault" data-group="integrity">
      <GroupHead name={messages.check.integrity} amount={notes.length} lead={messages.check.integrityLead} />
      <ul class="differences">
        {notes.map((note, at) => (
          <Note key={at} note={note} />
        ))}
      </ul>
    </section>
  )

/** What the guard found: what is invented, what got stronger, how the file is made, what is only said differently, what is lost. */
export const CheckedView = ({ check }: CheckedViewProps) => {
  const { passed, verdict, integrity, warnings, inputs, versions } = check
  const groups = groupFindings(check)
  useEffect(() => document.getElementById('verdict')?.focus({ preventScroll: true }), [])
  return (
    <article class="comparison checked">
      <section class="headline" aria-labelledby="verdict">
        <h1 id="verdict" tabIndex={-1} data-passed={passed}>
          <span class={`status status-${passed ? 'met' : 'missing'}`} aria-hidden="true">
            {passed ? '✓' : '✗'}
          </span>
          <Told room="check" words={verdict} />
        </h1>
        <p class="action-row">
          <a class="button button-quiet" href={addressOf(PAGE_PATHS.check)}>
            {messages.check.again}
          </a>
        </p>
      </section>
      {warnings.length > 0 && (
        <section class="notes" aria-label={messages.report.notes}>
          {warnings.map(({ code, message }) => (
            <p key={code}>
              <Told room={code === MUCH_SHORTER ? 'check' : 'notes'} words={message} />
            </p>
          ))}
        </section>
      )}
      {groups
        .filter(({ isFault }) => isFault)
        .map((group) => (
          <Group key={group.verdict} {...group} />
        ))}
      <Integrity notes={integrity} />
      {groups
        .filter(({ isFault }) => !isFault)
        .map((group) => (
          <Group key={group.verdict} {...group} />
        ))}
      <p class="run">{messages.check.run(inputs.asOf, versions.engine, versions.taxonomy)}</p>
    </article>
  )
}
