import type { HiddenReason } from '../../../schema/index.ts'

/** Text of one look. It may hold `\n` (a line break) and `\t`. */
export interface Piece {
  readonly text: string
  readonly sizePt: number
  readonly bold: boolean
  /** Why nobody sees it; null where it is seen. */
  readonly hidden: HiddenReason | null
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  readonly heading: boolean
  /** It opens with a bullet or a number that Word draws and the text does not hold. */
  readonly marked: boolean
  readonly spaceBeforePt: number
  readonly spaceAfterPt: number
}

export type Cell = readonly Block[]

export interface Table {
  readonly kind: 'table'
  /** Row by row, cell by cell. */
  readonly rows: readonly (readonly Cell[])[]
}

export type Block = Paragraph | Table
