import type { Rect } from './geometry.ts'

/** One line of a page, before the pages are put together. */
export interface PageLine {
  readonly text: string
  /** On the page as displayed; null where the reader does not know. */
  readonly rect: Rect | null
  readonly sizePt: number | null
  readonly bold: boolean
  readonly listItem: boolean
  /** Where in `text` letters of another font begin. */
  readonly restyled?: readonly number[]
  /** The layout leaves a clear gap before this line, or another block begins. */
  readonly gapBefore: boolean
  /** 0..1 where OCR read it; absent elsewhere. */
  readonly confidence?: number
}
