import { nameSource } from '../../report/index.ts'
import { messages } from '../messages/index.ts'
import { PANES, useBench } from './bench.ts'

const words = messages.report.panes

/** Which part of the bench is shown, where the screen has no room for all. */
export const PaneSwitch = () => {
  const { report, pane, document, showPane } = useBench()
  const names = { ...words, posting: nameSource(report) === 'posting' ? words.posting : words.brief }
  return (
    <fieldset class="pane-switch">
      <legend class="visually-hidden">{words.label}</legend>
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
