import { sayRole, sayRoleContext, saySalary, statementOf } from '../../report/index.ts'
import type { Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { PlaceLink } from './place-link.tsx'
import { QUOTE_LENGTH } from './quotes.ts'

const Blockers = ({ report }: { readonly report: Report }) => {
  const { blockers, document } = report.job
  return blockers.length === 0 ? null : (
    <section class="card" aria-labelledby="blockers">
      <h2 id="blockers">{messages.unscored.title}</h2>
      <p class="lead">{messages.unscored.lead}</p>
      <ul class="plain">
        {blockers.map((blocker) => (
          <li key={blocker.start}>
            <b>{messages.names.blockers[blocker.kind]}</b>
            {messages.colon} <q>{statementOf(document, blocker, QUOTE_LENGTH)}</q> <PlaceLink document="posting" span={blocker} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Unrecognised = ({ report }: { readonly report: Report }) => {
  const { unrecognised } = report.job
  return unrecognised.length === 0 ? null : (
    <section class="card" aria-labelledby="unrecognised">
      <h2 id="unrecognised">{messages.unscored.unrecognised}</h2>
      <p class="lead">{messages.unscored.unrecognisedLead}</p>
      <ul class="plain">
        {unrecognised.map((span) => (
          <li key={span.start}>
            {span.text} <PlaceLink document="posting" span={span} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const RoleContext = ({ report }: { readonly report: Report }) => {
  const { role } = report
  if (role === null) return null
  const salary = saySalary(role)
  return (
    <section class="card" aria-labelledby="role">
      <h2 id="role">{messages.unscored.role}</h2>
      <p class="lead">{sayRoleContext(report)}</p>
      <p>{sayRole(role)}</p>
      {salary && <p>{salary}</p>}
      {role.interviews.length > 0 && (
        <details class="more">
          <summary>{messages.unscored.tested}</summary>
          <ul class="plain">
            {role.interviews.map(({ responsibility, tested }) => (
              <li key={responsibility}>
                <b>{responsibility}</b>: {tested}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Conditions that no resume text can settle, words that could not be scored, and where the role stands. */
export const Unscored = ({ report }: { readonly report: Report }) => (
  <div class="cards">
    <Blockers report={report} />
    <Unrecognised report={report} />
    <RoleContext report={report} />
  </div>
)
