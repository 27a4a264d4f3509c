import type { BriefLevel } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { type Problem, WAYS, type Way } from '../page-state.ts'
import type { FormDraft } from './draft.ts'
import { DropZone } from './drop-zone.tsx'
import { describe, FieldProblem } from './field-problem.tsx'

const OFFERED_LEVELS: readonly BriefLevel[] = ['entry', 'mid', 'senior', 'top']

export interface PostingFieldProps {
  readonly draft: FormDraft
  readonly problem: Problem | undefined
  /** Whether the server fetches a posting that is given by its address. */
  readonly canFetch: boolean
  readonly onChange: (change: Partial<FormDraft>) => void
}

const Choice = ({ way, draft, onChange }: { way: Way } & Pick<PostingFieldProps, 'draft' | 'onChange'>) => (
  <label class="choice">
    <input
      type="radio"
      name="against"
      value={way}
      id={`against-${way}`}
      checked={way === draft.against}
      onChange={() => onChange({ against: way })}
    />
    {messages.form.ways[way]}
  </label>
)

/** What happens to an address given instead of a text. */
export const AddressHint = ({ canFetch }: Pick<PostingFieldProps, 'canFetch'>) => (
  <p class="hint" id="job-address-hint">
    {canFetch ? messages.form.addressHint : messages.form.noAddressHint}
  </p>
)

const PastedPosting = ({ draft, problem, canFetch, onChange }: PostingFieldProps) => (
  <div class="way way-text">
    <label class="visually-hidden" for="job">
      {messages.form.posting}
    </label>
    <textarea
      id="job"
      name="job"
      rows={10}
      placeholder={canFetch ? messages.form.placeholderOrAddress : messages.form.placeholder}
      aria-describedby={`job-address-hint ${describe('job', problem)}`}
      aria-invalid={problem ? true : undefined}
      defaultValue={draft.job}
      onInput={({ currentTarget }) => onChange({ job: currentTarget.value })}
    />
    <AddressHint canFetch={canFetch} />
  </div>
)

const BriefLevels = ({ draft, onChange }: Pick<PostingFieldProps, 'draft' | 'onChange'>) => (
  <div class="way way-brief">
    <label for="level">{messages.form.level}</label>{' '}
    <select
      id="level"
      name="level"
      value={draft.level}
      onChange={({ currentTarget }) =>
        onChange({ level: OFFERED_LEVELS.find((level) => level === currentTarget.value) ?? 'mid' })
      }
    >
      {OFFERED_LEVELS.map((level) => (
        <option key={level} value={level}>
          {messages.form.levels[level]}
        </option>
      ))}
    </select>
    <p class="hint">{messages.form.levelHint}</p>
  </div>
)

/** What the resume is compared with: a posting pasted, dropped or chosen, or the role brief at a level. */
export const PostingField = ({ draft, problem, canFetch, onChange }: PostingFieldProps) => (
  <fieldset
    class="field"
    data-field="job"
    onDrop={(event) => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      onChange({ against: 'file', jobFile: file })
    }}
  >
    <legend class="legend">{messages.form.against}</legend>
    <div class="choices">
      {WAYS.map((way) => (
        <Choice key={way} way={way} draft={draft} onChange={onChange} />
      ))}
    </div>
    <PastedPosting draft={draft} problem={problem} canFetch={canFetch} onChange={onChange} />
    <div class="way way-file">
      <DropZone
        id="job-file"
        name="job"
        title={messages.form.dropSmall}
        file={draft.jobFile}
        onFile={(jobFile) => onChange({ jobFile })}
        describedBy="job-hint"
        isInvalid={problem !== undefined}
        isSmall
      />
    </div>
    <BriefLevels draft={draft} onChange={onChange} />
    <p class="hint" id="job-hint">
      {messages.form.postingHint}
    </p>
    <FieldProblem field="job" problem={problem} />
  </fieldset>
)
