import type { Report } from '../../schema/index.ts'
import { nameSource } from '../../wording/name-source.ts'
import { statementOf } from '../../wording/quote.ts'
import { messages } from '../messages/index.ts'
import { nameBlocker } from './name-blocker.ts'
import { PlaceLink } from './place-link.tsx'
import { QUOTE_LENGTH } from './quotes.ts'
import { languageOf, Told } from './told.tsx'

const Blockers = ({ report }: { readonly report: Report }) => {
  const { blockers, document } = report.job
  return blockers.length === 0 ? null : (
    <section class="card" aria-labelledby="blockers">
      <h2 id="blockers">{messages.unscored.title}</h2>
      <p class="lead">{messages.unscored.lead}</p>
      <ul class="plain">
        {blockers.map((blocker) => (
          <li key={blocker.start}>
            <b>{nameBlocker(blocker)}</b>
            {messages.colon} <q lang={languageOf('posting', report)}>{statementOf(document, blocker, QUOTE_LENGTH)}</q>{' '}
            <PlaceLink document="posting" span={blocker} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const RoleContext = ({ report }: { readonly report: Report }) => {
  const { role } = report
  if (role === null) return null
  const { title, level, typicalFocus, salary } = role
  return (
    <section class="card" aria-labelledby="role">
      <h2 id="role">{messages.unscored.role}</h2>
      <p class="lead">{messages.unscored.context(nameSource(report))}</p>
      <p>
        {title}
        {level !== null && `, ${messages.names.levels[level]}`}
        {messages.colon} <Told room="brief" words={typicalFocus} />
      </p>
      {salary && <p>{messages.unscored.salary(salary)}</p>}
      {role.interviews.length > 0 && (
        <details class="more">
          <summary>{messages.unscored.tested}</summary>
          <ul class="plain">
            {role.interviews.map(({ responsibility, tested }) => (
              <li key={responsibility}>
                <b>
                  <Told room="brief" words={responsibility} />
                </b>
                {messages.colon} <Told room="brief" words={tested} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Conditions that no resume can settle, and where the role fits in the brief. */
export const Unscored = ({ report }: { readonly report: Report }) => (
  <div class="cards">
    <Blockers report={report} />
    <RoleContext report={report} />
  </div>
)
