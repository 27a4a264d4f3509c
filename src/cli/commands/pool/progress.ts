/** How far the work has come. */
export interface Progress {
  readonly settled: number
  readonly of: number
  readonly elapsedMs: number
}

const BAR_WIDTH = 24

const describeRest = ({ settled, of, elapsedMs }: Progress): string => {
  const seconds = Math.ceil(((of - settled) * elapsedMs) / Math.max(1, settled) / 1_000)
  return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`
}

/** "████░░░░ 120 of 2,000 · 45.2 a second · 42 s left" */
export const describeProgress = (progress: Progress): string => {
  const { settled, of } = progress
  const filled = of === 0 ? BAR_WIDTH : Math.floor((settled / of) * BAR_WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
  const counted = `${bar} ${settled.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`
  if (settled === 0) return counted
  return `${counted} · ${describeRate(progress)} · ${describeRest(progress)}`
}

/** "45.2 a second" */
export const describeRate = ({ settled, elapsedMs }: Pick<Progress, 'settled' | 'elapsedMs'>): string =>
  `${((settled * 1_000) / Math.max(1, elapsedMs)).toFixed(1)} a second`
