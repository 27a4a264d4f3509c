import type { DegreeFilter } from '../../schema/index.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import { change, rankPool } from './pool-actions.ts'
import type { PoolDraft } from './pool-draft.ts'

const words = messages.pool
const DEGREES: readonly DegreeFilter[] = ['bachelor', 'master', 'doctorate']

export interface AskFieldProps {
  readonly draft: PoolDraft
}

const Filters = ({ draft }: AskFieldProps) => (
  <fieldset class="pool-filters">
    <legend>{words.filters}</legend>
    <label for="min-years">{words.minYears}</label>
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
    <label for="degree">{words.degree}</label>
    <select
      id="degree"
      value={draft.degree}
      aria-describedby="filter-hint"
      onChange={({ currentTarget }) => change(draft, { degree: DEGREES.find((degree) => degree === currentTarget.value) ?? '' })}
    >
      <option value="">{words.anyDegree}</option>
      {DEGREES.map((degree) => (
        <option key={degree} value={degree}>
          {words.degrees[degree]}
        </option>
      ))}
    </select>
    <p class="hint" id="filter-hint">
      {words.filterHint}
    </p>
  </fieldset>
)

/** The posting that the pool is held against, and whom to leave out. */
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
      {words.posting}
    </h2>
    <label class="visually-hidden" for="pool-job">
      {words.postingText}
    </label>
    <textarea
      id="pool-job"
      rows={9}
      required
      placeholder={words.placeholder}
      aria-describedby={draft.rankProblem && 'rank-error'}
      aria-invalid={draft.rankProblem ? true : undefined}
      value={draft.job}
      onInput={({ currentTarget }) => change(draft, { job: currentTarget.value })}
    />
    <Filters draft={draft} />
    <FieldProblem field="rank" problem={draft.rankProblem} />
    <p class="send">
      <button class="button" type="submit" disabled={draft.busy !== ''}>
        {words.rank}
      </button>
      <span class="progress" role="status">
        {draft.busy === 'ranking' && words.ranking}
      </span>
    </p>
  </form>
)
