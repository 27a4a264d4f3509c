import { useEffect, useState } from 'preact/hooks'
import { catchStrayDrops } from '../form/catch-stray-drops.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import type { PoolPage, Problem } from '../page-state.ts'
import type { Navigator } from '../shell/navigator.ts'
import { AskField } from './ask-field.tsx'
import { FillField } from './fill-field.tsx'
import { askStatus, change } from './pool-actions.ts'
import type { PoolDraft } from './pool-draft.ts'
import { RankingList } from './ranking-list.tsx'

export interface PoolViewProps {
  readonly page: PoolPage
  readonly draft: PoolDraft
  readonly navigator: Navigator
}

const KeyField = ({ draft }: Pick<PoolViewProps, 'draft'>) => {
  const [key, setKey] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const tryKey = async (): Promise<void> => {
    change(draft, { key: key.trim() })
    setProblem((await askStatus(draft)) ?? undefined)
  }
  return (
    <form
      class="field pool-key"
      onSubmit={(event) => {
        event.preventDefault()
        void tryKey()
      }}
    >
      <label class="legend" for="pool-key">
        {messages.pool.key}
      </label>
      <p class="send">
        <input
          class="text"
          type="password"
          id="pool-key"
          required
          autocomplete="off"
          aria-describedby={problem ? 'key-hint key-error' : 'key-hint'}
          aria-invalid={problem ? true : undefined}
          value={key}
          onInput={({ currentTarget }) => setKey(currentTarget.value)}
        />
        <button class="button" type="submit">
          {messages.pool.useKey}
        </button>
      </p>
      <p class="hint" id="key-hint">
        {messages.pool.keyHint}
      </p>
      <FieldProblem field="key" problem={problem} />
    </form>
  )
}

const Work = ({ page, draft, navigator }: PoolViewProps) => {
  const { ranking } = draft
  useEffect(() => {
    if (ranking) document.getElementById('ranking-title')?.focus({ preventScroll: true })
  }, [ranking])
  return (
    <>
      <div class="pool-work">
        <FillField page={page} draft={draft} />
        <AskField draft={draft} />
      </div>
      {ranking && <RankingList draft={draft} ranking={ranking} navigator={navigator} />}
    </>
  )
}

/** The pool: resumes go in, a posting is compared with all of them, reports come out. */
export const PoolView = (props: PoolViewProps) => {
  const { page, draft } = props
  const [, redraw] = useState(0)
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    draft.redraw = () => redraw((times) => times + 1)
    if (page.isOn && (!page.needsKey || draft.key !== '')) void askStatus(draft).then((said) => setProblem(said ?? undefined))
    return () => {
      draft.redraw = () => {}
    }
  }, [draft, page])
  useEffect(catchStrayDrops, [])
  const asksKey = page.needsKey && draft.status === null
  return (
    <div class="pool">
      <section class="welcome">
        <h1>{messages.pool.heading}</h1>
        <p class="lead">{messages.pool.lead}</p>
      </section>
      {!page.isOn && <p class="notes">{messages.pool.off}</p>}
      {page.isOn && (
        <>
          <noscript>
            <p class="notes">{messages.pool.noScript}</p>
          </noscript>
          <FieldProblem field="pool" problem={problem} />
          {asksKey ? <KeyField draft={draft} /> : <Work {...props} />}
        </>
      )}
    </div>
  )
}
