import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import { sayScoreWith } from '../report/say-covered.ts'
import { EditDiff } from '../report/suggestion-item.tsx'
import { Told, tell } from '../report/told.tsx'
import type { OwnEdit } from './own-edit.ts'

const Own = ({ own: { place, was, words: written } }: { readonly own: OwnEdit }) => (
  <>
    <b>{place}</b>
    <p class="edit">
      {was !== '' && (
        <>
          <del>
            <span class="visually-hidden">{messages.suggestions.insteadOf}: </span>
            {was}
          </del>{' '}
        </>
      )}
      <ins>
        <span class="visually-hidden">{messages.suggestions.write}: </span>
        {written}
      </ins>
    </p>
  </>
)

/** Everything that goes into the person's own file when it is saved, and the way to take it back. */
export const WrittenList = () => {
  const { report, following } = useBench()
  if (!following) return null
  const { own, followed, coverage, state, undo } = following
  const edits = followed.flatMap((suggestion) => (suggestion.edit ? [{ suggestion, edit: suggestion.edit }] : []))
  return (
    <section class="card written" aria-labelledby="written-title">
      <h2 id="written-title">{messages.writing.written}</h2>
      {own.length + edits.length === 0 ? (
        <p class="lead">{messages.writing.nothingYet}</p>
      ) : (
        <>
          <p class="lead">{messages.writing.limits}</p>
          <ol>
            {own.map((one) => (
              <li key={one.key}>
                <Own own={one} />
                <button class="button button-quiet" type="button" onClick={() => following.takeBack(one.key)}>
                  {messages.writing.takeBack}
                  <span class="visually-hidden">: {one.words}</span>
                </button>
              </li>
            ))}
            {edits.map(({ suggestion, edit }) => (
              <li key={edit.start}>
                <b>
                  <Told room="titles" words={suggestion.title} />
                </b>
                <EditDiff edit={edit} />
                <button
                  class="button button-quiet"
                  type="button"
                  onClick={() => following.tick(report.suggestions.indexOf(suggestion), false)}
                >
                  {messages.writing.takeBack}
                  <span class="visually-hidden">: {tell('titles', suggestion.title, report)}</span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        {state === 'idle' && coverage && sayScoreWith(coverage.score, report)}{' '}
        {undo && (
          <button class="button button-quiet" type="button" onClick={undo}>
            {messages.writing.undo}
          </button>
        )}
      </p>
    </section>
  )
}
