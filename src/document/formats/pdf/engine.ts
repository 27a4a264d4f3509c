import type { GrayPicture } from '../../gray-picture.ts'
import type { Point, Rect } from './geometry.ts'

/**
 * What a PDF engine gives about a page. Everything after this file (words, lines, reading order, hidden text) works on
 * these nouns alone, so another engine is another folder beside `pdfium/`.
 *
 * All lengths are PDF points, origin top-left of the page as displayed.
 */
export interface PdfEngine {
  /** @throws PdfOpenError when the bytes cannot be opened. */
  open(bytes: Uint8Array): Promise<PdfSource>
}

/** An open document. Every verb may throw {@link PdfEngineBroken}; then the document is gone and must be opened again. */
export interface PdfSource {
  readonly pageCount: number
  /** @param index 0-based. @throws PdfPageError when this page cannot be read. */
  readPage(index: number, limits: PageLimits): PageContent
  /**
   * The page in gray, annotations included.
   *
   * @param region only this part of it, whose edges lie on whole dots.
   */
  renderGray(index: number, dotsPerInch: number, region?: Rect): GrayPicture
  close(): void
}

export interface PageLimits {
  readonly characters: number
  readonly textItems: number
}

export interface PageContent {
  readonly widthPt: number
  readonly heightPt: number
  /** In paint order. */
  readonly runs: readonly GlyphRun[]
  /** In paint order. */
  readonly paints: readonly Paint[]
  /** Thin level lines: under headings, between rows, through words. */
  readonly rules: readonly Rect[]
  readonly fields: readonly FieldValue[]
  readonly links: readonly PageLink[]
  /** Buttons, signatures or stamps show words of their own, which are not read. */
  readonly unreadFields: boolean
  /** The page holds a picture. */
  readonly images: boolean
  /** The limit that was reached: there was more. */
  readonly cutBy: keyof PageLimits | null
}

/**
 * Glyphs of one text object on one baseline. `rect`, `baseline` and the glyphs are in a frame turned by `turns` so that the
 * text runs left to right; {@link backOnPageBy} leads back.
 */
export interface GlyphRun {
  /** In the order in which they stand in the file. */
  readonly glyphs: readonly Glyph[]
  readonly rect: Rect
  readonly baseline: number
  readonly sizePt: number
  /** Its font has a unit of its own, so the size is derived from the width of its letters; absent otherwise. */
  readonly isSizeGuessed?: true
  /** Clockwise from left-to-right, 0 up to 4; a watermark across the page is turned by a part of one. */
  readonly turns: number
  readonly style: TextStyle
  /** How wide what is painted for it is, where ActualText replaces several text objects; absent where it is as wide as its box. */
  readonly paintedPt?: number
  /** 0..1 where the letters were read in a picture (OCR); absent where the file itself names them. */
  readonly confidence?: number
}

export interface Glyph {
  /** One character, or several for a ligature; for an unmapped glyph its raw code as a character; nothing for an icon. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** The engine sees a word gap before this glyph: a hint, it can be wrong. */
  readonly gapBefore: boolean
  /** The file does not say which character this is: an icon, or a font without a map. */
  readonly unmapped: boolean
}

/** How a text object is painted. Shared by its runs. */
export interface TextStyle {
  readonly fontName: string
  readonly bold: boolean
  readonly italic: boolean
  /** 0xRRGGBB; null for a pattern. */
  readonly color: number | null
  /** 0 transparent … 1 opaque. */
  readonly alpha: number
  /** Tr of PDF 32000-1, 9.3.6: 3 invisible, 7 clipping only. */
  readonly renderMode: number
  /** Position among all runs and paints of the page: later covers earlier. */
  readonly paintOrder: number
  /** On the page, not turned; null where nothing clips. */
  readonly clip: Rect | null
  /** It belongs to a layer that a viewer can switch off. */
  readonly layered: boolean
}

/** Something that is not text and covers what was painted before. */
export interface Paint {
  readonly kind: 'fill' | 'image'
  /** Its bounds. */
  readonly rect: Rect
  /** Its outline where it does not fill its bounds (a circle, a rounded box); null where it does. */
  readonly shape: readonly Point[] | null
  /** 0xRRGGBB; null where it is not a single colour, or its shape is too complex to follow. */
  readonly color: number | null
  readonly alpha: number
  readonly paintOrder: number
}

/** What stands in a form field, or in a note that is written on the page. */
export interface FieldValue {
  readonly text: string
  readonly rect: Rect | null
}

/** A part of the page that leads somewhere when clicked. */
export interface PageLink {
  readonly address: string
  readonly rect: Rect
}

/** Why a document does not open: `password` and `certificate` are certain, with `format` another engine may still read it. */
export type OpenFailure = 'password' | 'certificate' | 'format'

export class PdfOpenError extends Error {
  override readonly name = 'PdfOpenError'
  readonly reason: OpenFailure
  constructor(reason: OpenFailure) {
    super(`The PDF cannot be opened: ${reason}.`)
    this.reason = reason
  }
}

/** The engine cannot go on in this state (a trap, no memory). The document is lost; a new one can be opened. */
export class PdfEngineBroken extends Error {
  override readonly name = 'PdfEngineBroken'
}

/** One page cannot be read; the others may be. */
export class PdfPageError extends Error {
  override readonly name = 'PdfPageError'
}
