import type { Paint } from './engine.ts'
import { heightOf, type Rect, widthOf } from './geometry.ts'
import type { PageLine } from './page-line.ts'

/** Sides of a drawn bullet in parts of the font size; larger dots are marks of a timeline or of a rating. */
const MIN_SIDE = 0.15
const MAX_SIDE = 0.5

/** Its width and height are about equal. */
const MAX_ELONGATION = 1.3

/** In parts of the font size: it stands at most this far left of its line, */
const MAX_DISTANCE = 2.5
/** and its middle at most this far from the middle of the line's small letters, a quarter above the baseline. */
const MAX_OFF_MIDDLE = 0.3
const LINE_MIDDLE = 0.55

/** A single dot may be anything; bullets come in lists. */
const MIN_BULLETS = 2

const isBulletOf = (paint: Rect, { rect, sizePt }: PageLine): boolean => {
  if (!rect || !sizePt) return false
  const [width, height] = [widthOf(paint), heightOf(paint)]
  if (Math.min(width, height) < MIN_SIDE * sizePt || Math.max(width, height) > MAX_SIDE * sizePt) return false
  if (Math.max(width, height) > MAX_ELONGATION * Math.min(width, height)) return false
  const distance = rect.left - paint.right
  const offMiddle = Math.abs((paint.top + paint.bottom) / 2 - (rect.top + LINE_MIDDLE * sizePt))
  return distance > 0 && distance < MAX_DISTANCE * sizePt && offMiddle < MAX_OFF_MIDDLE * sizePt
}

const DRAWN_BULLET = '• '

/** Lists whose bullets are drawn as dots, not written (Chrome does that), get a written `•`. */
export const writeDrawnBullets = (lines: readonly PageLine[], paints: readonly Paint[]): PageLine[] => {
  const dots = paints.filter(({ kind }) => kind === 'fill').map(({ rect }) => rect)
  const items = new Set(lines.filter((line) => !line.listItem && dots.some((dot) => isBulletOf(dot, line))))
  if (items.size < MIN_BULLETS) return [...lines]
  return lines.map((line) => {
    if (!items.has(line)) return line
    const restyled = (line.restyled ?? []).map((at) => at + DRAWN_BULLET.length)
    return { ...line, text: DRAWN_BULLET + line.text, restyled, listItem: true }
  })
}
