/** A rectangle in PDF points; `top` is above `bottom`: y grows downwards from the top of the page as displayed. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** [a, b, c, d, e, f] of PDF 32000-1, 8.3.4: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** The upright rectangle around the image of a rectangle, whichever of its edges are the greater ones. */
export const transformRect = (m: Matrix, { left, top, right, bottom }: Rect): Rect => {
  const ax = m[0] * left
  const bx = m[0] * right
  const cx = m[2] * top + m[4]
  const dx = m[2] * bottom + m[4]
  const ay = m[1] * left
  const by = m[1] * right
  const cy = m[3] * top + m[5]
  const dy = m[3] * bottom + m[5]
  return {
    left: Math.min(ax, bx) + Math.min(cx, dx),
    top: Math.min(ay, by) + Math.min(cy, dy),
    right: Math.max(ax, bx) + Math.max(cx, dx),
    bottom: Math.max(ay, by) + Math.max(cy, dy),
  }
}

export const intersect = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

export const unite = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

export const widthOf = (rect: Rect): number => rect.right - rect.left

export const heightOf = (rect: Rect): number => rect.bottom - rect.top

export const areaOf = (rect: Rect): number => Math.max(0, widthOf(rect)) * Math.max(0, heightOf(rect))

export const holdsPoint = (rect: Rect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom

export type Point = readonly [x: number, y: number]

export const transformPoint = (m: Matrix, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

/** Whether the point is within the polygon, by the even-odd rule: a ray to the right crosses its sides an odd number of times. */
export const isWithin = (polygon: readonly Point[], [x, y]: Point): boolean => {
  let inside = false
  let [x0, y0] = polygon.at(-1) ?? [0, 0]
  for (const [x1, y1] of polygon) {
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
    x0 = x1
    y0 = y1
  }
  return inside
}

/** The direction in which a line of text runs, as quarter turns clockwise from left-to-right. */
export type QuarterTurns = 0 | 1 | 2 | 3

const WHOLE_TURNS: readonly Matrix[] = [IDENTITY, [0, -1, 1, 0, 0, 0], [-1, 0, 0, -1, 0, 0], [0, 1, -1, 0, 0, 0]]

/**
 * Turns the page so that text of that direction runs left to right; the origin stays where it is.
 *
 * @param turns quarter turns, 0 up to 4; parts of one for slanted text.
 */
export const uprightBy = (turns: number): Matrix => {
  const whole = WHOLE_TURNS[turns]
  if (whole) return whole
  const angle = (turns * Math.PI) / 2
  return [Math.cos(angle), -Math.sin(angle), Math.sin(angle), Math.cos(angle), 0, 0]
}

/** The inverse of {@link uprightBy}. */
export const backOnPageBy = (turns: number): Matrix => uprightBy((4 - turns) % 4)
