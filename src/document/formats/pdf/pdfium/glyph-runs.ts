import type { Glyph, GlyphRun, TextStyle } from '../engine.ts'
import { type Matrix, multiply, type Rect, transformRect, uprightBy, widthOf } from '../geometry.ts'
import { plainStyle } from '../plain-style.ts'
import { ASCENT, DESCENT } from '../text-height.ts'
import type { Pointer } from './exports.ts'
import type { PdfiumInstance } from './instance.ts'
import type { Replacement } from './replaced-text.ts'

/** In parts of the size. PDFium's word gap wider than `WIDE_GAP`, or any gap wider than `JUMP`, starts another run. */
const WIDE_GAP = 1
const JUMP = 4
const BASELINE_SHIFT = 0.4

const MIN_WIDTH_PT = 0.1

/** What PDFium returns for a hyphen that ends a line (fpdf_text.cpp turns it into U+0002, older versions into U+FFFE). */
const LINE_END_HYPHENS = new Set([0x02, 0xfffe])

/**
 * A Type 3 font has a unit of its own (PDF 32000-1, 9.6.5), so that 12 pt print may be set in a size of 0.1, or of 58. Letters
 * are half as wide as their size and a little higher; where both are far off, in parts of the size, it says nothing. What
 * ActualText adds to a letter does not make it lower.
 */
const LETTER_WIDTH = 0.5
const USUAL_EXTENT = { from: 0.25, to: 2 }

interface Frame {
  readonly style: TextStyle
  readonly turns: number
  readonly sizePt: number
  readonly isGuessed: boolean
  readonly font: Pointer
  /** From the lowest to the highest that its font has. */
  readonly heightPt: number
  /** From the page's own space to the frame in which the text runs left to right. */
  readonly matrix: Matrix
  /** Its text is ActualText, which is painted by this object and others after it. */
  readonly replacement: Replacement | undefined
}

/** In quarter turns, 3.6 degrees: a page that lay askew on a scanner is still upright. */
const ASKEW = 0.04
/** A line of 500 pt drifts by less than half a point. */
const SLANT_STEPS = 1_000

const turnsOf = (dx: number, dy: number): number => {
  const turns = (Math.atan2(dy, dx) / (Math.PI / 2) + 4) % 4
  const whole = Math.round(turns)
  return Math.abs(turns - whole) < ASKEW ? whole % 4 : Math.round(turns * SLANT_STEPS) / SLANT_STEPS
}

/**
 * The box of a letter of slanted text, from the upright one around it: that is as wide as the letter's width and height,
 * each seen at the slant.
 *
 * @param left where the letter begins, in the frame of its text.
 */
const slantedBox = ({ turns, heightPt }: Frame, left: number, width: number, height: number): Rect => {
  const [cos, sin] = uprightBy(turns).map(Math.abs) as [number, number]
  const letterWidth = Math.max(0, width * cos + height * sin - 2 * heightPt * cos * sin)
  return { left, right: left + letterWidth, top: 0, bottom: heightPt }
}

class RunBuilder {
  readonly runs: GlyphRun[] = []
  private glyphs: Glyph[] = []
  private frame: Frame | undefined
  private baseline = 0
  private left = 0
  private right = 0

  /** Whether this glyph continues the run, rather than beginning another. */
  private goesOn(frame: Frame, glyph: Glyph, baseline: number): boolean {
    const last = this.glyphs.at(-1)
    if (!last || this.frame !== frame) return false
    const gap = Math.max(glyph.left - last.right, last.left - glyph.right)
    if (gap > JUMP * frame.sizePt || (gap > WIDE_GAP * frame.sizePt && glyph.gapBefore)) return false
    return Math.abs(baseline - this.baseline) <= BASELINE_SHIFT * frame.sizePt
  }

  add(frame: Frame, glyph: Glyph, baseline: number): void {
    if (!this.goesOn(frame, glyph, baseline)) {
      this.finish()
      this.frame = frame
      this.baseline = baseline
      this.left = glyph.left
      this.right = glyph.right
    }
    this.glyphs.push(glyph)
    this.left = Math.min(this.left, glyph.left)
    this.right = Math.max(this.right, glyph.right)
  }

