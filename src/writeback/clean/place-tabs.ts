import { type IParagraphOptions, TabStopType } from 'docx'
import { type Sheet, textWidthOf } from './choose-sheet.ts'
import type { LaidOutParagraph } from './lay-out-paragraphs.ts'
import { wordsOf } from './lay-out-paragraphs.ts'
import { measureWords } from './measure-words.ts'
import { isBeside, isPlaced, leftAt, type PlacedLine, rightBefore, type Sectioned } from './resume-print.ts'

export const TWIPS = 20

/** Where a paragraph's cells stand in the new document. */
export type Tabs = Pick<IParagraphOptions, 'tabStops' | 'indent'>

/** A cell of a row, in points from the left margin of its column. */
interface Cell {
  readonly words: string
  readonly leftPt: number
  readonly rightPt: number
}

/** Characters after a tab: more is prose after a label, fewer a date or a place at the right edge. */
const LONGEST_AT_EDGE = 45
/** What ends this near to the right margin stands at it. */
const AT_MARGIN_PT = 8
/** Of two cells the second one stands at the right margin if it begins this far right, as a share of the width. */
const RIGHT_SHARE = 0.55
/** Where prose after a label begins, as a share of the width, if nothing tells. */
const LABEL_SHARE = 0.22
const SPACE_PT = 8
/** A narrow column is not made wider than this. */
const MAX_STRETCH = 1.4

const cellsOf = (resume: Sectioned, line: PlacedLine, { pieces, edges }: LaidOutParagraph): Cell[] => {
  const inLine = pieces.filter(({ start, end }) => line.start <= start && end <= line.end)
  const places = (start: number, end: number): number[] =>
    [leftAt(resume, line, start), rightBefore(resume, line, end)].map((x) => x - (edges?.left ?? 0))
  return inLine.flatMap((piece) => {
    let start = piece.start
    return piece.words.split('\t').map((words): Cell => {
      const [leftPt = 0, rightPt = 0] = places(start, start + words.length)
      start += words.length + 1
      return { words, leftPt, rightPt }
    })
  })
}

/** The lines of a paragraph that stand on its first row. */
const firstRow = ({ lines }: LaidOutParagraph): PlacedLine[] => {
  const placed = lines.filter(isPlaced)
  const end = placed.findIndex((line, index) => index > 0 && !isBeside(placed[index - 1] ?? line, line))
  return end < 0 ? placed : placed.slice(0, end)
}

const toStop = (leftPt: number) => ({ type: TabStopType.LEFT, position: Math.round(leftPt * TWIPS) })

/** Puts the cells of rows below each other where the old document had them, as far as the new words leave room. */
export class TabPlacer {
  readonly #resume: Sectioned
  readonly #sheet: Sheet
  /** How many rows have a last cell that begins there. */
  readonly #begins = new Map<number, number>()
  /** Of lines that stand below the second cell of a row. */
  readonly #indents = new Map<LaidOutParagraph, number>()
  /** Where the second cell of rows stands in the new document, by where it stood in the old one. */
  readonly #labelled = new Map<number, number>()

