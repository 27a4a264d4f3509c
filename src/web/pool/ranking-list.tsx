import type { RankedResume, Ranking } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { scoreOf } from '../report/say-covered.ts'
import type { Navigator } from '../shell/navigator.ts'
import { change, compareChosen, openReport } from './pool-actions.ts'
import type { PoolDraft } from './pool-draft.ts'

export interface RankingListProps {
  readonly draft: PoolDraft
  readonly ranking: Ranking
  readonly navigator: Navigator
}

interface RowProps extends Omit<RankingListProps, 'ranking'> {
  readonly resume: RankedResume
}

/** Two at most: a third replaces the one that was chosen first. */
const toggle = (chosen: readonly string[], code: string): string[] =>
  chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code].slice(-2)

const Row = ({ draft, navigator, resume: { place, code, score, judged, required, preferred } }: RowProps) => (
  <tr>
    <td>{place}</td>
    <th scope="row">
      <button
        class="code"
        type="button"
        aria-label={messages.pool.open(code)}
        disabled={draft.busy !== ''}
        onClick={() => void openReport(draft, code, navigator)}
      >
        {code}
      </button>
    </th>
    <td>
      <b>{scoreOf(score, judged)}</b>
    </td>
    <td>{messages.pool.tally(required.met, required.of)}</td>
    <td>{messages.pool.tally(preferred.met, preferred.of)}</td>
    <td>
      <input
        type="checkbox"
        aria-label={messages.pool.choose(code)}
        checked={draft.chosen.includes(code)}
        onChange={() => change(draft, { chosen: toggle(draft.chosen, code) })}
      />
    </td>
  </tr>
)

/** What was done to come to the ranking, and what it cannot say. */
const Account = ({ ranking: { job, filters, pool, ties, resumes } }: Pick<RankingListProps, 'ranking'>) => (
  <ul class="account">
    <li>{messages.pool.scored(pool.scored, job.requirements)}</li>
    {filters.leftOut > 0 && <li data-left-out={filters.leftOut}>{messages.pool.leftOut(filters.leftOut)}</li>}
    {resumes.some(({ judged }) => !judged) && <li>{messages.pool.unjudged}</li>}
    {pool.outdated > 0 && <li>{messages.pool.outdated(pool.outdated)}</li>}
    <li>
      <span lang="en">{ties.rule}</span> {ties.more > 0 && messages.pool.more(ties.more)}
    </li>
    {job.blockers.length > 0 && (
      <li>
        {messages.pool.blockers}
        {job.blockers.map(({ start, importance, quote }) => (
          <span key={start}>
            {' '}
            {importance === 'preferred' && `${messages.names.tags.preferred}${messages.colon} `}
            <q>{quote}</q>
          </span>
        ))}
      </li>
    )}
  </ul>
)

/** The ranking, headed by what it is for. */
export const RankingList = ({ draft, ranking, navigator }: RankingListProps) => (
  <section class="field ranking" aria-labelledby="ranking-title">
    <p class="purpose">{messages.form.purpose}</p>
    <h2 id="ranking-title" tabIndex={-1}>
      {messages.pool.against(ranking.job.title)}
    </h2>
    <p class="hint">{messages.pool.ranked(ranking.resumes.length, ranking.pool.resumes)}</p>
    <Account ranking={ranking} />
    {ranking.resumes.length === 0 ? (
      <p>{messages.pool.nobody}</p>
    ) : (
      <>
        <p class="action-row">
          <button
            class="button button-quiet"
            type="button"
            disabled={draft.chosen.length !== 2 || draft.busy !== ''}
            onClick={() => void compareChosen(draft, navigator)}
          >
            {messages.pool.compare}
          </button>
          <span class="progress" role="status">
            {draft.busy === 'opening' ? messages.pool.opening : messages.pool.compareHint(draft.chosen.length)}
          </span>
        </p>
        <table class="ranked" aria-labelledby="ranking-title">
          <thead>
            <tr>
              {Object.entries(messages.pool.columns).map(([name, title]) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranking.resumes.map((resume) => (
              <Row key={resume.code} draft={draft} navigator={navigator} resume={resume} />
            ))}
          </tbody>
        </table>
      </>
    )}
  </section>
)
