import type { PlacedBox } from '../../document/index.ts'
import type { RemarkKind } from './place-remarks.ts'

/** A word or two that say what a colour means, and where they stand on the first page as displayed. */
export interface LegendEntry {
  readonly words: string
  /** Of the words: dark enough to be read on white. */
  readonly color: readonly [number, number, number]
  readonly box: PlacedBox['box']
}

const LEGEND_ENTRIES: Readonly<Record<RemarkKind, Omit<LegendEntry, 'box'>>> = {
  met: { words: 'green: met', color: [0, 105, 50] },
  partial: { words: 'amber: in part, or what comes nearest', color: [140, 85, 0] },
  advice: { words: 'blue: advice, in its note', color: [20, 75, 165] },
}

export const LEGEND_SIZE_PT = 7
const HEIGHT_PT = 10
/** From the edge of the page: what most printers can still print. */
const LEGEND_MARGIN_PT = 12
/** Height, margin, and space to the text. */
const ROOM_PT = LEGEND_MARGIN_PT + HEIGHT_PT + 4
/** Width of a letter of Helvetica at that size, rounded up. */
const LETTER_PT = 4

export interface LegendPage {
  readonly widthPt: number
  readonly heightPt: number
  /** The boxes of its lines. */
  readonly lines: readonly PlacedBox['box'][]
}

/** Where a strip is free: above all lines, or below them; null if neither is. */
const topOfStrip = ({ heightPt, lines }: LegendPage): number | null => {
  if (lines.every(([, top]) => top >= ROOM_PT)) return LEGEND_MARGIN_PT
  return lines.every(([, top, , height]) => top + height <= heightPt - ROOM_PT) ? heightPt - LEGEND_MARGIN_PT - HEIGHT_PT : null
}

/** The meaning of each colour in one line in the margin of the first page; nothing where its text leaves no room. */
export const placeLegend = (page: LegendPage, kinds: ReadonlySet<RemarkKind>): LegendEntry[] => {
  const top = topOfStrip(page)
  const entries = Object.entries(LEGEND_ENTRIES).flatMap(([kind, entry]) =>
    [...kinds].some((one) => one === kind) ? [entry] : [],
  )
  const widths = entries.map(({ words }) => (words.length + 3) * LETTER_PT)
  if (top === null || widths.reduce((sum, width) => sum + width, 2 * LEGEND_MARGIN_PT) > page.widthPt) return []
  return entries.map((entry, index) => {
    const left = widths.slice(0, index).reduce((sum, width) => sum + width, 2 * LEGEND_MARGIN_PT)
    return { ...entry, box: [left, top, widths[index] ?? 0, HEIGHT_PT] }
  })
}
