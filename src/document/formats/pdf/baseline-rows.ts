import type { GlyphRun } from './engine.ts'

/** Runs on one baseline across the page, in whatever columns. */
export interface BaselineRow {
  readonly baseline: number
  /** Of its largest run. */
  readonly sizePt: number
  readonly runs: readonly GlyphRun[]
}

/** In parts of the font size: runs share a row when their baselines differ by less. Neighbouring columns are mostly further off. */
const SAME_BASELINE = 0.2

/** A run that touches its neighbour may stand higher or lower: `1st`, `CO2`, footnote marks, the TeX logo. */
const SHIFT = 0.4
/** A smaller one may stand this much higher. */
const SCRIPT_SIZE = 0.85
const SCRIPT_RISE = 0.6

/** Touching: from overlapping a little (kerned logos) to a little apart. */
const MIN_GAP = -0.5
const MAX_GAP = 0.3

/** Rows are looked up in bands of this height. */
const BAND_PT = 4

const touches = (run: GlyphRun, other: GlyphRun): boolean => {
  const gap = Math.max(run.rect.left - other.rect.right, other.rect.left - run.rect.right) / other.sizePt
  return gap > MIN_GAP && gap < MAX_GAP
}

const belongsTo = (row: BaselineRow, run: GlyphRun): boolean => {
  const drop = run.baseline - row.baseline
  if (Math.abs(drop) <= SAME_BASELINE * Math.min(row.sizePt, run.sizePt)) return true
  if (drop > SHIFT * run.sizePt || drop < -SCRIPT_RISE * row.sizePt) return false
  return row.runs.some((other) => touches(run, other) && (drop >= -SHIFT * run.sizePt || run.sizePt < SCRIPT_SIZE * other.sizePt))
}

/** The nearest of the rows that a run belongs to; one with a neighbour that it touches before all others. */
const bestRow = <Row extends BaselineRow>(rows: readonly Row[], run: GlyphRun): Row | undefined => {
  const own = rows.filter((row) => belongsTo(row, run))
  const touching = own.length > 1 ? own.filter((row) => row.runs.some((other) => touches(run, other))) : []
  const distance = (row: Row): number => Math.abs(row.baseline - run.baseline)
  return (touching.length > 0 ? touching : own).sort((a, b) => distance(a) - distance(b))[0]
}

/**
 * Group runs by baseline; a raised or lowered run belongs to the row of the text that it touches.
 *
 * @param runs in any order.
 * @returns rows from top to bottom.
 */
export const groupBaselineRows = (runs: readonly GlyphRun[]): BaselineRow[] => {
  // Largest first, so that a raised run finds the row that it belongs to.
  const bySize = [...runs].sort((a, b) => b.sizePt - a.sizePt)
  const reach = Math.ceil((SCRIPT_RISE * (bySize[0]?.sizePt ?? 0)) / BAND_PT)
  const bands = new Map<number, (BaselineRow & { runs: GlyphRun[] })[]>()
  const rows: BaselineRow[] = []
  for (const run of bySize) {
    const band = Math.floor(run.baseline / BAND_PT)
    const near = []
    for (let at = band - reach; at <= band + reach; at++) near.push(...(bands.get(at) ?? []))
    const best = bestRow(near, run)
    if (best) {
      best.runs.push(run)
      continue
    }
    const row = { baseline: run.baseline, sizePt: run.sizePt, runs: [run] }
    rows.push(row)
    bands.set(band, [...(bands.get(band) ?? []), row])
  }
  return rows.sort((a, b) => a.baseline - b.baseline)
}
