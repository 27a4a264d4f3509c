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
/** To the text. */
const SPACE_PT = 4
/** Width of a letter of Helvetica at that size, rounded up. */
const LETTER_PT = 4

type Box = PlacedBox['box']

export interface LegendPage {
  readonly widthPt: number
  readonly heightPt: number
  /** The boxes of its lines, and of whatever is not white below them. */
  readonly taken: readonly Box[]
}

const touches = ([left, top, width, height]: Box, [x, y, w, h]: Box): boolean =>
  left < x + w + SPACE_PT && x < left + width + SPACE_PT && top < y + h + SPACE_PT && y < top + height + SPACE_PT

const isFree = ({ widthPt, heightPt, taken }: LegendPage, boxes: readonly Box[]): boolean =>
  boxes.every((box) => box[0] >= 0 && box[0] + box[2] <= widthPt && box[1] >= 0 && box[1] + box[3] <= heightPt) &&
  !taken.some((other) => boxes.some((box) => touches(box, other)))

/** Side by side from that corner. */
const inRow = (widths: readonly number[], left: number, top: number): Box[] =>
  widths.map((width, index) => [left + widths.slice(0, index).reduce((sum, one) => sum + one, 0), top, width, HEIGHT_PT])

/** Below each other from that corner. */
const inStack = (widths: readonly number[], left: number, top: number): Box[] =>
  widths.map((width, index) => [left, top + index * HEIGHT_PT, width, HEIGHT_PT])

/** In one line above the text or below it, at the left or the right; then below each other in a corner. */
const layoutsOf = (widths: readonly number[], { widthPt, heightPt }: LegendPage): Box[][] => {
  const [row, stack] = [widths.reduce((sum, width) => sum + width, 0), Math.max(...widths)]
  const lefts = (width: number): number[] => [2 * LEGEND_MARGIN_PT, widthPt - LEGEND_MARGIN_PT - width]
  const tops = (height: number): number[] => [LEGEND_MARGIN_PT, heightPt - LEGEND_MARGIN_PT - height]
  return [
    ...tops(HEIGHT_PT).flatMap((top) => lefts(row).map((left) => inRow(widths, left, top))),
    ...tops(HEIGHT_PT * widths.length).flatMap((top) => lefts(stack).map((left) => inStack(widths, left, top))),
  ]
}

/** The meaning of each colour in a free corner of the first page; nothing where it leaves no room. */
export const placeLegend = (page: LegendPage, kinds: ReadonlySet<RemarkKind>): LegendEntry[] => {
  const entries = Object.entries(LEGEND_ENTRIES).flatMap(([kind, entry]) =>
    [...kinds].some((one) => one === kind) ? [entry] : [],
  )
  const widths = entries.map(({ words }) => (words.length + 3) * LETTER_PT)
  const boxes = layoutsOf(widths, page).find((one) => isFree(page, one)) ?? []
  return entries.flatMap((entry, index) => {
    const box = boxes[index]
    return box ? [{ ...entry, box }] : []
  })
}
