import type { HiddenReason } from '../../../schema/document.ts'
import type { GlyphRun, PageContent, Paint } from './engine.ts'
import {
  areaOf,
  backOnPageBy,
  holdsPoint,
  intersect,
  isWithin,
  type Point,
  type Rect,
  transformRect,
  widthOf,
} from './geometry.ts'

/** What speaks against a run, from its attributes alone. */
export interface Suspicion {
  readonly why: HiddenReason
  /** Certain without looking at the painted page. */
  readonly certain: boolean
}

/** Nobody reads smaller letters; the smallest print of 174 real resumes has 4.5 pt. */
const MIN_SIZE_PT = 3

const MIN_ALPHA = 0.05

/** Fill is opaque enough to hide what is under it. */
const COVERING_ALPHA = 0.9

/** Part of a run's box that a fill must cover to hide it. */
const COVERED_SHARE = 0.9

/** What is under such a fill changes its colour too little to matter. */
const OPAQUE_ALPHA = 0.7

/** PDF 32000-1, 9.3.6, table 106: neither filled nor stroked. */
const UNPAINTED_MODES = new Set([3, 7])

/**
 * WCAG contrast below which text is taken for painted in its background's colour. #EEE on white has 1.16, the palest print
 * of real resumes 1.6.
 */
const LEAST_CONTRAST_SEEN = 1.25

/** Yellow on white has hardly any contrast in lightness, but can be seen: one channel must not differ by more than this. */
const MAX_CHANNEL_DIFFERENCE = 64

/**
 * ActualText can put whole sentences where one word is painted. A run with an advance per character below `advance`, in
 * parts of the size, and that many words holds more than it shows; letters are 0.5 wide. A label of two lines whose text is
 * given with its first line is only half as wide as its text.
 */
const DENSE: readonly { readonly advance: number; readonly words: number }[] = [
  { advance: 0.12, words: 8 },
  { advance: 0.06, words: 3 },
]

/** Points by which a box may be off. */
const TOLERANCE_PT = 1

const WHITE_FILL = 0xffffff

const channels = (color: number): readonly [number, number, number] => [(color >> 16) & 255, (color >> 8) & 255, color & 255]

/** WCAG 2.1, relative luminance. */
const luminance = (color: number): number => {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.1, contrast ratio: 1 … 21. */
const contrast = (a: number, b: number): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const looksAlike = (a: number, b: number): boolean => {
  const [redA, greenA, blueA] = channels(a)
  const [redB, greenB, blueB] = channels(b)
  const difference = Math.max(Math.abs(redA - redB), Math.abs(greenA - greenB), Math.abs(blueA - blueB))
  return difference < MAX_CHANNEL_DIFFERENCE && contrast(a, b) < LEAST_CONTRAST_SEEN
}

const blend = (over: number, under: number, alpha: number): number => {
  const below = channels(under)
  const [red, green, blue] = channels(over).map((value, index) => Math.round(value * alpha + (below[index] ?? 0) * (1 - alpha)))
  return ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0)
}

/** The box of a run on the page as displayed. */
export const pageRect = ({ rect, turns }: GlyphRun): Rect => (turns === 0 ? rect : transformRect(backOnPageBy(turns), rect))

const middle = (rect: Rect): readonly [number, number] => [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2]

/** Left end, middle and right end of a run, half-way up: where its ground is looked at. */
const probesOf = ({ left, right, top, bottom }: Rect): readonly Point[] =>
  [left, (left + right) / 2, right].map((x) => [x, (top + bottom) / 2] as const)

const isOn = ({ rect, shape }: Paint, [x, y]: Point): boolean => holdsPoint(rect, x, y) && (!shape || isWithin(shape, [x, y]))

/** The colour on which a run is painted; null where that is a picture, a pattern, or more than one. */
const backgroundOf = (rect: Rect, paints: readonly Paint[], paintOrder: number): number | null => {
  const probes = probesOf(rect)
  let color: number | null = WHITE_FILL
  for (const paint of paints) {
    if (paint.paintOrder > paintOrder) break
    const on = probes.filter((probe) => isOn(paint, probe)).length
    if (on === 0 || (paint.color === color && paint.alpha >= OPAQUE_ALPHA)) continue
    if (paint.color === null || on < probes.length) color = null
    else if (paint.alpha >= OPAQUE_ALPHA) color = paint.color
    else color = color === null ? null : blend(paint.color, color, paint.alpha)
  }
  return color
}

const isCovered = (rect: Rect, paints: readonly Paint[], paintOrder: number): boolean => {
  const covers = (paint: Paint): boolean =>
    paint.alpha >= COVERING_ALPHA &&
    areaOf(intersect(paint.rect, rect)) > COVERED_SHARE * areaOf(rect) &&
    probesOf(rect).every((probe) => isOn(paint, probe))
  return paints.some((paint) => paint.paintOrder > paintOrder && covers(paint))
}

const isOffPage = (rect: Rect, { widthPt, heightPt }: PageContent): boolean =>
  rect.right < 0 || rect.bottom < 0 || rect.left > widthPt || rect.top > heightPt

const isClipped = (rect: Rect, clip: Rect | null): boolean => {
  if (!clip) return false
  const [x, y] = middle(rect)
  return (
    x < clip.left - TOLERANCE_PT || x > clip.right + TOLERANCE_PT || y < clip.top - TOLERANCE_PT || y > clip.bottom + TOLERANCE_PT
  )
}

const isDense = ({ glyphs, rect, sizePt, paintedPt }: GlyphRun): boolean => {
  const advance = (paintedPt ?? widthOf(rect)) / glyphs.length / sizePt
  if (!DENSE.some((row) => advance < row.advance)) return false
  const words = glyphs.filter(({ text }) => text === ' ').length + 1
  return DENSE.some((row) => advance < row.advance && words >= row.words)
}

/** Text painted in the colour of what lies under it; where that is unknown, only text that is not dark is suspected. */
const isCamouflaged = (rect: Rect, { style }: GlyphRun, { paints }: PageContent): boolean => {
  const background = backgroundOf(rect, paints, style.paintOrder)
  if (style.color === null) return true
  return background === null ? contrast(style.color, 0) > 3 : looksAlike(style.color, background)
}

/**
 * What makes a run look hidden, by its attributes; undefined for the most part. Cheap, and wrong about OCR layers and about
 * pages whose letters are painted as shapes under an invisible text layer (Chrome does that): what is not certain must be
 * confirmed by {@link hasInk} on the painted page.
 */
export const suspect = (run: GlyphRun, page: PageContent): Suspicion | undefined => {
  const rect = pageRect(run)
  const { style } = run
  if (run.sizePt < MIN_SIZE_PT) return { why: 'size', certain: true }
  if (isOffPage(rect, page)) return { why: 'off-page', certain: true }
  if (isDense(run)) return { why: 'vanish', certain: true }
  if (UNPAINTED_MODES.has(style.renderMode)) return { why: 'render-mode', certain: false }
  if (style.alpha < MIN_ALPHA) return { why: 'colour', certain: false }
  if (isClipped(rect, style.clip) || isCovered(rect, page.paints, style.paintOrder)) return { why: 'covered', certain: false }
  if (isCamouflaged(rect, run, page)) return { why: 'colour', certain: false }
  if (run.isSizeGuessed) return { why: 'size', certain: false }
  return style.layered ? { why: 'vanish', certain: false } : undefined
}
