import { useMemo } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { areChosen, isLit, requirementAt } from './aims.ts'
import { useBench } from './bench.ts'
import { Told, tell } from './told.tsx'
import { drawYearLanes, type Lane, type YearLanes } from './year-lanes.ts'

/** Rows that are shown at once. */
const OPEN_LANES = 8

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

interface LaneRowProps {
  readonly lane: Lane
  readonly years: YearLanes['years']
  readonly kind: 'position' | 'skill'
}

/** Attributes, no inline style: the policy of the page allows none. */
const LaneRow = ({ lane, years, kind }: LaneRowProps) => {
  const { report, chosen, choose, goTo } = useBench()
  const aims = [lane.aim]
  return (
    <li class={`lane-row ${isLit(aims, chosen) ? 'is-chosen' : ''}`}>
      {kind === 'skill' ? (
        <button
          class="lane-name"
          type="button"
          aria-pressed={isLit(aims, chosen)}
          onClick={() => {
            const isChosen = areChosen(aims, chosen)
            choose(isChosen ? [] : aims, 'posting')
            if (!isChosen) goTo('findings', requirementAt(lane.aim))
          }}
        >
          <Told room="lists" words={lane.name} />
        </button>
      ) : (
        <span class="lane-name">{lane.name}</span>
      )}
      <svg
        class="lane"
        width="100%"
        height="20"
        role="img"
        aria-label={`${kind === 'skill' ? tell('lists', lane.name, report) : lane.name}${messages.colon} ${lane.length}`}
      >
        {years.map(({ year, at }) => (
          <line key={year} class="lane-year" x1={percent(at)} x2={percent(at)} y1="0" y2="20" />
        ))}
        {lane.bars.map(({ from, width }) => (
          <rect
            key={from}
            class={`lane-bar lane-${kind} ${lane.isEnough ? '' : 'lane-short'}`}
            x={percent(from)}
            width={percent(width)}
            y="4"
            height="12"
            rx="3"
          />
        ))}
      </svg>
      <span class={`lane-length ${lane.isEnough ? '' : 'is-short'}`}>{lane.length}</span>
    </li>
  )
}

const Axis = ({ years }: Pick<YearLanes, 'years'>) => (
  <div class="lane-row axis">
    <span />
    <svg class="lane" width="100%" height="16" aria-hidden="true">
      {years.map(({ year, at }) => (
        <text key={year} class="axis-year" x={percent(at)} y="12">
          {year}
        </text>
      ))}
    </svg>
    <span />
  </div>
)

/** The positions on an axis of years, and the years that show each skill asked. */
export const Timeline = ({ report }: { readonly report: Report }) => {
  const lanes = useMemo(() => drawYearLanes(report), [report])
  if (lanes === null) return null
  const { years, positions, skills } = lanes
  const rows = (list: readonly Lane[], kind: LaneRowProps['kind']) =>
    list.map((lane) => <LaneRow key={lane.aim} lane={lane} years={years} kind={kind} />)
  const rest = skills.slice(OPEN_LANES)
  return (
    <section class="card timeline" aria-labelledby="timeline">
      <h2 id="timeline">{messages.timeline.title}</h2>
      <p class="lead">{messages.timeline.lead(report.analysis.experience.months)}</p>
      <h3>{messages.timeline.positions}</h3>
      <Axis years={years} />
      <ul class="lanes">{rows(positions, 'position')}</ul>
      {skills.length > 0 && (
        <>
          <h3>{messages.timeline.skills}</h3>
          <ul class="lanes">{rows(skills.slice(0, OPEN_LANES), 'skill')}</ul>
          {rest.length > 0 && (
            <details class="more">
              <summary>{messages.timeline.more(rest.length)}</summary>
              <ul class="lanes">{rows(rest, 'skill')}</ul>
            </details>
          )}
        </>
      )}
    </section>
  )
}