  constructor(resume: Sectioned, sheet: Sheet, paragraphs: readonly LaidOutParagraph[]) {
    this.#resume = resume
    this.#sheet = sheet
    for (const { leftPt } of paragraphs.flatMap((paragraph) => this.#rowOf(paragraph)?.slice(1).slice(-1) ?? []))
      this.#begins.set(Math.round(leftPt), (this.#begins.get(Math.round(leftPt)) ?? 0) + 1)
    for (const paragraph of paragraphs) this.#noteLabel(paragraph)
    let rows: number[] = []
    for (const paragraph of paragraphs) {
      if (paragraph.kind === 'heading') rows = []
      const indent = this.#belowCell(paragraph, rows)
      if (indent !== undefined) this.#indents.set(paragraph, indent)
      const cell = this.#labelledCell(paragraph)
      if (cell) rows.push(cell.leftPt)
    }
  }

  /** Dates at the right edge, the cells of a row in columns, prose after a label with its other lines indented below it. */
  tabsOf(paragraph: LaidOutParagraph): Tabs {
    const words = wordsOf(paragraph)
    const indent = this.#indents.get(paragraph)
    if (!words.includes('\t')) return indent === undefined ? {} : { indent: { left: Math.round(indent * TWIPS) } }
    const row = this.#rowOf(paragraph)
    return row ? this.#tabsOfRow(row, paragraph) : this.#tabsOfWords(words)
  }

  /** Whether its last cell stands at the right edge, as a date does. */
  endsAtEdge(paragraph: LaidOutParagraph): boolean {
    const { tabStops } = this.tabsOf(paragraph)
    return tabStops?.some(({ type }) => type === TabStopType.RIGHT) ?? false
  }

  get #edge() {
    return { type: TabStopType.RIGHT, position: Math.round(textWidthOf(this.#sheet) * TWIPS) }
  }

  #rowOf(paragraph: LaidOutParagraph): Cell[] | undefined {
    const row = paragraph.edges ? firstRow(paragraph) : []
    return row.length > 0 ? row.flatMap((line) => cellsOf(this.#resume, line, paragraph)) : undefined
  }

  #scaled(leftPt: number, { edges }: LaidOutParagraph): number {
    const widthPt = Math.max(1, (edges?.right ?? 0) - (edges?.left ?? 0))
    return leftPt * Math.min(MAX_STRETCH, textWidthOf(this.#sheet) / widthPt)
  }

  /** What ends at the margin stands there, unless it is prose: that begins below other cells, or goes on in another line. */
  #isAtEdge(cells: readonly Cell[], { edges, lines }: LaidOutParagraph): boolean {
    const last = cells.at(-1)
    if (!last) return false
    const widthPt = (edges?.right ?? 0) - (edges?.left ?? 0)
    const isAlone = lines.length === 1 && (this.#begins.get(Math.round(last.leftPt)) ?? 0) <= 1
    if (last.words.length > LONGEST_AT_EDGE && !isAlone) return false
    return last.rightPt > widthPt - AT_MARGIN_PT || (cells.length === 2 && last.leftPt > RIGHT_SHARE * widthPt)
  }

  /** The room that words take before a cell. */
  #roomFor(words: string): number {
    return measureWords(words, this.#sheet.sizePt) + SPACE_PT
  }

  /** The second cell of a row that begins with a label or a date. */
  #labelledCell(paragraph: LaidOutParagraph): Cell | undefined {
    const cells = paragraph.kind === 'plain' ? (this.#rowOf(paragraph) ?? []) : []
    return cells.length === 2 && !this.#isAtEdge(cells, paragraph) ? cells[1] : undefined
  }

  #noteLabel(paragraph: LaidOutParagraph): void {
    const value = this.#labelledCell(paragraph)
    const [label] = this.#rowOf(paragraph) ?? []
    if (!value || !label) return
    const place = Math.max(this.#scaled(value.leftPt, paragraph), this.#roomFor(label.words))
    const key = Math.round(value.leftPt)
    this.#labelled.set(key, Math.max(this.#labelled.get(key) ?? 0, place))
  }

  #labelledAt(leftPt: number): number | undefined {
    const key = Math.round(leftPt)
    return this.#labelled.get(key) ?? this.#labelled.get(key - 1) ?? this.#labelled.get(key + 1)
  }

  #tabsOfRow(cells: readonly Cell[], paragraph: LaidOutParagraph): Tabs {
    const isAtEdge = this.#isAtEdge(cells, paragraph)
    const [, value] = cells
    if (cells.length === 2 && value && !isAtEdge && paragraph.kind === 'plain') {
      const stop = toStop(this.#labelledAt(value.leftPt) ?? value.leftPt)
      return { tabStops: [stop], indent: { left: stop.position, hanging: stop.position } }
    }
    let taken = 0
    const stops = cells.slice(1, isAtEdge ? -1 : undefined).map(({ leftPt }, index) => {
      taken = Math.max(this.#scaled(leftPt, paragraph), taken + this.#roomFor(cells[index]?.words ?? ''))
      return toStop(taken)
    })
    return { tabStops: isAtEdge ? [...stops, this.#edge] : stops }
  }

  /** Where a line begins that stands below the second cell of one of the rows. */
  #belowCell({ kind, lines: [line], edges, level }: LaidOutParagraph, rows: readonly number[]): number | undefined {
    if (kind !== 'plain' || level !== null || !line || !isPlaced(line) || !edges) return undefined
    const leftPt = line.box[0] - edges.left
    return rows.some((row) => Math.abs(row - leftPt) < 2) ? this.#labelledAt(leftPt) : undefined
  }

  /** Without places, as long cells and short ones mostly stand. */
  #tabsOfWords(words: string): Tabs {
    const cells = words.split('\t')
    const width = textWidthOf(this.#sheet)
    if (cells.length === 2 && (cells[1] ?? '').length > LONGEST_AT_EDGE) {
      const stop = toStop(width * LABEL_SHARE)
      return { tabStops: [stop], indent: { left: stop.position, hanging: stop.position } }
    }
    const columns = cells.slice(2).map((_, index) => toStop((width * (index + 1)) / (cells.length - 1)))
    return { tabStops: [...columns, this.#edge] }
  }
}
