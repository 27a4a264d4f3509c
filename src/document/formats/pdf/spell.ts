import type { Glyph, GlyphRun } from './engine.ts'

/**
 * Gaps in parts of the font size, beyond the run's own letter-spacing.
 * A gap that the engine takes for a word gap needs only to be there; PDFium's boxes include ink overhang, so real word gaps
 * shrink to 0.06 and less (`of Michigan` in italics), counted from the run's own, often negative gap. Without that hint a gap must be plain: Canva's kerning goes to 0.12,
 * XeTeX' tightest word gaps come down to 0.15.
 */
const HINTED_GAP = 0.05
const PLAIN_GAP = 0.14
/** Between two runs kerning is unknown, so more is asked. */
const PLAIN_GAP_BETWEEN_RUNS = 0.18

/** A run needs that many gaps before their median says anything about its letter-spacing. */
const MIN_GAPS_FOR_SPACING = 3

/** A run of at least four glyphs, most of them without Unicode, is text in a font without a map, not icons. */
const MIN_UNMAPPED_TEXT = 4

/** From this many lone letters a segment is a letter-spaced heading: `S K I L L S`; of two or three it may be initials. */
const MIN_LONE_LETTERS = 4
const LONE_SHARE = 0.75
/** In a letter-spaced heading a word gap is this many times its letter gap. */
const SPACED_WORD_GAP = 1.6

interface PlacedGlyph {
  readonly text: string
  readonly left: number
  readonly right: number
  /** A space belongs before this glyph. */
  readonly spaceBefore: boolean
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Is the run text whose characters the file does not tell (rather than text with an icon in it)? */
const isUnmappedText = ({ glyphs }: GlyphRun): boolean => {
  if (glyphs.length < MIN_UNMAPPED_TEXT) return false
  let unmapped = 0
  for (const glyph of glyphs) if (glyph.unmapped) unmapped++
  return unmapped >= MIN_UNMAPPED_TEXT && unmapped * 2 > glyphs.length
}

/** How far the run's letters stand apart by design (Tc of PDF 32000-1, 9.3.2), in points. */
const letterSpacing = (glyphs: readonly Glyph[]): number => {
  if (glyphs.length <= MIN_GAPS_FOR_SPACING) return 0
  const gaps: number[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1]
    if (before && !glyph.gapBefore) gaps.push(glyph.left - before.right)
  }
  return gaps.length < MIN_GAPS_FOR_SPACING ? 0 : median(gaps)
}

/** The runs' glyphs in one row, each with the decision whether a space stands before it. Icons are left out. */
const placeGlyphs = (runs: readonly GlyphRun[]): PlacedGlyph[] => {
  const placed: PlacedGlyph[] = []
  for (const run of runs) {
    const spacing = letterSpacing(run.glyphs)
    const raw = isUnmappedText(run)
    let plain = PLAIN_GAP_BETWEEN_RUNS
    for (const { text, left, right, gapBefore, unmapped } of run.glyphs) {
      const last = placed.at(-1)
      const isSilent = text === '' || (unmapped && !raw) || (last === undefined && text === ' ')
      const gap = last === undefined ? 0 : (left - last.right - spacing) / run.sizePt
      if (!isSilent) placed.push({ text, left, right, spaceBefore: gap > (gapBefore ? HINTED_GAP : plain) })
      plain = PLAIN_GAP
    }
  }
  return placed
}

const join = (glyphs: readonly PlacedGlyph[]): string => {
  let text = ''
  for (const glyph of glyphs) {
    if (glyph.spaceBefore && glyph.text !== ' ' && !text.endsWith(' ')) text += ' '
    text += glyph.text
  }
  return text
}

const isLetterSpaced = (text: string): boolean => {
  const words = text.split(' ').filter((word) => word !== '')
  const lone = words.filter((word) => /^\p{L}$/u.test(word)).length
  return lone >= MIN_LONE_LETTERS && lone >= words.length * LONE_SHARE
}

const joinLetterSpaced = (glyphs: readonly PlacedGlyph[]): string => {
  const letters = glyphs.filter((glyph) => glyph.text !== ' ')
  const gaps = letters.slice(1).map((glyph, index) => glyph.left - (letters[index]?.right ?? glyph.left))
  const wordGap = median(gaps) * SPACED_WORD_GAP
  return letters.map((glyph, index) => ((gaps[index - 1] ?? 0) > wordGap ? ` ${glyph.text}` : glyph.text)).join('')
}

/**
 * The words of runs that stand side by side on one baseline, left to right. Letter-spaced headings come out as words,
 * whether the spacing is set (Tc) or typed (`S K I L L S`); glyphs without a meaning (icons) are left out.
 */
export const spell = (runs: readonly GlyphRun[]): string => {
  const glyphs = placeGlyphs(runs)
  const text = join(glyphs)
  return isLetterSpaced(text) ? joinLetterSpaced(glyphs) : text
}