  finish(): void {
    const { frame, glyphs, baseline, left, right } = this
    if (!frame || glyphs.length === 0) return
    const { sizePt, turns, style, isGuessed } = frame
    const rect: Rect = { left, right, top: baseline - ASCENT * sizePt, bottom: baseline + DESCENT * sizePt }
    const run = { glyphs, rect, baseline, sizePt, turns, style }
    const painted = frame.replacement && { paintedPt: frame.replacement.paintedPt }
    this.runs.push({ ...run, ...(isGuessed && { isSizeGuessed: true }), ...painted })
    this.glyphs = []
  }
}

/** How large the letters of fonts without a name are, in parts of their size: of Type 3. */
class LetterExtents {
  private readonly sums = new Map<Pointer, { width: number; height: number; letters: number }>()

  add({ font, style, sizePt }: Frame, { left, right, top, bottom }: Rect): void {
    if (style.fontName !== '' || sizePt === 0) return
    const sum = this.sums.get(font) ?? { width: 0, height: 0, letters: 0 }
    sum.width += (right - left) / sizePt
    sum.height += (bottom - top) / sizePt
    sum.letters++
    this.sums.set(font, sum)
  }

  /** The factor by which the size of a font must be multiplied to be a real one; fonts that need none are left out. */
  sizeFactors(): ReadonlyMap<Pointer, number> {
    const means = [...this.sums].map(([font, { width, height, letters }]) => [font, width / letters, height / letters] as const)
    const isOff = (width: number, height: number): boolean =>
      Math.min(width, height) > USUAL_EXTENT.to || (Math.max(width, height) < USUAL_EXTENT.from && width > 0)
    return new Map(means.filter(([, ...extent]) => isOff(...extent)).map(([font, width]) => [font, width / LETTER_WIDTH]))
  }
}

/** The box of a letter that stands for several objects, over all that they paint rather than over the first alone. */
const spread = (box: Rect, { first, line }: Replacement): Rect => {
  const stretch = widthOf(line) / Math.max(widthOf(first), MIN_WIDTH_PT)
  const place = (x: number): number => line.left + (x - first.left) * stretch
  return { ...box, left: place(box.left), right: place(box.right) }
}

interface GlyphRunOptions {
  readonly display: Matrix
  readonly styles: ReadonlyMap<Pointer, TextStyle>
  readonly replacements: ReadonlyMap<Pointer, Replacement>
  readonly maxCharacters: number
}

interface GlyphRuns {
  readonly runs: GlyphRun[]
  readonly truncated: boolean
}

/**
 * The characters of a page as runs: one run for each stretch of a text object on one baseline. PDFium has already joined
 * doubled "fake bold" text, obeyed ActualText and sorted right-to-left words.
 *
 * @returns runs in the order of the file, and whether there were more than `maxCharacters`.
 */
export const readGlyphRuns = (instance: PdfiumInstance, text: Pointer, options: GlyphRunOptions): GlyphRuns => {
  const { sizeFactors, ...read } = gatherRuns(instance, text, options, new Map())
  return sizeFactors.size === 0 ? read : gatherRuns(instance, text, options, sizeFactors)
}

