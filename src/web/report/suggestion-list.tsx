import { formatPoints } from '../../report/index.ts'
import type { Coverage, Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import type { Following } from '../what-if/use-what-if.ts'
import { useBench } from './bench.ts'
import { nameOf, requirementsById } from './claims.ts'
import { SuggestionItem } from './suggestion-item.tsx'

const words = messages.suggestions
/** As many as a person acts on at once. */
const OPEN_SUGGESTIONS = 6

/** On a phone the list would hide what it is about. */
const ROOMY = '(min-width: 48rem)'

const Items = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const { suggestions } = useBench().report
  return (
    <ol class="suggestions">
      {suggestions.slice(from, to).map((suggestion, index) => (
        <SuggestionItem key={from + index} suggestion={suggestion} number={from + index} />
      ))}
    </ol>
  )
}

/**
 * What each requirement has before and after, where that differs. Points alone can part by a tenth elsewhere: they are
 * rounded so that they add up.
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
  if (changes.length === 0) return <p class="evidence-why">{words.changesNothing}</p>
  return (
    <details class="more" open={matchMedia(ROOMY).matches}>
      <summary>{words.changed}</summary>
      <ul class="changes">
        {changes.map(({ id, name, was, points, possible }) => (
          <li key={id}>
            <span class="change-name">{name}</span>{' '}
            <span class="change-points">
              <del>{formatPoints(was)}</del> <ins>{formatPoints(points)}</ins> of {formatPoints(possible)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const say = ({ state, coverage, ticked }: Following, { score }: Report): string => {
  if (state === 'failed') return words.failed
  if (coverage === null) return words.loading
  const change = Math.round((coverage.score - score) * 10) / 10
  return `${words.result(ticked.size)}: ${formatPoints(coverage.score)} (${messages.report.change(change)})`
}

/** The exact new score, always in sight while something is ticked. */
const Result = ({ following }: { readonly following: Following }) => {
  const { report } = useBench()
  return (
    <div class={following.ticked.size > 0 ? 'result' : ''}>
      <div class="result-line">
        <div role="status">{following.ticked.size > 0 && <p class="result-score">{say(following, report)}</p>}</div>
        {following.ticked.size > 0 && (
          <button class="button button-quiet" type="button" onClick={following.clear}>
            {words.clear}
          </button>
        )}
      </div>
      {following.coverage && <Changes coverage={following.coverage} />}
    </div>
  )
}

/** What to change, the largest gain first as the tailoring stage gives it; beyond the first few it opens on demand. */
export const SuggestionList = () => {
  const { report, following } = useBench()
  const { length } = report.suggestions
  if (length === 0) return <p class="lead">{words.none}</p>
  return (
    <>
      {following && <p class="lead with-script">{words.lead}</p>}
      <p class={following ? 'lead without-script' : 'lead'}>{words.leadPlain}</p>
      <Items from={0} to={OPEN_SUGGESTIONS} />
      {length > OPEN_SUGGESTIONS && (
        <details class="more">
          <summary>{words.more(length - OPEN_SUGGESTIONS)}</summary>
          <Items from={OPEN_SUGGESTIONS} to={length} />
        </details>
      )}
      {following && <Result following={following} />}
    </>
  )
}
