import { nameSource } from '../../wording/name-source.ts'
import { messages } from '../messages/index.ts'
import { PANES, useBench } from './bench.ts'

/** Chooses which part of the bench is shown, if the screen has no room for all. */
export const PaneSwitch = () => {
  const { report, pane, document, showPane } = useBench()
  const names = {
    ...messages.report.panes,
    posting: nameSource(report) === 'posting' ? messages.report.panes.posting : messages.report.panes.brief,
  }
  return (
    <fieldset class="pane-switch">
      <legend class="visually-hidden">{messages.report.panes.label}</legend>
      {PANES.map((name) => (
        <button
          key={name}
          type="button"
          class={`pane-button pane-button-${name} ${name === document ? 'is-document' : ''}`}
          aria-pressed={name === pane}
          onClick={() => showPane(name)}
        >
          {names[name]}
        </button>
      ))}
    </fieldset>
  )
}
