import type { Glyph, GlyphRun } from './engine.ts'

/** Copies are set off by less, in points: what is further away is printed beside it, not over it. */
const OFFSET_MAX_PT = 0.5

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < OFFSET_MAX_PT

const isInked = ({ text }: Glyph): boolean => text.trim() !== ''

const looksAlike = ({ style: a, turns }: GlyphRun, { style: b, turns: turned }: GlyphRun): boolean =>
  a.fontName === b.fontName && a.color === b.color && a.alpha === b.alpha && a.renderMode === b.renderMode && turns === turned

/** The places, to a point, where a letter that is set off by less than {@link OFFSET_MAX_PT} may have been counted. */
const NEIGHBOUR_CELLS = [-1, 0, 1] as const

/** Letters as numbers, so that a place is a number too: every letter of every page is looked up at nine places. */
type Numbers = Map<string, number>

const numberOf = (text: string, numbers: Numbers): number => {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}

/** Pages are smaller, and alphabets too: so many in a row make one number of three that no other three have. */
const FARTHEST_PT = 2 ** 17
const MOST_LETTERS = 2 ** 16

type PlaceKey = number | string

/** Of a letter at whole points from the left and from the foot of a page. */
const placeKey = (left: number, baseline: number, letter: number): PlaceKey =>
  Math.abs(left) < FARTHEST_PT && Math.abs(baseline) < FARTHEST_PT && letter < MOST_LETTERS
    ? ((baseline + FARTHEST_PT) * 2 * FARTHEST_PT + left + FARTHEST_PT) * MOST_LETTERS + letter
    : `${left} ${baseline} ${letter}`

const leftsByPlace = ({ glyphs }: GlyphRun, numbers: Numbers): ReadonlyMap<PlaceKey, number[]> => {
  const lefts = new Map<PlaceKey, number[]>()
  for (const glyph of glyphs.filter(isInked)) {
    const place = placeKey(Math.round(glyph.left), 0, numberOf(glyph.text, numbers))
    const known = lefts.get(place)
    if (known) known.push(glyph.left)
    else lefts.set(place, [glyph.left])
  }
  return lefts
}

/** Each letter of the one lies on the same letter of the other. */
const liesOn = (upper: GlyphRun, lower: GlyphRun, numbers: Numbers): boolean => {
  if (!isNear(upper.baseline, lower.baseline) || !looksAlike(upper, lower)) return false
  if (upper.rect.left < lower.rect.left - OFFSET_MAX_PT || upper.rect.right > lower.rect.right + OFFSET_MAX_PT) return false
  const lefts = leftsByPlace(lower, numbers)
  const above = upper.glyphs.filter(isInked)
  return (
    above.length > 0 &&
    above.every((glyph) => {
      const [at, letter] = [Math.round(glyph.left), numberOf(glyph.text, numbers)]
      return NEIGHBOUR_CELLS.some((aside) => lefts.get(placeKey(at + aside, 0, letter))?.some((left) => isNear(left, glyph.left)))
    })
  )
}

/** Runs that have a letter in one place without being copies of each other; nobody who writes draws more of them. */
const MOST_IN_ONE_PLACE = 8

/**
 * Runs without those that are printed a second time over the same letters, as some printers make text bold or mend a line:
 * the engine joins copies that follow each other in the file, and these stand apart in it.
 */
export const withoutCopies = (runs: readonly GlyphRun[]): readonly GlyphRun[] => {
  const byPlace = new Map<PlaceKey, GlyphRun[]>()
  const numbers: Numbers = new Map()
  const isCopy = (run: GlyphRun): boolean => {
    const first = run.glyphs.find(isInked)
    if (!first) return false
    const [left, baseline, letter] = [Math.round(first.left), Math.round(run.baseline), numberOf(first.text, numbers)]
    return NEIGHBOUR_CELLS.some((up) =>
      NEIGHBOUR_CELLS.some((aside) =>
        byPlace.get(placeKey(left + aside, baseline + up, letter))?.some((lower) => liesOn(run, lower, numbers)),
      ),
    )
  }
  return runs.filter((run) => {
    if (isCopy(run)) return false
    const baseline = Math.round(run.baseline)
    for (const glyph of run.glyphs) {
      if (!isInked(glyph)) continue
      const place = placeKey(Math.round(glyph.left), baseline, numberOf(glyph.text, numbers))
      const known = byPlace.get(place)
      if (!known) byPlace.set(place, [run])
      else if (known.length < MOST_IN_ONE_PLACE) known.push(run)
    }
    return true
  })
}
