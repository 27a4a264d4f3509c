import type { Glyph, GlyphRun } from './engine.ts'

const SOFT_HYPHEN = '\u00AD'

/**
 * In a PDF every hyphen is painted, so a soft one with a width is a hyphen: LuaTeX and XeTeX write all their hyphens so
 * (Awesome-CV). In parts of the font size; no hyphen of a proportional font is wider than the upper bound, a wider glyph is
 * something else under a wrong name.
 */
const HYPHEN_WIDTH = { from: 0.1, to: 0.5 }

/** Other code points of the hyphen, as some fonts map theirs. */
const HYPHEN_CODES = /^[\u2010\u2011]$/

/** Characters that a font's map gives together for a single glyph: `-‐`, or a space and a no-break space. */
const GLYPH_CLASSES: readonly RegExp[] = [/^[-\u00AD\u2010\u2011]$/, /^[ \u00A0]$/]

/** Points; glyphs that stand closer are one glyph. */
const SAME_PLACE_PT = 0.01

const isDouble = (glyph: Glyph, before: Glyph | undefined): boolean =>
  before !== undefined &&
  Math.abs(glyph.left - before.left) < SAME_PLACE_PT &&
  GLYPH_CLASSES.some((characters) => characters.test(glyph.text) && characters.test(before.text))

const isHyphen = ({ text, left, right }: Glyph, sizePt: number): boolean => {
  const width = (right - left) / sizePt
  return HYPHEN_CODES.test(text) || (text === SOFT_HYPHEN && width >= HYPHEN_WIDTH.from && width <= HYPHEN_WIDTH.to)
}

const mendHyphens = (run: GlyphRun): GlyphRun => {
  const glyphs = run.glyphs.filter((glyph, index) => !isDouble(glyph, run.glyphs[index - 1]))
  return {
    ...run,
    glyphs: glyphs.map((glyph) => (isHyphen(glyph, run.sizePt) ? { ...glyph, text: '-' } : glyph)),
  }
}

const needsMending = ({ glyphs }: GlyphRun): boolean =>
  glyphs.some((glyph, index) => glyph.text === SOFT_HYPHEN || HYPHEN_CODES.test(glyph.text) || isDouble(glyph, glyphs[index - 1]))

/** The runs with every painted hyphen as `-`, and with one character where the file gives two for one glyph. */
export const readHyphenGlyphs = (runs: readonly GlyphRun[]): GlyphRun[] =>
  runs.map((run) => (needsMending(run) ? mendHyphens(run) : run))
