import { useEffect, useState } from 'preact/hooks'
import { diffReports } from '../../report/index.ts'
import type { Report, RequirementDiff, Standing } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { Status } from '../report/aim-link.tsx'
import { CoverageBar } from '../report/headline.tsx'
import { sayAgainst, scoreOf } from '../report/say-covered.ts'
import { sharesOf } from '../report/shares.ts'
import { Told } from '../report/told.tsx'
import type { Navigator, View } from '../shell/navigator.ts'

export interface ComparisonViewProps {
  readonly before: Report
  readonly after: Report
  /** Two people's resumes, by their codes; without them it is two versions of one. */
  readonly codes?: readonly [string, string] | undefined
  readonly open?: Extract<View, { name: 'comparison' }>['open'] | undefined
  readonly navigator: Navigator
}

/** What the sides and groups are called: two versions of a resume, or two resumes. */
const wordsOf = (codes: readonly [string, string] | undefined) =>
  codes
    ? {
        ...{ before: codes[0], after: codes[1], of: messages.pool.both, swap: messages.pool.swap, back: messages.pool.back },
        ...{ gained: messages.pool.tells(codes[1]), lost: messages.pool.tells(codes[0]) },
      }
    : { ...messages.comparison, before: messages.comparison.older, after: messages.comparison.newer }

type Names = Pick<ReturnType<typeof wordsOf>, 'before' | 'after'>

const Side = ({ name, standing }: { readonly name: string; readonly standing: Standing }) => (
  <div class="side">
    <p class="side-name">
      {name}: <Status status={standing.status} />
      <b>{messages.points(standing.points)}</b>
    </p>
    {standing.quote && <q>{standing.quote}</q>}
    <p class="evidence-why">
      {standing.place && (
        <>
          <Told room="places" words={standing.place} /> ·{' '}
        </>
      )}
      <Told room="evidence" words={standing.why} />
    </p>
  </div>
)

const Row = ({ row, names }: { readonly row: RequirementDiff; readonly names: Names }) => (
  <li class="difference">
    <h3>
      <span class={`change ${row.change < 0 ? 'change-lost' : row.change > 0 ? 'change-gained' : ''}`}>
        {messages.report.change(row.change)}
      </span>{' '}
      {row.name} <span class={`tag tag-${row.importance}`}>{messages.names.tags[row.importance]}</span>
    </h3>
    <div class="sides">
      <Side name={names.before} standing={row.before} />
      <Side name={names.after} standing={row.after} />
    </div>
  </li>
)

/** What is covered, as a bar; or how much could be judged, if that is too little for a bar. */
const Bar = ({ report }: { readonly report: Report }) =>
  report.understood.enough ? (
    <CoverageBar score={report.score} shares={sharesOf(report)} />
  ) : (
    <p class="hint">
      {messages.report.judged(report.understood.judged, report.understood.of)}
      {report.understood.why !== null && (
        <>
          {messages.colon} <Told room="doubt" words={report.understood.why} />
        </>
      )}
    </p>
  )

interface GroupProps {
  readonly name: string
  readonly rows: readonly RequirementDiff[]
  readonly names: Names
}

const Group = ({ name, rows, names }: GroupProps) =>
  rows.length === 0 ? null : (
    <section class="group">
      <h2 class="group-name">
        {name} <span class="group-count">{rows.length}</span>
      </h2>
      <ul class="differences">
        {rows.map((row) => (
          <Row key={row.requirement} row={row} names={names} />
        ))}
      </ul>
    </section>
  )

const byGain = (a: RequirementDiff, b: RequirementDiff): number => Math.abs(b.change) - Math.abs(a.change)

const OPEN = [
  ['before', 'theOlder'],
  ['after', 'theNewer'],
] as const

/** Two versions of a resume, or two resumes, against one posting: what the second gains and what it loses. */
export const ComparisonView = (given: ComparisonViewProps) => {
  const [isSwapped, setSwapped] = useState(false)
  const [before, after] = isSwapped ? [given.after, given.before] : [given.before, given.after]
  const { open } = given
  const [first, second] = given.codes ?? []
  const names = wordsOf(first && second ? (isSwapped ? [second, first] : [first, second]) : undefined)
  const diff = diffReports(before, after)
  const scored = diff.requirements.filter((row) => row.after.status !== 'unknown')
  const moved = scored.filter(({ before: was, after: is }) => was.points !== is.points || was.status !== is.status)
  const same = scored.filter((row) => !moved.includes(row))
  useEffect(() => document.getElementById('score')?.focus({ preventScroll: true }), [])
  return (
    <article class="comparison">
      <section class="headline" aria-labelledby="score">
        <p class="against">{sayAgainst(after)}</p>
        <h1 id="score" tabIndex={-1}>
          <span class="score score-before">{scoreOf(diff.score.before, before.understood.enough)}</span>
          <span class="arrow" aria-hidden="true">
            {' '}
            →{' '}
          </span>
          <span class="score">{scoreOf(diff.score.after, after.understood.enough)}</span> <span class="score-of">{names.of}</span>
        </h1>
        <div class="bars">
          <p>{names.before}</p>
          <Bar report={before} />
          <p>{names.after}</p>
          <Bar report={after} />
        </div>
        <div class="action-row">
          <button class="button button-quiet" type="button" onClick={() => setSwapped(!isSwapped)}>
            {names.swap}
          </button>
          <button class="button button-quiet" type="button" onClick={() => history.back()}>
            {names.back}
          </button>
          {open &&
            OPEN.map(([side, name]) => (
              <button key={side} class="button button-quiet" type="button" onClick={() => given.navigator.go(open[side])}>
                {messages.comparison.open(messages.comparison[name])}
              </button>
            ))}
        </div>
      </section>
      {moved.length === 0 && <p class="lead">{messages.comparison.none}</p>}
      <Group names={names} name={names.gained} rows={moved.filter((row) => row.change > 0).sort(byGain)} />
      <Group names={names} name={names.lost} rows={moved.filter((row) => row.change < 0).sort(byGain)} />
      <Group names={names} name={messages.comparison.same} rows={[...moved.filter((row) => row.change === 0), ...same]} />
    </article>
  )
}
