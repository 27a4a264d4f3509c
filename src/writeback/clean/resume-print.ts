import type { Print } from '../../document/index.ts'
import type { Document, Line, Section } from '../../schema/index.ts'

/** A resume with its sections and, where it came as a PDF, what it looks like on paper. */
export interface Sectioned {
  readonly document: Document
  readonly sections: readonly Section[]
  readonly print?: Print | undefined
}

/** A line with a place on a page. */
export type PlacedLine = Line & { readonly page: number; readonly box: NonNullable<Line['box']> }

export const isPlaced = (line: Line): line is PlacedLine => line.page !== null && line.box !== null

export const leftOf = ({ box: [left] }: PlacedLine): number => left

export const rightOf = ({ box: [left, , width] }: PlacedLine): number => left + width

/** By its share of the line's letters. */
const guessLeft = (line: PlacedLine, offset: number): number =>
  leftOf(line) + (line.box[2] * (offset - line.start)) / Math.max(1, line.end - line.start)

/** Where the character at an offset of the line begins. */
export const leftAt = ({ print }: Sectioned, line: PlacedLine, offset: number): number =>
  print?.letters.get(offset)?.left ?? guessLeft(line, offset)

/** Where the character before an offset of the line ends. */
export const rightBefore = ({ print }: Sectioned, line: PlacedLine, offset: number): number =>
  print?.letters.get(offset - 1)?.right ?? guessLeft(line, offset)

/** Where the last cell of a line begins in the text: after its last tab. */
export const lastCell = ({ text }: Document, { start, end }: Line): number => {
  const tab = text.lastIndexOf('\t', end - 1)
  return tab < start ? start : tab + 1
}

/** In parts of their height: lines whose middles are this near to each other stand on one row. */
const SAME_ROW = 0.4

/** Whether the second line stands to the right of the first one, as the next cell of its row. */
export const isBeside = (line: Line, next: Line): boolean => {
  if (!isPlaced(line) || !isPlaced(next) || line.page !== next.page || leftOf(next) < rightOf(line)) return false
  const [middle, nextMiddle] = [line, next].map(({ box }) => box[1] + box[3] / 2)
  return Math.abs((middle ?? 0) - (nextMiddle ?? 0)) < SAME_ROW * Math.min(line.box[3], next.box[3])
}

/** In parts of the closest pitch: a line this much lower begins a paragraph. */
const PARAGRAPH_PITCH = 1.35

/** Whether a line stands clearly lower than the next line of a paragraph would. */
export const isSetOff = (line: Line, next: Line, pitchPt: number): boolean =>
  isPlaced(line) && isPlaced(next) && line.page === next.page && next.box[1] - line.box[1] > PARAGRAPH_PITCH * pitchPt

/** Where the first heading begins: names, addresses and telephone numbers stand before it. */
export const headEndOf = (sections: readonly Section[]): number => sections.find(({ heading }) => heading !== null)?.start ?? 0
