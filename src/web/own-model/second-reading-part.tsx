import { ENDPOINTS } from '../../schema/endpoints.ts'
import type { CoverageStatus, SecondReading, SecondVerdict } from '../../schema/index.ts'
import { startOfWords } from '../../text/list-mark.ts'
import { nameRequirement } from '../../wording/name-requirement.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import type { DocumentSource } from '../shell/navigator.ts'
import { NotShown } from './not-shown.tsx'
import { askOnce, useAsking } from './use-asking.ts'

const nameOf = (status: CoverageStatus | null): string =>
  status === null ? messages.ownModel.noVerdict : messages.names.statuses[status]

const Verdict = ({ verdict: { requirement, ours, theirs, quotes } }: { readonly verdict: SecondVerdict }) => {
  const { job } = useBench().report
  const asked = job.requirements.find(({ id }) => id === requirement)
  return asked ? (
    <li>
      <b>{nameRequirement(asked, job)}</b>
      <p class="hint">{messages.ownModel.verdicts(nameOf(ours), nameOf(theirs))}</p>
      {quotes.map(({ line, quote }, index) => (
        <p key={index}>
          <q>{quote.slice(startOfWords(quote, { start: 0, end: quote.length }))}</q>{' '}
          <span class="hint">{messages.ownModel.from([line])}</span>
        </p>
      ))}
    </li>
  ) : null
}

const List = ({ verdicts }: Pick<SecondReading, 'verdicts'>) => (
  <ol>
    {verdicts.map((verdict) => (
      <Verdict key={verdict.requirement} verdict={verdict} />
    ))}
  </ol>
)

/** How the server's own model reads the statements, beside our reading: it has no influence on the score. */
export const SecondReadingPart = ({ documents }: { readonly documents: DocumentSource }) => {
  const { isAsking, answer, problem, ask, stop } = useAsking<SecondReading>(documents)
  const { asOf } = useBench().report.inputs
  const differing = answer?.verdicts.filter(({ ours, theirs }) => theirs !== null && theirs !== ours) ?? []
  const others = answer?.verdicts.filter((verdict) => !differing.includes(verdict)) ?? []
  return (
    <>
      <h3>{messages.ownModel.secondReading}</h3>
      <p>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => (isAsking ? stop() : void ask(askOnce(ENDPOINTS.readAgain, { asOf })))}
        >
          {isAsking ? messages.ownModel.stop : messages.ownModel.askAgain}
        </button>{' '}
        <span class="progress" role="status">
          {isAsking ? messages.ownModel.reading : answer ? messages.ownModel.same(answer.same.count, answer.same.of) : ''}
        </span>
      </p>
      <FieldProblem field="second-reading" problem={problem} />
      {differing.length > 0 && <List verdicts={differing} />}
      {others.length > 0 && (
        <details class="more">
          <summary>{messages.ownModel.others(others.length)}</summary>
          <List verdicts={others} />
        </details>
      )}
      {answer && <NotShown refused={answer.refused} />}
    </>
  )
}
