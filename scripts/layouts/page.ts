/** What the writers of all formats draw, from top to bottom. */
export type Block =
  /** `level`: beside what it heads, on its first line; else above it, with space around. */
  | { readonly kind: 'heading'; readonly text: string; readonly look: HeadingLook; readonly level?: boolean }
  | { readonly kind: 'line'; readonly text: string; readonly look?: LineLook }
  /** Two texts on one line, the second at the right edge. */
  | { readonly kind: 'row'; readonly left: string; readonly right: string; readonly look?: LineLook }
  /** A narrow strip of lines at one side of the blocks. */
  | {
      readonly kind: 'beside'
      readonly side: 'left' | 'right'
      readonly strip: readonly Block[]
      readonly blocks: readonly Block[]
    }
  | { readonly kind: 'bullet'; readonly mark: string; readonly text: string }
  /** Short texts in frames, as many per line as fit. */
  | { readonly kind: 'chips'; readonly texts: readonly string[] }

type HeadingLook = 'plain' | 'letter-spaced' | 'small capitals'
export type LineLook = 'name' | 'bold' | 'italic'

export interface PageColumn {
  /** Share of the width between the margins, 0..1. */
  readonly share: number
  /** One list of blocks for each section. */
  readonly sections: readonly (readonly Block[])[]
}

/** A resume laid out: what spans the page, and the columns below it from left to right. */
export interface Page {
  readonly head: readonly Block[]
  readonly columns: readonly PageColumn[]
}

/** The strip of {@link Block} `beside`, of the width of its column. */
export const STRIP_SHARE = 0.24

export const A4_PT = { width: 595, height: 842 } as const
export const MARGIN_PT = 45
export const GUTTER_PT = 20
export const BODY_PT = 9.5
