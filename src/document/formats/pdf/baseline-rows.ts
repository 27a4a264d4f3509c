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
/** No raised or lowered run is wider, in parts of its size: beside a large name stand a telephone number and, below that, an address. */
const SCRIPT_WIDTH = 6

/** Touching: from overlapping a little (kerned logos) to a little apart. */
const MIN_GAP = -0.5
const MAX_GAP = 0.3

/** Rows are looked up in bands of this height. */
const BASELINE_BAND_PT = 4

const touches = (run: GlyphRun, other: GlyphRun): boolean => {
  const gap = Math.max(run.rect.left - other.rect.right, other.rect.left - run.rect.right) / other.sizePt
  return gap > MIN_GAP && gap < MAX_GAP
}

/** A row that grows, with its runs by where they begin and end. */
class GrowingRow implements BaselineRow {
  readonly baseline: number
  readonly sizePt: number
  readonly runs: GlyphRun[] = []
  readonly #byLeft = new Map<number, GlyphRun[]>()
  readonly #byRight = new Map<number, GlyphRun[]>()

  constructor({ baseline, sizePt }: GlyphRun) {
    this.baseline = baseline
    this.sizePt = sizePt
  }

  add(run: GlyphRun): void {
    this.runs.push(run)
    this.#put(this.#byLeft, run.rect.left, run)
    this.#put(this.#byRight, run.rect.right, run)
  }

  /** Runs that may touch this one, each end to end: those that do are among them. None is larger than the row. */
  beside({ rect }: GlyphRun): readonly GlyphRun[] {
    return [...this.#near(this.#byRight, rect.left), ...this.#near(this.#byLeft, rect.right)]
  }

  #place(x: number): number {
    return Math.floor(x / Math.max(1, this.sizePt))
  }

  #put(places: Map<number, GlyphRun[]>, x: number, run: GlyphRun): void {
    const known = places.get(this.#place(x))
    if (known) known.push(run)
    else places.set(this.#place(x), [run])
  }

  #near(places: ReadonlyMap<number, GlyphRun[]>, x: number): GlyphRun[] {
    const place = this.#place(x)
    return [-1, 0, 1].flatMap((step) => places.get(place + step) ?? [])
  }
}

const belongsTo = (row: GrowingRow, run: GlyphRun): boolean => {
  const drop = run.baseline - row.baseline
  if (Math.abs(drop) <= SAME_BASELINE * Math.min(row.sizePt, run.sizePt)) return true
  if (drop > SHIFT * run.sizePt || drop < -SCRIPT_RISE * row.sizePt) return false
  if (run.rect.right - run.rect.left > SCRIPT_WIDTH * run.sizePt) return false
  const fits = (other: GlyphRun): boolean => drop >= -SHIFT * run.sizePt || run.sizePt < SCRIPT_SIZE * other.sizePt
  return row.beside(run).some((other) => touches(run, other) && fits(other))
}

/** The nearest of the rows that a run belongs to; one with a neighbour that it touches is preferred. */
const bestRow = (rows: readonly GrowingRow[], run: GlyphRun): GrowingRow | undefined => {
  const own = rows.filter((row) => belongsTo(row, run))
  const touching = own.length > 1 ? own.filter((row) => row.beside(run).some((other) => touches(run, other))) : []
  const distance = (row: GrowingRow): number => Math.abs(row.baseline - run.baseline)
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
  const reach = Math.ceil((SCRIPT_RISE * (bySize[0]?.sizePt ?? 0)) / BASELINE_BAND_PT)
  const bands = new Map<number, GrowingRow[]>()
  const rows: BaselineRow[] = []
  for (const run of bySize) {
    const band = Math.floor(run.baseline / BASELINE_BAND_PT)
    const near: GrowingRow[] = []
    for (let at = band - reach; at <= band + reach; at++) near.push(...(bands.get(at) ?? []))
    const best = bestRow(near, run)
    if (best) {
      best.add(run)
      continue
    }
    const row = new GrowingRow(run)
    row.add(run)
    rows.push(row)
    bands.set(band, [...(bands.get(band) ?? []), row])
  }
  return rows.sort((a, b) => a.baseline - b.baseline)
}
