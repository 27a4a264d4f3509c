import { LazyPattern } from '../../../text/lazy-pattern.ts'
import { TEXT_PATTERNS } from '../../../text/texts.compiled.ts'
import { widthOf } from './geometry.ts'
import { type Gutter, linesOf, median } from './gutters.ts'
import { isListItem } from './list-marks.ts'
import type { Segment } from './segments.ts'

/**
 * A label stands on the baseline of its entry, or all labels stand off by the same small amount (another font, or aligned at the
 * top). Unrelated columns line up like this by chance in every fifth line.
 */
const MAX_OFFSET = 0.45
const MAX_OFFSET_SPREAD = 0.12

/** Part of the labels that must begin beside a line of the other side. */
const MIN_SHARED = 0.75

/** Fewer labels can be in line by chance, so all their lines are looked at. */
export const MIN_LABELS = 3

/** Labels stand alone or in twos, dates with their place and length in threes; a sidebar's lines follow each other. */
const MAX_LABEL_LINES = 2.5
export const MAX_DATE_LINES = 3.5

/** A label column has gaps where its entries are longer than it. */
const MAX_LABEL_DENSITY = 0.75

/** A column of section headings has at most this part of its sections' lines. */
const MAX_HEADING_DENSITY = 0.35

/** Labels stand in a column of at most this part of their entries' width, dates in one of at most that part. */
const MAX_LABEL_WIDTH = 0.5
const MAX_DATE_WIDTH = 0.6

/** Lines closer than this, in parts of the font size, follow each other. */
const FOLLOWING = 1.9

/** A table's cell is short: most of a column's lines are narrower than this, in parts of the font size. */
const MAX_CELL_WIDTH = 14

/** A heading is larger than most of its column by this factor, or bold where that is not. */
export const HEADING_SIZE = 1.1

const DATED_CELL = new LazyPattern(...TEXT_PATTERNS['dated-cell'])
const DATE_SHARE = 0.5

const LIST_SHARE = 0.5

