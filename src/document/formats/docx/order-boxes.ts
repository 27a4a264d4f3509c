import { type Block, type Box, isBlank, type Place } from './blocks.ts'

/** A box with the place by which it is ordered, in points from the page's corner. */
interface PlacedBox {
  readonly box: Box
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Boxes are drawn by hand and overlap where they are meant to stand side by side. Their text keeps off the edges, by
 * Word's default 7.2 points at each side and 3.6 above and below (ECMA-376, 21.1.2.1.1), so that much of both is empty.
 */
const OVERLAP_PT = { left: 2 * 7.2, top: 2 * 3.6 } as const

/** About the height of an empty paragraph: boxes that are anchored in several of them stand that much lower each time. */
const EMPTY_PARAGRAPH_PT = 14

/** No page has so many; a crafted file with more would take quadratic time. */
const MAX_ORDERED_BOXES = 300

type Side = 'left' | 'top'
const OPPOSITE = { left: 'right', top: 'bottom' } as const

/** Split boxes at the lines that none of them crosses: along `side`, "left" splits columns, "top" splits rows. */
const splitAlong = (boxes: readonly PlacedBox[], side: Side): PlacedBox[][] => {
  const parts: PlacedBox[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const box of [...boxes].sort((a, b) => a[side] - b[side])) {
    const last = parts.at(-1)
    if (last === undefined || box[side] >= reach - OVERLAP_PT[side]) parts.push([box])
    else last.push(box)
    reach = Math.max(reach, box[OPPOSITE[side]])
  }
  return parts
}

const fromTop = (boxes: readonly PlacedBox[]): PlacedBox[] => [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)

/**
 * Columns from left to right; where there are none, what stands on top, then the rest, which may have columns.
 *
 *     [ name              ]
 *     [ skills ][ jobs    ]   name, skills, languages, jobs
 *     [ langu… ][         ]
 */
const inReadingOrder = (boxes: readonly PlacedBox[]): readonly PlacedBox[] => {
  if (boxes.length > MAX_ORDERED_BOXES) return fromTop(boxes)
  const columns = splitAlong(boxes, 'left')
  if (columns.length > 1) return columns.flatMap(inReadingOrder)
  const [top, ...rest] = splitAlong(boxes, 'top')
  return top === undefined || rest.length === 0 ? fromTop(boxes) : [top, rest.flat()].flatMap(inReadingOrder)
}

const placed = (box: Box, place: Place, paragraphTop: number): PlacedBox => {
  const top = place.top + (place.topFrom === 'paragraph' ? paragraphTop : 0)
  return { box, left: place.left, top, right: place.left + place.width, bottom: top + place.height }
}

type Gathered = Box | Extract<Block, { kind: 'paragraph' }>

/**
 * Boxes by their place on the page; in the order of the file where one of them has none. Blank paragraphs between them are
 * dropped.
 */
const orderRun = (run: readonly Gathered[], marginTopPt: number): readonly Block[] => {
  if (!run.some(({ kind }) => kind === 'box')) return run
  const boxes: PlacedBox[] = []
  let paragraphTop = marginTopPt
  for (const block of run) {
    if (block.kind === 'paragraph') paragraphTop += EMPTY_PARAGRAPH_PT
    else if (block.place === null) return run
    else boxes.push(placed(block, block.place, paragraphTop))
  }
  return inReadingOrder(boxes).map(({ box }) => box)
}

const isGathered = (block: Block): block is Gathered =>
  block.kind === 'box' || (block.kind === 'paragraph' && isBlank(block.pieces))

/**
 * Blocks with the boxes between two texts or on a page in the order in which a person reads them, whatever order they were drawn in.
 */
export const orderBoxes = (blocks: readonly Block[], marginTopPt: number): Block[] => {
  const ordered: Block[] = []
  let run: Gathered[] = []
  const flush = (): void => {
    for (const block of orderRun(run, marginTopPt)) ordered.push(block)
    run = []
  }
  for (const block of blocks) {
    if (isGathered(block)) run.push(block)
    else {
      flush()
      ordered.push(block)
    }
    if (block.kind === 'paragraph' && block.endsPage) flush()
  }
  flush()
  return ordered
}
