import type { CoverageStatus, Report, Tally } from '../schema/index.ts'
import { type Palette, spread, wrapWithin } from '../text/text-layout.ts'
import { nameAgainst } from '../wording/name-source.ts'
import { scoreTitle } from '../wording/say-score.ts'

/** What every part of a view on a terminal needs. */
export interface View {
  readonly report: Report
  readonly width: number
  readonly palette: Palette
}

export const STATUS_PAINT: Readonly<Record<CoverageStatus, keyof Palette>> = {
  met: 'good',
  partial: 'fair',
  missing: 'bad',
  unknown: 'dim',
}

const renderBar = ({ report, width, palette }: View): string => {
  const filled = Math.round((report.score / 100) * width)
  return palette.good('█'.repeat(filled)) + palette.dim('░'.repeat(width - filled))
}

const sayTally = (name: string, { met, of }: Tally): string[] => (of === 0 ? [] : [`${name} ${met} of ${of}`])

/** "required 4 of 9 · duties 1 of 3" */
export const sayTallies = ({ required, duty, preferred }: Pick<Report, 'required' | 'duty' | 'preferred'>): string =>
  [...sayTally('required', required), ...sayTally('duties', duty), ...sayTally('preferred', preferred)].join(' · ')

/** The score, its bar and what is met. */
export const renderHeadline = (view: View): string[] => {
  const { report, width, palette } = view
  const score = scoreTitle(report)
  const [against = ''] = wrapWithin(nameAgainst(report), width - score.length - 2, 1)
  const bar = report.understood.enough ? [renderBar(view)] : []
  return [spread(palette.bold(score), palette.dim(against), width), ...bar, `Met: ${sayTallies(report)}`]
}

/** Where the words of a change begin: after its gain. */
export const GAIN_INDENT = 7
