import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import { scoreOf } from '../report/say-covered.ts'
import { sayCorrection } from './say-correction.ts'

/** All the corrections that the person has made, and the way to take them back. */
export const CorrectionList = () => {
  const { report, correcting } = useBench()
  const { corrected } = report
  if (!corrected || !correcting) return null
  return (
    <section class="card written" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{messages.correcting.title}</h2>
      <p class="lead">{messages.correcting.lead(scoreOf(corrected.score, report.understood.enough))}</p>
      <ol>
        {corrected.corrections.map((one, index) => (
          <li key={index}>
            {sayCorrection(one, report)}{' '}
            <button class="button button-quiet" type="button" onClick={() => correcting.takeBack(one)}>
              {messages.correcting.takeBack}
              <span class="visually-hidden">: {sayCorrection(one, report)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
