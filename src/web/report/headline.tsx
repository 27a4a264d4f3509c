import { useState } from 'preact/hooks'
import type { Coverage, Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { Later } from '../shell/later.tsx'
import type { AmongNoteProps } from './among-note.tsx'
import { sayAgainst, sayScore } from './say-covered.ts'
import { type Share, sharesOf } from './shares.ts'
import { Told } from './told.tsx'

export interface CoverageBarProps {
  readonly score: number
  readonly shares: readonly Share[]
}

/**
 * One bar of 100 points, its parts side by side: the points filled in, the rest of what is possible open.
 * Drawn with attributes, since the page's policy allows no inline style.
 */
export const CoverageBar = ({ score, shares }: CoverageBarProps) => {
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((total, { possible }) => total + possible, 0))
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={messages.report.title(score)}>
      <rect class="bar-ground" width="100" height="4" />
      {shares.map(({ importance, points, possible }, index) => (
        <g key={importance}>
          <rect class={`bar-open bar-${importance}`} x={(starts[index] ?? 0).toFixed(2)} width={possible.toFixed(2)} height="4" />
          <rect class={`bar-${importance}`} x={(starts[index] ?? 0).toFixed(2)} width={points.toFixed(2)} height="4" />
        </g>
      ))}
    </svg>
  )
}

interface ShareRowProps {
  readonly share: Share
  /** Whether the points are shown: they add up to the score, so not without one. */
  readonly hasPoints: boolean
}

const ShareRow = ({ share, hasPoints }: ShareRowProps) => {
  const { importance, points, possible, asked, met } = share
  return (
    <li class={`share share-${importance}`}>
      <span class="share-name">{messages.names.importances[importance]}</span>{' '}
      <span class="share-met">{messages.report.met(met, asked)}</span>
      {hasPoints && <span class="share-points">{messages.report.pointsOf(points, possible)}</span>}
    </li>
  )
}

const loadAmongNote = async () => (await import('./among-note.tsx')).AmongNote

/** Asks whether the score is high for its posting. */
const AskAmong = (props: AmongNoteProps) => {
  const [isAsked, setAsked] = useState(false)
  return isAsked ? (
    <Later load={loadAmongNote} props={props} />
  ) : (
    <button class="word-button" type="button" onClick={() => setAsked(true)}>
      {messages.report.among.ask}
    </button>
  )
}

const Score = ({ score, changed }: { readonly score: number; readonly changed: number | undefined }) => (
  <>
    <span class="score">{messages.points(score)}</span>{' '}
    {changed !== undefined && (
      <span class="score-changed">
        <span aria-hidden="true">→ </span>
        <span class="score">{messages.points(changed)}</span>{' '}
      </span>
    )}
    <span class="score-of">{messages.report.of}</span>
  </>
)

export interface HeadlineProps {
  readonly report: Report
  /** Whether there is a server that has the published resumes. */
  readonly canCompare: boolean
  /** The score with the ticked changes; null if none are ticked. */
  readonly changed: Coverage | null
}

/** The score with its parts, or how much could be judged, if that is too little for a score: what it is compared with, a bar, and what is met of what is asked. */
export const Headline = ({ report, changed, canCompare }: HeadlineProps) => {
  const shares = sharesOf(report, changed?.requirements)
  return (
    <section class="headline" aria-labelledby="score">
      <p class="against">{sayAgainst(report)}</p>
      <h1 id="score" tabIndex={-1}>
        {report.understood.enough ? <Score score={report.score} changed={changed?.score} /> : sayScore(report)}
      </h1>
      <p class="verdict">
        {changed !== null && <b>{messages.report.withoutChanges} </b>}
        <Told room="verdict" words={report.summary.verdict} />
      </p>
      {report.understood.enough && canCompare && <AskAmong report={report} score={(changed ?? report).score} />}
      {report.understood.enough && <CoverageBar score={(changed ?? report).score} shares={shares} />}
      <ul class="shares">
        {shares.map((share) => (
          <ShareRow key={share.importance} share={share} hasPoints={report.understood.enough} />
        ))}
      </ul>
    </section>
  )
}
