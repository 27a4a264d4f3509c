import type { HiddenReason } from '../../../schema/index.ts'

/**
 * Where a piece of text stands in the main part: in which `w:t`, identified by where its content begins, and from which character
 * on.
 */
export interface TextSource {
  readonly contentAt: number
  readonly from: number
}

/** Text, and where it stands in the file; null for what the file draws without writing it (bullets) or writes elsewhere. */
export interface SourcedText {
  readonly text: string
  /** What it looks like; absent where Word draws it. */
  readonly look?: string
  readonly source: TextSource | null
}

/** Text that looks alike. It may hold `\n` (a line break) and `\t`. */
export interface Piece extends SourcedText {
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
  /** A page ends in it. */
  readonly endsPage?: true
  /** Absent in the body. */
  readonly within?: 'header' | 'footer'
}

export type Cell = readonly Block[]

export interface Table {
  readonly kind: 'table'
  /** Row by row, cell by cell. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Where a box stands, in points from the left edge of the page and from the top of the page or of its paragraph. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly topFrom: 'page' | 'paragraph'
}

/** A text box: it stands beside the paragraph that it is anchored in. */
export interface Box {
  readonly kind: 'box'
  /** Null where it stands in the line of its paragraph, or where the file does not say. */
  readonly place: Place | null
  readonly blocks: readonly Block[]
}

export type Block = Paragraph | Table | Box

/** Nothing but white space: what a person uses to leave a gap, or to anchor boxes in. */
export const isBlank = (pieces: readonly Piece[]): boolean => pieces.every(({ text }) => text.trim() === '')
