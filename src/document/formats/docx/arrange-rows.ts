import type { HiddenText, Row } from '../../compose-text.ts'
import { listMarkOf } from '../../list-mark.ts'
import { arrangeTable } from './arrange-table.ts'
import type { Block, Paragraph, Piece, Table } from './blocks.ts'

/** The lines of some blocks in reading order, and what is hidden in them. */
export interface ArrangedRows {
  readonly rows: readonly Row[]
  readonly hidden: readonly HiddenText[]
}

/** Space that a person sees as a gap: about a line of body text. Word's usual 8 points after each paragraph is none. */
const MIN_GAP_PT = 10

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const isBlank = (pieces: readonly Piece[]): boolean => pieces.every(({ text }) => text.trim() === '')

/** Pieces parted at their line breaks. */
const splitLines = (pieces: readonly Piece[]): Piece[][] => {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    const [first = '', ...rest] = piece.text.split('\n')
    lines.at(-1)?.push({ ...piece, text: first })
    for (const text of rest) lines.push([{ ...piece, text }])
  }
  return lines
}

/** What most letters have; the first of equals. */
const mostCommon = <K>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): K | undefined => {
  const [first] = pieces
  if (first !== undefined && pieces.every((piece) => keyOf(piece) === keyOf(first))) return keyOf(first)
  const counts = new Map<K, number>()
  for (const piece of pieces) counts.set(keyOf(piece), (counts.get(keyOf(piece)) ?? 0) + countLetters(piece.text))
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0]
}

const arrangeLine = (pieces: readonly Piece[], { heading, marked }: Pick<Paragraph, 'heading' | 'marked'>, gap: boolean): Row => {
  const text = pieces.map((piece) => piece.text).join('')
  const typed = listMarkOf(text.trimStart()) !== ''
  return {
    text: marked && !typed ? `• ${text}` : text,
    fontSizePt: mostCommon(pieces, ({ sizePt }) => sizePt) ?? null,
    bold: mostCommon(pieces, ({ bold }) => bold) ?? false,
    heading,
    listItem: !heading && (marked || typed),
    gap,
  }
}

/** What is hidden for one reason in one paragraph is one text; without a letter or digit nothing is. */
const joinHidden = (pieces: readonly Piece[]): HiddenText[] => {
  const texts = new Map<HiddenText['why'], string>()
  for (const { text, hidden } of pieces) if (hidden !== null) texts.set(hidden, (texts.get(hidden) ?? '') + text)
  return [...texts].filter(([, text]) => countLetters(text) > 0).map(([why, text]) => ({ why, text }))
}

const arrangeParagraph = ({ pieces, heading, marked }: Paragraph): ArrangedRows => {
  const lines = splitLines(pieces.filter(({ hidden }) => hidden === null))
  const first = lines.findIndex((line) => !isBlank(line))
  const rows = lines.map((line, index) => arrangeLine(line, { heading, marked: marked && index === first }, false))
  return { rows, hidden: joinHidden(pieces) }
}

const arrangeCells = ({ rows }: Table): ArrangedRows => {
  const arranged = rows.map((row) => row.map(arrangeRows))
  const lines = arranged.map((row) => row.map((cell) => cell.rows.filter(({ text }) => text.trim() !== '')))
  return { rows: arrangeTable(lines), hidden: arranged.flat().flatMap(({ hidden }) => hidden) }
}

/** Rows and hidden text of blocks, one after the other; a blank paragraph, a table's edge and wide spacing are gaps. */
export const arrangeRows = (blocks: readonly Block[]): ArrangedRows => {
  const rows: Row[] = []
  const hidden: HiddenText[] = []
  let gap = false
  let spaceAfterPt = 0
  for (const block of blocks) {
    const isTable = block.kind === 'table'
    const arranged = isTable ? arrangeCells(block) : arrangeParagraph(block)
    const wide = isTable || Math.max(spaceAfterPt, block.spaceBeforePt) >= MIN_GAP_PT
    for (const [index, row] of arranged.rows.entries()) rows.push({ ...row, gap: row.gap || (index === 0 && (gap || wide)) })
    for (const text of arranged.hidden) hidden.push(text)
    gap = isTable || isBlank(block.pieces)
    spaceAfterPt = isTable ? 0 : block.spaceAfterPt
  }
  return { rows, hidden }
}
