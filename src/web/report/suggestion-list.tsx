import { describeEdit, formatGain } from '../../report/index.ts'
import type { Edit, Suggestion } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { useBench } from './bench.ts'
import { requirementsById } from './claims.ts'
import { PlaceLink } from './place-link.tsx'
import { RequirementLink } from './requirement-link.tsx'

const words = messages.suggestions
/** As many as a person acts on at once. */
const OPEN_SUGGESTIONS = 6

const EditDiff = ({ edit }: { readonly edit: Edit }) => {
  const { report } = useBench()
  const { removed, written } = describeEdit(report.analysis.document, edit)
  return (
    <p class="edit">
      {removed !== '' && (
        <>
          <del>
            <span class="visually-hidden">{words.insteadOf}: </span>
            {removed}
          </del>{' '}
        </>
      )}
      {written !== '' && (
        <ins>
          <span class="visually-hidden">{words.write}: </span>
          {written}
        </ins>
      )}
    </p>
  )
}

const Places = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { report } = useBench()
  const requirement = suggestion.requirement === null ? undefined : requirementsById(report).get(suggestion.requirement)
  const lit = requirement ? [requirement.id] : []
  const places = [
    suggestion.resume && <PlaceLink key="resume" document="resume" span={suggestion.resume} requirements={lit} />,
    suggestion.job && <PlaceLink key="posting" document="posting" span={suggestion.job} requirements={lit} />,
    requirement && <RequirementLink key="requirement" requirement={requirement} from="findings" />,
  ].filter(Boolean)
  return places.length === 0 ? null : <p class="evidence-why places">{places}</p>
}

const Item = ({ suggestion }: { readonly suggestion: Suggestion }) => (
  <li class="suggestion">
    <p class="gain">
      {formatGain(suggestion.gain)}
      <span class="visually-hidden"> points</span>
    </p>
    <div>
      <h3>
        {suggestion.title}
        {suggestion.onlyIfTrue && (
          <>
            {' '}
            <span class="tag tag-condition">{words.onlyIfTrue}</span>
          </>
        )}
      </h3>
      <p>{suggestion.message}</p>
      {suggestion.edit && <EditDiff edit={suggestion.edit} />}
      <Places suggestion={suggestion} />
    </div>
  </li>
)

const Items = ({ suggestions }: { readonly suggestions: readonly Suggestion[] }) => (
  <ol class="suggestions">
    {suggestions.map((suggestion) => (
      <Item key={`${suggestion.rule} ${suggestion.requirement} ${suggestion.resume?.start}`} suggestion={suggestion} />
    ))}
  </ol>
)

/** What to change, the largest gain first as the tailoring stage gives it; beyond the first few it opens on demand. */
export const SuggestionList = () => {
  const { suggestions } = useBench().report
  const [first, rest] = [suggestions.slice(0, OPEN_SUGGESTIONS), suggestions.slice(OPEN_SUGGESTIONS)]
  if (suggestions.length === 0) return <p class="lead">{words.none}</p>
  return (
    <>
      <p class="lead">{words.leadPlain}</p>
      <Items suggestions={first} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{words.more(rest.length)}</summary>
          <Items suggestions={rest} />
        </details>
      )}
    </>
  )
}
