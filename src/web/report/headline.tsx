import { formatPoints, IMPORTANCE_NAMES, nameAgainst } from '../../report/index.ts'
import type { Coverage, Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { type Share, sharesOf } from './shares.ts'

const words = messages.report

export interface CoverageBarProps {
  readonly score: number
  readonly shares: readonly Share[]
}

/**
 * One bar of 100 points, its parts side by side: points filled, the rest of what is possible open.
 * Drawn with attributes, since the page's policy allows no inline style.
 */
export const CoverageBar = ({ score, shares }: CoverageBarProps) => {
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((total, { possible }) => total + possible, 0))
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={words.title(score)}>
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

const ShareRow = ({ share }: { readonly share: Share }) => {
  const { importance, points, possible, asked, met } = share
  return (
    <li class={`share share-${importance}`}>
      <span class="share-name">{IMPORTANCE_NAMES[importance]}</span> <span class="share-met">{words.met(met, asked)}</span>
      <span class="share-points">{words.pointsOf(points, possible)}</span>
    </li>
  )
}

export interface HeadlineProps {
  readonly report: Report
  /** The score with the changes that are ticked; null where none are. */
  readonly changed: Coverage | null
}

/** The score with its parts: what it is against, a bar, and what is met of what is asked. */
export const Headline = ({ report, changed }: HeadlineProps) => {
  const shares = sharesOf(report, changed?.requirements)
  return (
    <section class="headline" aria-labelledby="score">
      <p class="against">{nameAgainst(report)}</p>
      <h1 id="score" tabIndex={-1}>
        <span class="score">{formatPoints(report.score)}</span>{' '}
        {changed && (
          <span class="score-changed">
            <span aria-hidden="true">→ </span>
            <span class="score">{formatPoints(changed.score)}</span>{' '}
          </span>
        )}
        <span class="score-of">{words.of}</span>
      </h1>
      <p class="verdict">{report.summary.verdict}</p>
      <CoverageBar score={(changed ?? report).score} shares={shares} />
      <ul class="shares">
        {shares.map((share) => (
          <ShareRow key={share.importance} share={share} />
        ))}
      </ul>
    </section>
  )
}