/** A bullet, known or not: some single mark before the first word. */
const MARK_BEFORE_TEXT = /^[^\p{L}\p{N}\s"'“‘(&…]\s/u

/** Text that goes on from line to line begins many lines with a small letter; a table's cells do not. */
const WRAPPED_SHARE = 0.25

/** Edges that differ by less, in parts of the font size, are one edge; a flush column has it in this part of its lines. */
const SAME_CELL_EDGE = 0.2
const FLUSH_SHARE = 0.8

/** The two sides of a gutter, or of a part of it. */
export type Columns = Pick<Gutter, 'left' | 'right'>

/** Lines that follow each other closely, as one label or paragraph. */
export const blocksOf = (lines: readonly Segment[]): Segment[][] => {
  const blocks: Segment[][] = []
  for (const line of lines) {
    const before = blocks.at(-1)?.at(-1)
    if (before && line.baseline - before.baseline <= FOLLOWING * Math.max(line.sizePt, before.sizePt)) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

const columnWidth = (segments: readonly Segment[]): number =>
  Math.max(...segments.map(({ rect }) => rect.right)) - Math.min(...segments.map(({ rect }) => rect.left))

const shareOf = <T>(all: readonly T[], has: (one: T) => boolean): number => all.filter(has).length / Math.max(1, all.length)

/** Whether the text begins with a bullet, one of ours or any other mark. */
export const isMarked = (text: string): boolean => MARK_BEFORE_TEXT.test(text) || isListItem(text)

const isList = (lines: readonly Segment[]): boolean => shareOf(lines, ({ text }) => isMarked(text)) >= LIST_SHARE

const isWrapped = (lines: readonly Segment[]): boolean => shareOf(lines, ({ text }) => /^\p{Ll}/u.test(text)) >= WRAPPED_SHARE

const hasShortLines = (lines: readonly Segment[]): boolean =>
  median(lines.map(({ rect, sizePt }) => widthOf(rect) / sizePt)) <= MAX_CELL_WIDTH

/** Whether the lines end, but do not begin, at one edge, as places and remarks at the right margin do. */
const isFlushRight = (lines: readonly Segment[]): boolean => {
  const edge = Math.max(...lines.map(({ rect }) => rect.right))
  const isRagged =
    new Set(lines.map(({ rect }) => Math.round(rect.left))).size > 1 || new Set(lines.map(({ text }) => text)).size === 1
  return isRagged && shareOf(lines, ({ rect, sizePt }) => edge - rect.right < SAME_CELL_EDGE * sizePt) >= FLUSH_SHARE
}

const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}\d]+$/u

/** A column with more lines in capitals is set so. */
const CAPITALS_SHARE = 0.2

/** A number, or a mail address. */
const NO_HEADING = /[\d@]/

/** Whether the line is set larger than most of its column. Digits and addresses do not make a heading. */
export const isLargeIn = ({ text, sizePt }: Segment, column: readonly Segment[]): boolean =>
  !NO_HEADING.test(text) && sizePt >= HEADING_SIZE * median(column.map((one) => one.sizePt))

/** Whether the line is set off from most of its column like a heading: larger, bold, or in capitals. */
export const isHeadingIn = (line: Segment, column: readonly Segment[]): boolean => {
  if (NO_HEADING.test(line.text)) return false
  if (isLargeIn(line, column)) return true
  const isRare = (has: (one: Segment) => boolean): boolean => has(line) && shareOf(column, has) < 0.5
  return isRare(({ bold }) => bold) || isRare(({ text }) => CAPITALS.test(text))
}

/** Whether the column begins with a heading of its own. */
const hasHeading = ([first, ...rest]: readonly Segment[]): boolean =>
  first !== undefined && rest.length > 0 && isHeadingIn(first, rest)

export const hasDate = (lines: readonly Segment[]): boolean => lines.some(({ text }) => DATED_CELL.test(text))

/** How far below (or, negative, above) the nearest of `lines` a line stands, in parts of the font size. */
const offsetFrom = (line: Segment, lines: readonly Segment[]): number => {
  const offsets = lines.map((other) => (line.baseline - other.baseline) / Math.min(line.sizePt, other.sizePt))
  return offsets.reduce((nearest, offset) => (Math.abs(offset) < Math.abs(nearest) ? offset : nearest), Number.POSITIVE_INFINITY)
}

/** The part of `lines` that stand beside one of the segments `others`, all with the same offset. */
export const shareBeside = (lines: readonly Segment[], others: readonly Segment[]): number => {
  const offsets = lines.map((line) => offsetFrom(line, others))
  const usual = median(offsets)
  if (Math.abs(usual) > MAX_OFFSET) return 0
  return shareOf(offsets, (offset) => Math.abs(offset - usual) <= MAX_OFFSET_SPREAD)
}

const firstOf = (block: readonly Segment[]): Segment[] => block.slice(0, 1)

/** The lines that have some of the others beside them: not those of a section that begins below. */
const within = (lines: readonly Segment[], others: readonly Segment[]): Segment[] => {
  const top = Math.min(...others.map(({ rect }) => rect.top))
  const bottom = Math.max(...others.map(({ rect }) => rect.bottom))
  return lines.filter(({ rect }) => rect.bottom > top && rect.top < bottom)
}

/**
 * Dates beside the first lines of their entries, on whichever side; a heading among them has nothing beside it, whatever stands
 * above in the other column.
 */
const areDates = (lines: readonly Segment[], side: readonly Segment[], other: readonly Segment[]): boolean => {
  const isHeading = ([only, ...more]: readonly Segment[]): boolean =>
    only !== undefined && more.length === 0 && isHeadingIn(only, [...side, ...other])
  const blocks = blocksOf(within(lines, other)).filter((block) => !isHeading(block))
  return (
    blocks.length > 0 &&
    shareBeside(blocks.flatMap(firstOf), other) >= MIN_SHARED &&
    blocks.flat().length / blocks.length <= MAX_DATE_LINES &&
    columnWidth(side) <= MAX_DATE_WIDTH * columnWidth(other) &&
    shareOf(blocks, hasDate) >= DATE_SHARE
  )
}

/** A gutter that takes the place of another reaches at least so far, in parts of its height. */
const MIN_HEIGHT = 0.9

/**
 * Whether what stands beside the sidebar is a column of dates that belongs to the entries, and not all there is. Lines of both
 * may be level with them: entries stand in the wider column.
 */
const addsDates = (side: readonly Segment[], sidebar: readonly Segment[], entries: readonly Segment[]): boolean => {
  const inner = new Set(sidebar)
  const dates = side.filter((segment) => !inner.has(segment))
  return (
    dates.length > 0 &&
    dates.length < side.length &&
    columnWidth(entries) >= columnWidth(sidebar) &&
    areDates(linesOf(dates), dates, entries)
  )
}

/**
 * Whether only a column of dates lies between the two gutters, whose entries stand on the other side of the first. Then the
 * second one divides the page, and the first one does not.
 */
export const partsDates = ({ left, right, heightPt }: Gutter, second: Gutter): boolean =>
  second.heightPt >= MIN_HEIGHT * heightPt && (addsDates(right, second.right, left) || addsDates(left, second.left, right))

/** A heading in capitals stands off from the first line of its section by no more, in parts of the font size. */
const MAX_HEADING_OFFSET = 0.3

/** Headings in capitals, each beside the first line of its section, which is not set so. */
const areInCapitals = (headings: readonly Segment[], sections: readonly Segment[]): boolean => {
  const blocks = blocksOf(headings)
  return (
    blocks.length >= MIN_LABELS &&
    headings.every(({ text }) => CAPITALS.test(text)) &&
    shareOf(sections, ({ text }) => CAPITALS.test(text)) < CAPITALS_SHARE &&
    blocks.flatMap(firstOf).every((heading) => Math.abs(offsetFrom(heading, sections)) <= MAX_HEADING_OFFSET)
  )
}

/** Whether the lines on the left are the headings of what stands on the right, and nothing else. */
const areHeadings = ({ left, right }: Columns): boolean => {
  const headings = linesOf(left)
  if (headings.length < MIN_LABELS || headings.length > MAX_HEADING_DENSITY * linesOf(right).length) return false
  if (headings.some(({ text }) => /\d/.test(text))) return false
  const usualPt = median(right.map(({ sizePt }) => sizePt))
  return headings.every(({ sizePt }) => sizePt >= HEADING_SIZE * usualPt) || areInCapitals(headings, right)
}

/**
 * Whether the two sides of a gutter belong together line by line, so that it must not be read as two columns. They do with dates
 * at the right edge, with labels (dates, names of skill groups, section headings) beside their entries, and with the cells of a
 * table.
 *
 * The side with fewer lines is bound to the other when nearly each of its blocks begins beside a line of the other, and when the
 * blocks are dates, or short labels with space between them, or short remarks that end at the right edge, or when both sides have
 * the same lines, some of them short, but are neither lists nor flowing text and do not both have a heading of their own.
 */
export const isTable = ({ left, right }: Columns): boolean => {
  if (areHeadings({ left, right })) return true
  const leftLines = linesOf(left)
  const rightLines = linesOf(right)
  const [few, many, side, other] =
    leftLines.length < rightLines.length ? [leftLines, rightLines, left, right] : [rightLines, leftLines, right, left]
  if (areDates(few, side, other)) return true
  const blocks = blocksOf(few)
  if (shareBeside(blocks.flatMap(firstOf), other) < MIN_SHARED) return false
  const linesPerBlock = few.length / blocks.length
  const inLine = shareBeside(few, other) >= MIN_SHARED
  if (inLine && few === rightLines && isFlushRight(few) && hasShortLines(few)) return true
  if (few.length <= MAX_LABEL_DENSITY * many.length) {
    return linesPerBlock <= MAX_LABEL_LINES && (inLine || blocks.length >= MIN_LABELS)
  }
  if (!inLine || isList(rightLines) || (isWrapped(leftLines) && isWrapped(rightLines))) return false
  return (hasShortLines(leftLines) || hasShortLines(rightLines)) && !(hasHeading(leftLines) && hasHeading(rightLines))
}

/** Whether it is a column of labels at the left of their entries: dates, names of groups, section headings. */
export const isLabelColumn = (columns: Columns): boolean =>
  columnWidth(columns.left) <= MAX_LABEL_WIDTH * columnWidth(columns.right) && isTable(columns)
