import type { Glyph, GlyphRun, PageContent, TextStyle } from '../../src/document/formats/pdf/engine.ts'
import type { Segment } from '../../src/document/formats/pdf/segments.ts'

/** Every letter of the made-up font is this wide, as a share of the size. */
export const ADVANCE = 0.5

const STYLE: TextStyle = {
  fontName: 'Sample-Regular',
  bold: false,
  italic: false,
  color: 0x111111,
  alpha: 1,
  renderMode: 0,
  paintOrder: 0,
  clip: null,
  layered: false,
}

export interface RunOptions {
  readonly x?: number
  readonly baseline?: number
  readonly sizePt?: number
  /** Extra points between letters. */
  readonly spacing?: number
  readonly style?: Partial<TextStyle>
}

/**
 * A run of glyphs side by side. `|` is a gap of 0.3 of the size before the next letter that the engine takes for a word
 * gap, `¦` the same gap without its hint; `□` is an unmapped glyph.
 */
export const makeRun = (
  text: string,
  { x = 72, baseline = 100, sizePt = 10, spacing = 0, style = {} }: RunOptions = {},
): GlyphRun => {
  const glyphs: Glyph[] = []
  let left = x
  let gapBefore = false
  for (const letter of text) {
    if (letter === '|' || letter === '¦') {
      left += 0.3 * sizePt
      gapBefore = letter === '|'
      continue
    }
    const right = left + ADVANCE * sizePt
    glyphs.push({ text: letter, left, right, gapBefore, unmapped: letter === '□' })
    left = right + spacing
    gapBefore = false
  }
  const right = glyphs.at(-1)?.right ?? x
  const rect = { left: x, right, top: baseline - 0.8 * sizePt, bottom: baseline + 0.2 * sizePt }
  return { glyphs, rect, baseline, sizePt, turns: 0, style: { ...STYLE, ...style } }
}

/** A page of US-letter size with these runs and nothing else. */
export const makePage = (runs: readonly GlyphRun[], rest: Partial<PageContent> = {}): PageContent => ({
  widthPt: 612,
  heightPt: 792,
  runs,
  paints: [],
  rules: [],
  fields: [],
  links: [],
  unreadFields: false,
  images: false,
  cutBy: null,
  ...rest,
})

/** A line, or a piece of one, as long as its text; `x` is its left edge. */
export const makeSegment = (
  text: string,
  x: number,
  baseline: number,
  look: { sizePt?: number; bold?: boolean; color?: number } = {},
): Segment => {
  const { sizePt = 10, bold = false, color = 0x111111 } = look
  const run = makeRun(text, { x, baseline, sizePt })
  return { text, rect: run.rect, baseline, sizePt, bold, color, restyled: [], runs: [run] }
}

/** Segments below each other, 12 points apart; an empty string leaves a blank line. */
export const makeColumn = (texts: readonly string[], x: number, baseline: number, leading = 12): Segment[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [makeSegment(text, x, baseline + index * leading)]))

/** The same, ending at `right`. */
export const makeFlushRight = (text: string, right: number, baseline: number): Segment =>
  makeSegment(text, right - text.length * ADVANCE * 10, baseline)
