import type { GlyphRun } from './engine.ts'
import { backOnPageBy, type Rect, transformRect, unite } from './geometry.ts'
import { median } from './gutters.ts'
import { isListItem, isSymbolMark } from './list-marks.ts'
import type { PageLine } from './page-line.ts'
import { readingOrder } from './reading-order.ts'
import { confidenceOf } from './recognised-runs.ts'
import { type Row, rowsOf } from './rows.ts'
import { gatherSegments, lookAlike, type Segment } from './segments.ts'
import { placeSideHeadings } from './side-headings.ts'
import { joinStackedDates } from './stacked-dates.ts'

/** In parts of the font size: what stands further apart on one row is separated by a tab, as by a tab stop. */
const TAB_GAP = 1.5

/** In parts of the font size: this much more space than usual above a line is a gap. */
const CLEAR_LINE_GAP = 0.45

/** Where a page has too few lines to measure it: the space between the boxes of two lines set with usual leading. */
const USUAL_SPACE = 0.25

/** More space than this is no leading. */
const MAX_LEADING_SPACE = 1.2

/** A narrower gap is one too where the line above or below has a cell that begins at the same place. */
const ALIGNED_TAB_GAP = 1
const SAME_LINE_EDGE = 0.1

/** Of two segments whose sizes differ by more, as those of a name and of an address beside it, the smaller one measures the gap. */
const OTHER_SIZE = 1.5

const gapBeforeSegment = (row: Row, index: number): number => {
  const [before, segment] = [row[index - 1], row[index]]
  if (!before || !segment) return 0
  const [small, large] = [Math.min(segment.sizePt, before.sizePt), Math.max(segment.sizePt, before.sizePt)]
  return (segment.rect.left - before.rect.right) / (large > OTHER_SIZE * small ? small : large)
}

const isTabStop = (row: Row, index: number, neighbours: readonly Row[]): boolean => {
  const gap = gapBeforeSegment(row, index)
  const left = row[index]?.rect.left ?? 0
  const isAligned = (other: Row): boolean =>
    other.some(
      ({ rect, sizePt }, at) =>
        gapBeforeSegment(other, at) > ALIGNED_TAB_GAP && Math.abs(rect.left - left) < SAME_LINE_EDGE * sizePt,
    )
  return gap > TAB_GAP || (gap > ALIGNED_TAB_GAP && neighbours.some(isAligned))
}

const looksLike = (before: Segment | undefined, { runs }: Segment): boolean => {
  const [last, first] = [before?.runs.at(-1), runs[0]]
  return !last || !first || lookAlike(last, first)
}

const joinRow = (row: Row, neighbours: readonly Row[]): Required<Pick<PageLine, 'text' | 'restyled'>> => {
  let text = ''
  const restyled: number[] = []
  for (const [index, segment] of row.entries()) {
    if (index > 0) text += isTabStop(row, index, neighbours) ? '\t' : ' '
    if (!looksLike(row[index - 1], segment)) restyled.push(text.length)
    for (const place of segment.restyled) restyled.push(text.length + place)
    text += segment.text
  }
  return { text, restyled }
}

const rectOf = (row: Row): Rect => row.map(({ rect }) => rect).reduce(unite)

/** The size (or weight) of most letters of a row. */
const heaviest = ([first, ...others]: Row): Segment | undefined =>
  others.reduce((most, segment) => (most && segment.text.length <= most.text.length ? most : segment), first)

const spaceAbove = (row: Row, before: Row): number => {
  const sizePt = Math.min(heaviest(row)?.sizePt ?? 1, heaviest(before)?.sizePt ?? 1)
  return (rectOf(row).top - rectOf(before).bottom) / sizePt
}

/** The space that the page leaves between the lines of a paragraph, in parts of the font size. */
const usualSpace = (blocks: readonly (readonly Row[])[]): number => {
  const spaces = blocks
    .flatMap((rows) => rows.slice(1).map((row, index) => spaceAbove(row, rows[index] ?? row)))
    .filter((space) => space < MAX_LEADING_SPACE)
  return spaces.length < 3 ? USUAL_SPACE : median(spaces)
}

