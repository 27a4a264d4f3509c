import type { DegreeFilter } from '../../schema/index.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import { change, rankPool } from './pool-actions.ts'
import type { PoolDraft } from './pool-draft.ts'

const OFFERED_DEGREES: readonly DegreeFilter[] = ['bachelor', 'master', 'doctorate']

export interface AskFieldProps {
  readonly draft: PoolDraft
}

const Filters = ({ draft }: AskFieldProps) => (
  <fieldset class="pool-filters">
    <legend>{messages.pool.filters}</legend>
    <label for="min-years">{messages.pool.minYears}</label>
    <input
      class="number"
      type="number"
      id="min-years"
      min={0}
      max={60}
      value={draft.minYears}
      aria-describedby="filter-hint"
      onInput={({ currentTarget }) => change(draft, { minYears: currentTarget.value })}
    />
    <label for="degree">{messages.pool.degree}</label>
    <select
      id="degree"
      value={draft.degree}
      aria-describedby="filter-hint"
      onChange={({ currentTarget }) =>
        change(draft, { degree: OFFERED_DEGREES.find((degree) => degree === currentTarget.value) ?? '' })
      }
    >
      <option value="">{messages.pool.anyDegree}</option>
      {OFFERED_DEGREES.map((degree) => (
        <option key={degree} value={degree}>
          {messages.pool.degrees[degree]}
        </option>
      ))}
    </select>
    <p class="hint" id="filter-hint">
      {messages.pool.filterHint}
    </p>
  </fieldset>
)

/** The posting that the pool is compared with, and whom to leave out. */
export const AskField = ({ draft }: AskFieldProps) => (
  <form
    class="field"
    data-field="ask"
    aria-labelledby="ask-legend"
    onSubmit={(event) => {
      event.preventDefault()
      void rankPool(draft)
    }}
  >
    <h2 class="legend" id="ask-legend">
      {messages.pool.posting}
    </h2>
    <label class="visually-hidden" for="pool-job">
      {messages.pool.postingText}
    </label>
    <textarea
      id="pool-job"
      rows={9}
      required
      placeholder={messages.pool.placeholder}
      aria-describedby={draft.rankProblem && 'rank-error'}
      aria-invalid={draft.rankProblem ? true : undefined}
      value={draft.job}
      onInput={({ currentTarget }) => change(draft, { job: currentTarget.value })}
    />
    <Filters draft={draft} />
    <FieldProblem field="rank" problem={draft.rankProblem} />
    <p class="send">
      <button class="button" type="submit" disabled={draft.busy !== ''}>
        {messages.pool.rank}
      </button>
      <span class="progress" role="status">
        {draft.busy === 'ranking' && messages.pool.ranking}
      </span>
    </p>
  </form>
)
