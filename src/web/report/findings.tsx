import type { ComponentType } from 'preact'
import type { Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { TABS, type Tab, useBench } from './bench.ts'
import { InterviewList } from './interview-list.tsx'
import { PillarList } from './pillar-list.tsx'
import { RemarkList } from './remark-list.tsx'
import { RequirementList } from './requirement-list.tsx'
import { SuggestionList } from './suggestion-list.tsx'

const PANELS: Readonly<Record<Tab, ComponentType>> = {
  requirements: RequirementList,
  suggestions: SuggestionList,
  remarks: RemarkList,
  pillars: PillarList,
  interview: InterviewList,
}

/** How much there is in a tab; an empty tab is not shown. */
const amountIn: Readonly<Record<Tab, (report: Report) => number>> = {
  requirements: ({ coverage }) => coverage.length,
  suggestions: ({ suggestions }) => suggestions.length,
  remarks: ({ remarks }) => remarks.length,
  pillars: ({ pillars }) => pillars.length,
  interview: ({ interview }) => interview.length,
}

/** How far an arrow key moves along the tabs. */
const TAB_STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
])

/** Everything that was found, in tabs; without script and on paper one below the other. */
export const Findings = () => {
  const { report, tab, showTab } = useBench()
  const tabs = TABS.filter((name) => amountIn[name](report) > 0)
  const move = (event: KeyboardEvent): void => {
    const step = TAB_STEPS.get(event.key)
    if (step === undefined) return
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    showTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={messages.report.tabs.label} onKeyDown={move}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => showTab(name)}
          >
            {messages.report.tabs[name]} <span class="tab-count">{amountIn[name](report)}</span>
          </button>
        ))}
      </div>
      {tabs.map((name) => {
        const Panel = PANELS[name]
        return (
          <section
            key={name}
            class="panel"
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            <h2 class="panel-name">{messages.report.tabs[name]}</h2>
            <Panel />
          </section>
        )
      })}
    </>
  )
}
