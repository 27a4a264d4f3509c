import { LETTER_OR_DIGIT } from '../../../text/patterns.ts'
import type { Glyph, GlyphRun } from './engine.ts'
import { heightOf, type Rect } from './geometry.ts'

/**
 * In parts of the font size: how far above the baseline a line strikes words out; lower it underlines, higher it belongs to
 * another line.
 */
const STRIKE_HEIGHT = { low: 0.12, high: 0.45 } as const

/** In parts of the font size: a thicker bar is a picture of something. */
const MAX_THICKNESS = 0.18

/** In parts of the font size: a line that extends further past the words does not strike them out. */
const MAX_OVERHANG = 0.6

/** A line over one letter is part of the letter. */
const MIN_STRUCK_LETTERS = 2

/** Points; runs are looked up in bands of this height. */
const STRUCK_BAND_PT = 20

const middleOf = ({ left, right }: { readonly left: number; readonly right: number }): number => (left + right) / 2

const isAtHeight = ({ baseline, sizePt, turns }: GlyphRun, rule: Rect): boolean => {
  if (turns !== 0 || heightOf(rule) > MAX_THICKNESS * sizePt) return false
  const above = (baseline - (rule.top + rule.bottom) / 2) / sizePt
  return above >= STRIKE_HEIGHT.low && above <= STRIKE_HEIGHT.high
}

/** Without spreading: a run may hold every letter of a page. */
const extentOf = (glyphs: readonly Glyph[]): Pick<Rect, 'left' | 'right'> => ({
  left: glyphs.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: glyphs.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
})

const isUnder = (glyph: Glyph, rule: Rect): boolean => middleOf(glyph) >= rule.left && middleOf(glyph) <= rule.right

/** The glyphs of a line of text that the rule is drawn through; none where it goes on past them. */
const struckBy = (rule: Rect, runs: readonly GlyphRun[]): readonly Glyph[] => {
  const crossed = runs.filter((run) => run.rect.left < rule.right && run.rect.right > rule.left && isAtHeight(run, rule))
  const glyphs = crossed.flatMap((run) => run.glyphs.filter((glyph) => isUnder(glyph, rule)))
  if (glyphs.reduce((letters, { text }) => letters + Number(LETTER_OR_DIGIT.test(text)), 0) < MIN_STRUCK_LETTERS) return []
  const overhang = MAX_OVERHANG * crossed.reduce((most, { sizePt }) => Math.max(most, sizePt), 0)
  const { left, right } = extentOf(glyphs)
  return rule.left < left - overhang || rule.right > right + overhang ? [] : glyphs
}

const bandOf = (y: number): number => Math.floor(y / STRUCK_BAND_PT)

const byBand = (runs: readonly GlyphRun[]): ReadonlyMap<number, readonly GlyphRun[]> => {
  const bands = new Map<number, GlyphRun[]>()
  for (const run of runs) {
    for (let band = bandOf(run.rect.top); band <= bandOf(run.rect.bottom); band++) {
      const known = bands.get(band)
      if (known) known.push(run)
      else bands.set(band, [run])
    }
  }
  return bands
}

/** The run as pieces, each of glyphs that are all struck or all kept. */
const split = (run: GlyphRun, struck: ReadonlySet<Glyph>): GlyphRun[] => {
  const pieces: Glyph[][] = []
  for (const glyph of run.glyphs) {
    const last = pieces.at(-1)
    if (last?.[0] && struck.has(last[0]) === struck.has(glyph)) last.push(glyph)
    else pieces.push([glyph])
  }
  return pieces.map((glyphs) => ({ ...run, glyphs, rect: { ...run.rect, ...extentOf(glyphs) } }))
}

/** In parts of the font size: what begins nearer after struck words continues their line. */
const NEXT_WITHIN = 1

/** In parts of the font size. */
const WIDTH_OF_A_SPACE = 0.3

/** The run, its first letter as wide as if it began at `left`: so that no gap splits the line where words are taken out of it. */
const stretch = (run: GlyphRun, left: number): GlyphRun => {
  const first = run.glyphs.findIndex(({ text }) => text.trim() !== '')
  const glyphs = run.glyphs.map((glyph, at) => (at === first ? { ...glyph, left, gapBefore: true } : glyph))
  return { ...run, glyphs, rect: { ...run.rect, left: Math.min(left, run.rect.left) } }
}

/** What goes on after struck words, stretched over their place: keyed by the run that each replaces. */
const stretchedRuns = (pieces: readonly GlyphRun[], isStruck: (run: GlyphRun) => boolean): Map<GlyphRun, GlyphRun> => {
  const rows = new Map<number, GlyphRun[]>()
  for (const run of pieces) {
    const row = rows.get(Math.round(run.baseline))
    if (row) row.push(run)
    else rows.set(Math.round(run.baseline), [run])
  }
  const stretched = new Map<GlyphRun, GlyphRun>()
  for (const row of rows.values()) {
    if (!row.some(isStruck)) continue
    let next: GlyphRun | undefined
    for (const run of row.sort((a, b) => b.rect.left - a.rect.left)) {
      if (!isStruck(run)) next = run
      else if (next) {
        const { left } = (stretched.get(next) ?? next).rect
        if (left - run.rect.right < NEXT_WITHIN * run.sizePt)
          stretched.set(next, stretch(next, run.rect.left + WIDTH_OF_A_SPACE * run.sizePt))
      }
    }
  }
  return stretched
}

export interface KeptAndStruck {
  readonly kept: readonly GlyphRun[]
  readonly struck: readonly GlyphRun[]
}

/**
 * Separate the words that a thin line is drawn through, from end to end and no further, from the others; a run that is partly
 * struck out is cut. Lines under words, between rows, and across a page strike nothing out.
 *
 * @param rules thin level lines of the page as displayed.
 */
export const splitStruck = (runs: readonly GlyphRun[], rules: readonly Rect[]): KeptAndStruck => {
  if (rules.length === 0) return { kept: runs, struck: [] }
  const bands = byBand(runs)
  const glyphs = new Set(rules.flatMap((rule) => struckBy(rule, bands.get(bandOf(rule.top)) ?? [])))
  if (glyphs.size === 0) return { kept: runs, struck: [] }
  const pieces = runs.flatMap((run) => (run.glyphs.some((glyph) => glyphs.has(glyph)) ? split(run, glyphs) : [run]))
  const isStruck = ({ glyphs: [first] }: GlyphRun): boolean => first !== undefined && glyphs.has(first)
  const stretched = stretchedRuns(pieces, isStruck)
  const kept = pieces.filter((run) => !isStruck(run)).map((run) => stretched.get(run) ?? run)
  return { kept, struck: pieces.filter(isStruck) }
}
