import { useState } from 'preact/hooks'
import { ENDPOINTS } from '../../schema/endpoints.ts'
import type { Proposal, Refused } from '../../schema/index.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import type { DocumentSource } from '../shell/navigator.ts'
import { askServer } from './ask-server.ts'
import { NotShown } from './not-shown.tsx'
import { SecondReadingPart } from './second-reading-part.tsx'
import { isInTheWay, toOwnEdit } from './to-own-edit.ts'
import { type Question, useAsking } from './use-asking.ts'

/** Without the order of bullets, which affects the file as a whole: here lines are put in one by one. */
const PROPOSAL_KINDS = ['bullets', 'summary'] as const
type Kind = (typeof PROPOSAL_KINDS)[number]

export interface OwnModelPanelProps {
  readonly documents: DocumentSource
}

interface Answers {
  readonly proposals: readonly Proposal[]
  readonly refused: readonly Refused[]
}

/** Asks for one kind after the other. */
const askForAll =
  (asOf: string, tell: (kind: Kind) => void): Question<Answers> =>
  async (given, signal, show) => {
    let all: Answers = { proposals: [], refused: [] }
    for (const kind of PROPOSAL_KINDS) {
      tell(kind)
      const said = await askServer(ENDPOINTS.rewrite, given, { kind, asOf }, signal)
      if (signal.aborted) return undefined
      if ('problem' in said) return said.problem
      const { proposals, refused } = said.value
      all = { proposals: [...all.proposals, ...proposals], refused: [...all.refused, ...refused] }
      show(all)
    }
    return undefined
  }

const Item = ({ proposal }: { readonly proposal: Proposal }) => {
  const { report, following } = useBench()
  const own = toOwnEdit(proposal, report.analysis)
  const isIn = following?.own.some(({ key, words: written }) => key === own.key && written === own.words) ?? false
  const isTaken = following ? isInTheWay(own, following.own) : false
  const lines = [...new Set(proposal.sources.map(({ line }) => line))].sort((a, b) => a - b)
  return (
    <li>
      <b>
        {messages.ownModel.kinds[proposal.kind]} ({messages.gain(proposal.gain)})
      </b>
      <p class="edit">
        {own.was !== '' && (
          <>
            <del>
              <span class="visually-hidden">{messages.suggestions.insteadOf}: </span>
              {own.was}
            </del>{' '}
          </>
        )}
        <ins>
          <span class="visually-hidden">{messages.suggestions.write}: </span>
          {own.words}
        </ins>
      </p>
      <p class="hint">{messages.ownModel.from(lines)}</p>
      {isIn && <p class="hint">{messages.ownModel.isIn}</p>}
      {!isIn && isTaken && <p class="hint">{messages.ownModel.taken}</p>}
      {!isIn && !isTaken && (
        <button class="button button-quiet" type="button" onClick={() => following?.write(own)}>
          {messages.ownModel.put}
          <span class="visually-hidden">: {own.words}</span>
        </button>
      )}
    </li>
  )
}

/** What the server's own model proposes for lines of the resume, to be used like lines that the person writes. */
export const OwnModelPanel = ({ documents }: OwnModelPanelProps) => {
  const { report } = useBench()
  const { isAsking, answer: answers, problem, ask, stop } = useAsking<Answers>(documents)
  const [kind, setKind] = useState<Kind>(PROPOSAL_KINDS[0])
  return (
    <section class="card written asks" aria-labelledby="own-model-title">
      <h2 id="own-model-title">{messages.ownModel.title}</h2>
      <p class="lead">{messages.ownModel.lead}</p>
      <p>
        {!isAsking ? (
          <button class="button button-quiet" type="button" onClick={() => void ask(askForAll(report.inputs.asOf, setKind))}>
            {messages.ownModel.ask}
          </button>
        ) : (
          <button class="button button-quiet" type="button" onClick={stop}>
            {messages.ownModel.stop}
          </button>
        )}{' '}
        <span class="progress" role="status">
          {isAsking
            ? messages.ownModel.working[kind]
            : answers?.proposals.length === 0 && problem === undefined
              ? messages.ownModel.none
              : ''}
        </span>
      </p>
      <FieldProblem field="own-model" problem={problem} />
      {answers !== null && answers.proposals.length > 0 && (
        <ol>
          {answers.proposals.map((proposal, index) => (
            <Item key={index} proposal={proposal} />
          ))}
        </ol>
      )}
      {answers !== null && <NotShown refused={answers.refused} />}
      <SecondReadingPart documents={documents} />
    </section>
  )
}
