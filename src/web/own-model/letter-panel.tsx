import { ENDPOINTS } from '../../schema/endpoints.ts'
import type { Letter } from '../../schema/index.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import type { DocumentSource } from '../shell/navigator.ts'
import { NotShown } from './not-shown.tsx'
import { askOnce, useAsking } from './use-asking.ts'

export interface LetterPanelProps {
  readonly documents: DocumentSource
  /** Whether the server may ask a model for its middle. */
  readonly hasModel: boolean
}

const LETTER_ROWS = 18

/** A cover letter from what is covered, to be finished by hand: a frame with gaps, or written by the server's own model. */
export const LetterPanel = ({ documents, hasModel }: LetterPanelProps) => {
  const { isAsking, answer, problem, ask, stop } = useAsking<Letter>(documents)
  const { asOf } = useBench().report.inputs
  const draft = (by: 'frame' | 'model'): void => void ask(askOnce(ENDPOINTS.writeLetter, { asOf, by }))
  const text = answer?.paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  return (
    <section class="card asks" aria-labelledby="letter-title">
      <h2 id="letter-title">{messages.letter.title}</h2>
      <p class="lead">{messages.letter.lead}</p>
      <p>
        {isAsking ? (
          <button class="button button-quiet" type="button" onClick={stop}>
            {messages.letter.stop}
          </button>
        ) : (
          <button class="button button-quiet" type="button" onClick={() => draft('frame')}>
            {messages.letter.frame}
          </button>
        )}{' '}
        {!isAsking && hasModel && (
          <button class="button button-quiet" type="button" onClick={() => draft('model')}>
            {messages.letter.byModel}
          </button>
        )}{' '}
        <span class="progress" role="status">
          {isAsking ? messages.letter.working : answer ? messages.letter.gaps(answer.gaps.length) : ''}
        </span>
      </p>
      <FieldProblem field="letter" problem={problem} />
      {text !== undefined && <textarea key={text} aria-label={messages.letter.title} rows={LETTER_ROWS} defaultValue={text} />}
      {answer && <NotShown refused={answer.refused} />}
    </section>
  )
}
