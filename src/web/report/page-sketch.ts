import type { Document, Line, Report } from '../../schema/index.ts'
import { type Claim, noteResumeLine } from './claims.ts'
import { pagesOf } from './marks.ts'

/** A line as a bar on the sketch of its page, in points. */
interface SketchedLine {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Class of its gutter; empty if there are no notes on it. */
  readonly gutter: string
  /** What it answers. */
  readonly aims: readonly string[]
}

export interface PageSketch {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly lines: readonly SketchedLine[]
}

/** Widths and heights in points of the paper sizes of resumes: A4 and US Letter. */
const PAPER_SIZES = [
  { width: 595, height: 842 },
  { width: 612, height: 792 },
] as const

const SKETCH_MARGIN_PT = 36

/** The smallest paper that fits the lines; if none does, the lines plus a margin. */
const paperFor = (lines: readonly Line[]): { width: number; height: number } => {
  const right = Math.max(...lines.map(({ box }) => (box ? box[0] + box[2] : 0)))
  const bottom = Math.max(...lines.map(({ box }) => (box ? box[1] + box[3] : 0)))
  return (
    PAPER_SIZES.find(({ width, height }) => right <= width && bottom <= height) ?? {
      width: right + SKETCH_MARGIN_PT,
      height: bottom + SKETCH_MARGIN_PT,
    }
  )
}

const sketchLine = (line: Line, report: Report, claims: readonly Claim[]): SketchedLine[] => {
  if (line.box === null) return []
  const [x, y, width, height] = line.box
  const note = noteResumeLine(line, report, claims)
  return [{ x, y, width, height, gutter: note?.gutter ?? '', aims: note?.aims ?? [] }]
}

/** The pages of a document as thumbnails; none if the format gives no positions. */
export const sketchPages = (document: Document, report: Report, claims: readonly Claim[]): PageSketch[] => {
  if (!document.lines.some(({ box }) => box !== null)) return []
  const paper = paperFor(document.lines)
  return pagesOf(document).flatMap(({ page, lines }) =>
    page === null ? [] : [{ page, ...paper, lines: lines.flatMap((line) => sketchLine(line, report, claims)) }],
  )
}
