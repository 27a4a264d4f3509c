import type { Glyph, GlyphRun } from './engine.ts'

/** Copies are set off by less, in points: what is further away is printed beside, not over it. */
const OFFSET_MAX_PT = 0.5

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < OFFSET_MAX_PT

const isInked = ({ text }: Glyph): boolean => text.trim() !== ''

const looksAlike = ({ style: a, turns }: GlyphRun, { style: b, turns: turned }: GlyphRun): boolean =>
  a.fontName === b.fontName && a.color === b.color && a.alpha === b.alpha && a.renderMode === b.renderMode && turns === turned

/** Each letter of the one lies on the same letter of the other. */
const liesOn = (upper: GlyphRun, lower: GlyphRun): boolean => {
  if (!isNear(upper.baseline, lower.baseline) || !looksAlike(upper, lower)) return false
  if (upper.rect.left < lower.rect.left - OFFSET_MAX_PT || upper.rect.right > lower.rect.right + OFFSET_MAX_PT) return false
  const below = lower.glyphs.filter(isInked)
  const above = upper.glyphs.filter(isInked)
  return (
    above.length > 0 && above.every(({ text, left }) => below.some((glyph) => glyph.text === text && isNear(glyph.left, left)))
  )
}

/**
 * Runs without those that are printed a second time over the same letters, as some printers make text bold or mend a line:
 * the engine joins copies that follow each other in the file, and these stand apart in it.
 */
export const withoutCopies = (runs: readonly GlyphRun[]): readonly GlyphRun[] => {
  const byBaseline = new Map<number, GlyphRun[]>()
  return runs.filter((run) => {
    const row = Math.round(run.baseline)
    const near = [row - 1, row, row + 1].flatMap((one) => byBaseline.get(one) ?? [])
    if (near.some((lower) => liesOn(run, lower))) return false
    byBaseline.set(row, [...(byBaseline.get(row) ?? []), run])
    return true
  })
}