const toLine = (row: Row, neighbours: readonly Row[], turns: number, gapBefore: boolean): PageLine => {
  const { text, restyled } = joinRow(row, neighbours)
  const main = heaviest(row)
  const confidence = confidenceOf(row.flatMap(({ runs }) => runs))
  const line = {
    text,
    restyled,
    rect: transformRect(backOnPageBy(turns), rectOf(row)),
    sizePt: main?.sizePt ?? null,
    bold: main?.bold ?? false,
    listItem: isListItem(text) || isSymbolMark(text, restyled),
    gapBefore,
  }
  return confidence === undefined ? line : { ...line, confidence }
}

/** The segments of a turned row, each for itself where they stand wide apart: headings of two sections along one edge. */
const partsOf = (row: Row): Row[] => {
  const parts: Segment[][] = []
  for (const segment of row) {
    const before = parts.at(-1)?.at(-1)
    const isApart = before !== undefined && segment.rect.left - before.rect.right > TAB_GAP * segment.sizePt
    if (before === undefined || isApart) parts.push([segment])
    else parts.at(-1)?.push(segment)
  }
  return parts
}

/** How the runs of one direction lie on the page. */
interface Direction {
  readonly turns: number
  /** What stands wide apart on one row is a line of its own. */
  readonly parted: boolean
  readonly rules: readonly Rect[]
}

const linesOfDirection = (runs: readonly GlyphRun[], { turns, parted, rules }: Direction): PageLine[] => {
  const blocks = readingOrder(joinStackedDates(gatherSegments(runs)), rules).map((block) =>
    parted ? rowsOf(block).flatMap(partsOf) : rowsOf(block),
  )
  const usual = usualSpace(blocks)
  return blocks.flatMap((rows) =>
    rows.map((row, index) => {
      const before = rows[index - 1]
      const neighbours = [before, rows[index + 1]].filter((one) => one !== undefined)
      return toLine(row, neighbours, turns, !before || spaceAbove(row, before) > usual + CLEAR_LINE_GAP)
    }),
  )
}

/** Text that reads upwards or downwards comes before upside-down text. */
const TURNED = [1, 3, 2]

/** Runs of one direction each, in the order in which they are laid out. */
const byDirection = (runs: readonly GlyphRun[]): (readonly [turns: number, runs: readonly GlyphRun[]])[] => {
  const directions = new Map<number, GlyphRun[]>(TURNED.map((turns) => [turns, []]))
  for (const run of runs) {
    const alike = directions.get(run.turns)
    if (alike) alike.push(run)
    else directions.set(run.turns, [run])
  }
  return [...directions]
}

/** A page with more turned text than this lies on its side. */
const MAX_TURNED_SHARE = 0.25

/**
 * The lines of a page in reading order, of which some lie between lines that are drawn across it, the `rules`. Headings that stand on their side come above what they head; other turned text
 * (a word along the edge) comes after the upright text, and slanted text (a watermark across the page) last.
 */
export const layOutLines = (runs: readonly GlyphRun[], rules: readonly Rect[] = []): PageLine[] => {
  const upright = runs.filter(({ turns }) => turns === 0)
  const along = runs.length - upright.length <= MAX_TURNED_SHARE * runs.length
  const lines = linesOfDirection(upright, { turns: 0, parted: false, rules })
  if (upright.length === runs.length) return lines
  const linesOf = (isOf: (turns: number) => boolean): PageLine[] =>
    byDirection(runs.filter(({ turns }) => isOf(turns))).flatMap(([turns, alike]) =>
      linesOfDirection(alike, { turns, parted: along, rules: [] }),
    )
  const turned = linesOf((turns) => turns !== 0 && turns % 1 === 0)
  const slanted = linesOf((turns) => turns % 1 !== 0)
  return [...(along ? placeSideHeadings(lines, turned) : [...lines, ...turned]), ...slanted]
}
