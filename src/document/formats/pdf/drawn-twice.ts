import type { Glyph, GlyphRun } from './engine.ts'

/** Copies are set off by less, in points: what is further away is printed beside, not over it. */
const OFFSET_MAX_PT = 0.5

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < OFFSET_MAX_PT

const isInked = ({ text }: Glyph): boolean => text.trim() !== ''

const looksAlike = ({ style: a, turns }: GlyphRun, { style: b, turns: turned }: GlyphRun): boolean =>
  a.fontName === b.fontName && a.color === b.color && a.alpha === b.alpha && a.renderMode === b.renderMode && turns === turned

/** The places, to a point, where a letter that is set off by less than {@link OFFSET_MAX_PT} may have been counted. */
const NEIGHBOUR_CELLS = [-1, 0, 1] as const

const inRow = ({ left, text }: Glyph, aside: number): string => `${Math.round(left) + aside} ${text}`

const leftsByPlace = ({ glyphs }: GlyphRun): ReadonlyMap<string, number[]> => {
  const lefts = new Map<string, number[]>()
  for (const glyph of glyphs.filter(isInked)) {
    const place = inRow(glyph, 0)
    const known = lefts.get(place)
    if (known) known.push(glyph.left)
    else lefts.set(place, [glyph.left])
  }
  return lefts
}

/** Each letter of the one lies on the same letter of the other. */
const liesOn = (upper: GlyphRun, lower: GlyphRun): boolean => {
  if (!isNear(upper.baseline, lower.baseline) || !looksAlike(upper, lower)) return false
  if (upper.rect.left < lower.rect.left - OFFSET_MAX_PT || upper.rect.right > lower.rect.right + OFFSET_MAX_PT) return false
  const lefts = leftsByPlace(lower)
  const above = upper.glyphs.filter(isInked)
  return (
    above.length > 0 &&
    above.every((glyph) =>
      NEIGHBOUR_CELLS.some((aside) => lefts.get(inRow(glyph, aside))?.some((left) => isNear(left, glyph.left))),
    )
  )
}

/** Runs that have a letter in one place and are no copies of each other; more of them are drawn by nobody who writes. */
const MOST_IN_ONE_PLACE = 8

/**
 * Runs without those that are printed a second time over the same letters, as some printers make text bold or mend a line:
 * the engine joins copies that follow each other in the file, and these stand apart in it.
 */
export const withoutCopies = (runs: readonly GlyphRun[]): readonly GlyphRun[] => {
  const byPlace = new Map<string, GlyphRun[]>()
  const under = (run: GlyphRun): readonly GlyphRun[] => {
    const first = run.glyphs.find(isInked)
    if (!first) return []
    return NEIGHBOUR_CELLS.flatMap((up) =>
      NEIGHBOUR_CELLS.flatMap((aside) => byPlace.get(`${Math.round(run.baseline) + up} ${inRow(first, aside)}`) ?? []),
    )
  }
  return runs.filter((run) => {
    if (under(run).some((lower) => liesOn(run, lower))) return false
    for (const glyph of run.glyphs.filter(isInked)) {
      const place = `${Math.round(run.baseline)} ${inRow(glyph, 0)}`
      const known = byPlace.get(place)
      if (!known) byPlace.set(place, [run])
      else if (known.length < MOST_IN_ONE_PLACE) known.push(run)
    }
    return true
  })
}