const gatherRuns = (
  { api, scratch: at, views }: PdfiumInstance,
  text: Pointer,
  { display, styles, replacements, maxCharacters }: GlyphRunOptions,
  knownFactors: ReadonlyMap<Pointer, number>,
): GlyphRuns & { readonly sizeFactors: ReadonlyMap<Pointer, number> } => {
  const count = api.FPDFText_CountChars(text)
  const word = at >> 2
  const origin = (at + 16) >> 3
  const builder = new RunBuilder()
  const frames = new Map<Pointer, Frame>()

  const extents = new LetterExtents()

  /** In parts of the size. */
  const fontHeight = (font: Pointer): number => {
    const [hasAscent, hasDescent] = [api.FPDFFont_GetAscent(font, 1, at), api.FPDFFont_GetDescent(font, 1, at + 4)]
    const { float32 } = views()
    return hasAscent && hasDescent ? (float32[word] ?? 0) - (float32[word + 1] ?? 0) : 1
  }

  const makeFrame = (index: number, object: Pointer): Frame => {
    const replacement = replacements.get(object)
    const style = replacement?.style ?? styles.get(object) ?? plainStyle(styles.size + frames.size)
    api.FPDFText_GetMatrix(text, index, at)
    const [a = 1, b = 0, c = 0, d = 1] = views().float32.subarray(word, word + 4)
    const m = multiply(display, [a, b, c, d, 0, 0])
    const turns = turnsOf(m[0], m[1])
    const font = api.FPDFTextObj_GetFont(object)
    const factor = knownFactors.get(font)
    const sizePt = Math.abs(api.FPDFText_GetFontSize(text, index)) * Math.hypot(m[2], m[3]) * (factor ?? 1)
    return {
      style,
      turns,
      sizePt,
      isGuessed: factor !== undefined,
      font,
      heightPt: fontHeight(font) * sizePt,
      matrix: multiply(uprightBy(turns), display),
      replacement: turns === 0 ? replacement : undefined,
    }
  }

  /** One letter is painted by one object: what else its mark holds is some other text. */
  const isOneLetter = (index: number): boolean => {
    const own = api.FPDFText_GetTextObject(text, index)
    return [index - 1, index + 1].every((other) => other < 0 || other >= count || api.FPDFText_GetTextObject(text, other) !== own)
  }

  const frameOf = (index: number): Frame => {
    const object = api.FPDFText_GetTextObject(text, index)
    const known = frames.get(object)
    if (known) return known
    const frame = makeFrame(index, object)
    frames.set(object, frame)
    return frame
  }

  /** Half of a surrogate pair that waits for the other. */
  let high = 0
  const characterAt = (index: number, unmapped: boolean): string => {
    const code = api.FPDFText_GetUnicode(text, index)
    if (LINE_END_HYPHENS.has(code) && !unmapped) return api.FPDFText_IsHyphen(text, index) === 1 ? '-' : ''
    if (code >= 0xd800 && code < 0xdc00) {
      high = code
      return ''
    }
    if (code >= 0xdc00 && code < 0xe000) return high === 0 ? '' : String.fromCharCode(high, code)
    high = 0
    if (code === 0 || code === 0xfffd || code === 0xfffe || code > 0x10ffff) return ''
    if (code < 32 && !unmapped) return ''
    return String.fromCodePoint(code)
  }

  let gapBefore = false
  for (let index = 0; index < Math.min(count, maxCharacters); index++) {
    if (api.FPDFText_IsGenerated(text, index) === 1) {
      gapBefore = true
      continue
    }
    const unmapped = api.FPDFText_HasUnicodeMapError(text, index) === 1
    const character = characterAt(index, unmapped)
    if (character === '' || !api.FPDFText_GetLooseCharBox(text, index, at)) continue
    api.FPDFText_GetCharOrigin(text, index, at + 16, at + 24)
    // Read one by one: this is done for each letter, and a view of four numbers costs more than the numbers.
    const { float32, float64 } = views()
    const x = float64[origin] ?? 0
    const y = float64[origin + 1] ?? 0
    const left = float32[word] ?? 0
    const top = float32[word + 1] ?? 0
    const right = float32[word + 2] ?? 0
    const bottom = float32[word + 3] ?? 0
    const frame = frameOf(index)
    const m = frame.matrix
    const box =
      frame.turns % 1 === 0
        ? transformRect(m, { left, top, right, bottom })
        : slantedBox(frame, m[0] * x + m[2] * y + m[4], right - left, top - bottom)
    extents.add(frame, box)
    const { left: from, right: to } = frame.replacement && !isOneLetter(index) ? spread(box, frame.replacement) : box
    builder.add(frame, { text: character, left: from, right: to, gapBefore, unmapped }, m[1] * x + m[3] * y + m[5])
    gapBefore = false
  }
  builder.finish()
  return { runs: builder.runs, truncated: count > maxCharacters, sizeFactors: extents.sizeFactors() }
}
