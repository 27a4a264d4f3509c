import type { GrayPicture } from '../../gray-picture.ts'
import type { Rect } from './geometry.ts'

/** Dots per inch at which a page is painted to look for ink: a 4 pt letter is five dots high. */
export const INK_DPI = 100

export const DOTS_PER_POINT = INK_DPI / 72

/** Out of 255. Print differs from its background by more than this: #D6D6D6 on white is 41. */
const MIN_DIFFERENCE = 40

/** Part of a text's columns that hold ink: three quarters in real print; a rule or the edge of a box touches fewer. */
const MIN_INKED_COLUMNS = 0.2

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** Whether one column of dots between two heights holds both ink and background. */
const isInked = ({ pixels, stride }: GrayPicture, x: number, { top, bottom }: Rect, ground: number): boolean => {
  for (let y = top; y < bottom; y++) if (Math.abs((pixels[y * stride + x] ?? ground) - ground) >= MIN_DIFFERENCE) return true
  return false
}

/** The gray that most dots of a box have, to a sixteenth. */
const groundOf = ({ pixels, stride }: GrayPicture, { left, top, right, bottom }: Rect): number => {
  const counts = new Uint32Array(16)
  const sums = new Uint32Array(16)
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const gray = pixels[y * stride + x] ?? 0
      counts[gray >> 4] = (counts[gray >> 4] ?? 0) + 1
      sums[gray >> 4] = (sums[gray >> 4] ?? 0) + gray
    }
  }
  const most = counts.indexOf(Math.max(...counts))
  return (sums[most] ?? 0) / Math.max(1, counts[most] ?? 1)
}

/**
 * Whether there is print in the box: something of another lightness than the background in enough of its columns.
 *
 * @param rect on the page as displayed; what lies outside the page has no ink.
 * @param dotsPerPoint of the picture; 1 for a box in dots.
 */
export const hasInk = (picture: GrayPicture, rect: Rect, dotsPerPoint = DOTS_PER_POINT): boolean => {
  const dots = {
    left: clamp(Math.round(rect.left * dotsPerPoint), 0, picture.width),
    right: clamp(Math.round(rect.right * dotsPerPoint), 0, picture.width),
    top: clamp(Math.round(rect.top * dotsPerPoint), 0, picture.height),
    bottom: clamp(Math.round(rect.bottom * dotsPerPoint), 0, picture.height),
  }
  if (dots.left >= dots.right || dots.top >= dots.bottom) return false
  const ground = groundOf(picture, dots)
  let inked = 0
  for (let x = dots.left; x < dots.right; x++) if (isInked(picture, x, dots, ground)) inked++
  return inked >= MIN_INKED_COLUMNS * (dots.right - dots.left)
}
