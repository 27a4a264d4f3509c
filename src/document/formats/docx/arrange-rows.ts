import type { Aside } from '../../../schema/index.ts'
import { countLettersAndDigits } from '../../../text/patterns.ts'
import type { HiddenText } from '../../compose-text.ts'
import { listMarkOf } from '../../list-mark.ts'
import { arrangeTable, type DocxRow } from './arrange-table.ts'
import { type Block, isBlank, type Paragraph, type Piece, type Table } from './blocks.ts'
import { orderBoxes } from './order-boxes.ts'

/** The lines of some blocks in reading order, and what is hidden in them. */
export interface ArrangedRows {
  readonly rows: readonly DocxRow[]
  readonly hidden: readonly HiddenText[]
}

/** Space that a person sees as a gap: a line of body text. The 8 or 10 points that Word sets after each paragraph are not seen as one. */
const MIN_GAP_PT = 12

/** Pieces split at their line breaks. */
const splitLines = (pieces: readonly Piece[]): Piece[][] => {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    let from = piece.source?.from ?? 0
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ ...piece, text, source: piece.source && { ...piece.source, from } })
      from += text.length + 1
    }
  }
  return lines
}

/** The value that most letters have; among equals the first. */
const mostCommon = <K>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): K | undefined => {
  const [first] = pieces
  if (first !== undefined && pieces.every((piece) => keyOf(piece) === keyOf(first))) return keyOf(first)
  const counts = new Map<K, number>()
  for (const piece of pieces) counts.set(keyOf(piece), (counts.get(keyOf(piece)) ?? 0) + countLettersAndDigits(piece.text))
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0]
}

const arrangeLine = (
  pieces: readonly Piece[],
  { heading, marked }: Pick<Paragraph, 'heading' | 'marked'>,
  gap: boolean,
): DocxRow => {
  const text = pieces.map((piece) => piece.text).join('')
  const typed = listMarkOf(text.trimStart()) !== ''
  const drawn = marked && !typed
  return {
    text: drawn ? `• ${text}` : text,
    pieces: drawn ? [{ text: '• ', source: null }, ...pieces] : pieces,
    fontSizePt: mostCommon(pieces, ({ sizePt }) => sizePt) ?? null,
    bold: mostCommon(pieces, ({ bold }) => bold) ?? false,
    heading,
    listItem: !heading && (marked || typed),
    gap,
  }
}

/** What is hidden for one reason in one paragraph becomes one text; what has no letter or digit is dropped. */
const joinHidden = (pieces: readonly Piece[]): HiddenText[] => {
  const texts = new Map<HiddenText['why'], string>()
  for (const { text, hidden } of pieces) if (hidden !== null) texts.set(hidden, (texts.get(hidden) ?? '') + text)
  return [...texts].filter(([, text]) => countLettersAndDigits(text) > 0).map(([why, text]) => ({ why, text }))
}

/** Rows that stand beside the running text; for a box in a table, the box decides. */
const placeRows = (rows: readonly DocxRow[], within: Aside): DocxRow[] => rows.map((row) => ({ within, ...row }))

const arrangeParagraph = ({ pieces, heading, marked, within }: Paragraph): ArrangedRows => {
  const lines = splitLines(pieces.filter(({ hidden }) => hidden === null))
  const first = lines.findIndex((line) => !isBlank(line))
  const rows = lines.map((line, index): DocxRow => {
    const row = arrangeLine(line, { heading, marked: marked && index === first }, false)
    return index > Math.max(0, first) ? { ...row, goesOn: true } : row
  })
  return { rows: within ? placeRows(rows, within) : rows, hidden: joinHidden(pieces) }
}

const arrangeCells = ({ rows }: Table, marginTopPt: number): ArrangedRows => {
  const arranged = rows.map((row) => row.map((cell) => arrangeRows(cell, marginTopPt)))
  const lines = arranged.map((row) => row.map((cell) => cell.rows.filter(({ text }) => text.trim() !== '')))
  return { rows: placeRows(arrangeTable(lines), 'table'), hidden: arranged.flat().flatMap(({ hidden }) => hidden) }
}

const arrangeBlock = (block: Block, marginTopPt: number): ArrangedRows => {
  if (block.kind === 'table') return arrangeCells(block, marginTopPt)
  if (block.kind === 'paragraph') return arrangeParagraph(block)
  const { rows, hidden } = arrangeRows(block.blocks, marginTopPt)
  return { rows: placeRows(rows, 'text-box'), hidden }
}

/** Space above and below a block; a box or a table stands apart from what is around it, unless it is only a line. */
const spacingOf = (block: Block, { rows }: ArrangedRows): { readonly before: number; readonly after: number } => {
  if (block.kind === 'paragraph')
    return { before: block.spaceBeforePt, after: isBlank(block.pieces) ? MIN_GAP_PT : block.spaceAfterPt }
  const apart = block.kind === 'table' && rows.length === 1 ? 0 : MIN_GAP_PT
  return { before: apart, after: apart }
}

/**
 * Rows and hidden text of blocks, one after the other; a blank paragraph, the edge of a table or box and wide spacing are gaps.
 *
 * @param marginTopPt where the first paragraph stands, relative to which boxes may be placed.
 */
export const arrangeRows = (blocks: readonly Block[], marginTopPt: number): ArrangedRows => {
  const rows: DocxRow[] = []
  const hidden: HiddenText[] = []
  let spaceAfterPt = 0
  for (const block of orderBoxes(blocks, marginTopPt)) {
    const arranged = arrangeBlock(block, marginTopPt)
    const { before, after } = spacingOf(block, arranged)
    const gap = Math.max(spaceAfterPt, before) >= MIN_GAP_PT
    for (const [index, row] of arranged.rows.entries()) rows.push({ ...row, gap: row.gap || (gap && index === 0) })
    for (const text of arranged.hidden) hidden.push(text)
    spaceAfterPt = after
  }
  return { rows, hidden }
}
