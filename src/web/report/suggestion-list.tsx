import { useMemo } from 'preact/hooks'
import type { Coverage, Report } from '../../schema/index.ts'
import { groupByTheme } from '../../wording/themes.ts'
import { messages } from '../messages/index.ts'
import type { Following } from '../what-if/use-what-if.ts'
import { useBench } from './bench.ts'
import { nameOf, requirementsById } from './claims.ts'
import { SuggestionItem } from './suggestion-item.tsx'
import { Quoted } from './told.tsx'

/** On a phone an open list would hide what it is about. */
const ROOMY = '(min-width: 48rem)'

interface ItemsProps {
  /** Indexes of the report's suggestions. */
  readonly places: readonly number[]
}

const Items = ({ places }: ItemsProps) => {
  const { suggestions } = useBench().report
  return (
    <ol class="suggestions">
      {places.map((place) => {
        const suggestion = suggestions[place]
        return suggestion && <SuggestionItem key={place} suggestion={suggestion} number={place} />
      })}
    </ol>
  )
}

/**
 * What each requirement has before and after, if that differs. Elsewhere points may differ by a tenth: they are rounded so
 * that they add up.
 */
const changesOf = (report: Report, coverage: Coverage) => {
  const byId = requirementsById(report)
  const before = new Map(report.coverage.map((row) => [row.requirement, row]))
  return coverage.requirements.flatMap(({ requirement: id, credit, points, possible }) => {
    const requirement = byId.get(id)
    const was = before.get(id)
    return requirement && was && was.credit !== credit
      ? [{ id, name: nameOf(requirement, report), was: was.points, points, possible }]
      : []
  })
}

const Changes = ({ coverage }: { readonly coverage: Coverage }) => {
  const { report } = useBench()
  const changes = changesOf(report, coverage)
  if (changes.length === 0) return <p class="evidence-why">{messages.suggestions.changesNothing}</p>
  return (
    <details class="more" open={matchMedia(ROOMY).matches}>
      <summary>{messages.suggestions.changed}</summary>
      <ul class="changes">
        {changes.map(({ id, name, was, points, possible }) => (
          <li key={id}>
            <span class="change-name">
              <Quoted document="posting">{name}</Quoted>
            </span>{' '}
            <span class="change-points">
              <del>{messages.points(was)}</del> <ins>{messages.points(points)}</ins> {messages.of} {messages.points(possible)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const say = ({ state, coverage, amount }: Following, { score, understood }: Report): string => {
  if (state === 'failed') return messages.suggestions.failed
  if (coverage === null) return messages.suggestions.loading
  const change = messages.report.change(Math.round((coverage.score - score) * 10) / 10)
  return `${messages.suggestions.result(amount)}${messages.colon} ${understood.enough ? `${messages.points(coverage.score)} (${change})` : change}`
}

/** The exact new score, always visible while something is ticked. */
const Result = ({ following }: { readonly following: Following }) => {
  const { report } = useBench()
  return (
    <div class={following.amount > 0 ? 'result' : ''}>
      <div class="result-line">
        <div role="status">{following.amount > 0 && <p class="result-score">{say(following, report)}</p>}</div>
        {following.amount > 0 && (
          <button class="button button-quiet" type="button" onClick={following.clear}>
            {messages.suggestions.clear}
          </button>
        )}
      </div>
      {following.coverage && <Changes coverage={following.coverage} />}
    </div>
  )
}

/** What to change: what needs no new fact, then questions by theme; anything beyond a dozen opens on demand. */
export const SuggestionList = () => {
  const { report, following } = useBench()
  const { themes, rest } = useMemo(() => groupByTheme(report.suggestions), [report])
  if (themes.length + rest.length === 0) return <p class="lead">{messages.suggestions.none}</p>
  return (
    <>
      {following && <p class="lead with-script">{messages.suggestions.lead}</p>}
      <p class={following ? 'lead without-script' : 'lead'}>{messages.suggestions.leadPlain}</p>
      {themes.map(({ theme, places }) => (
        <section key={theme} class="group">
          <h3 class="group-name">{messages.suggestions.themes[theme]}</h3>
          <Items places={places} />
        </section>
      ))}
      {rest.length > 0 && (
        <details class="more" open={themes.length === 0}>
          <summary>{messages.suggestions.more(rest.length)}</summary>
          <Items places={rest} />
        </details>
      )}
      {following && <Result following={following} />}
    </>
  )
}
