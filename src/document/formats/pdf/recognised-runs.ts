import { LETTER_OR_DIGIT } from '../../../text/patterns.ts'
import type { GrayPicture } from '../../gray-picture.ts'
import type { RecognisedLine, RecognisedWord } from '../../ocr/recogniser.ts'
import type { Glyph, GlyphRun, TextStyle } from './engine.ts'
import { median } from './gutters.ts'
import { hasInk } from './ink.ts'
import { plainStyle } from './plain-style.ts'
import { ASCENT, DESCENT } from './text-height.ts'

/**
 * Print below this is a guess about a stain, a stamp or a photo. The confidence of a single word means less: names and versions
 * of tools, which no dictionary holds, come out right at 0.1.
 */
const MIN_CONFIDENCE = 0.45

/** What bullets are read as. Each is a list mark only where it opens a line and a blank follows. */
const READ_FOR_BULLETS = new Set(['•', '*', '+', '«', '»', '¢', '©', '®', '°', '·', '=', '~', 'e', 'o', '¥', '§'])

/** A line of fewer words says little about how askew the page lies. */
const MIN_WORDS_FOR_SLOPE = 4

/** Sizes that differ by no more than this from that of most lines are the same, measured badly. */
const SAME_SIZE = 0.15

/** By letters, so that a bullet weighs little. */
const confidenceOfWords = (words: readonly RecognisedWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters)
}

/** In parts of the line's height: words further apart stand in two columns, or at two ends of a line. */
const COLUMN_GAP = 1.5

/** The parts of a line that stand well apart, each without guesses and without what is not print at all. */
const partsOf = ({ words, heightPx }: RecognisedLine): RecognisedWord[][] => {
  const parts: RecognisedWord[][] = []
  for (const word of words) {
    const last = parts.at(-1)?.at(-1)
    if (last && word.left - last.right <= COLUMN_GAP * heightPx) parts.at(-1)?.push(word)
    else parts.push([word])
  }
  return parts
}

const isPrint = (part: readonly RecognisedWord[]): boolean =>
  part.some(({ text }) => LETTER_OR_DIGIT.test(text)) && confidenceOfWords(part) >= MIN_CONFIDENCE

/** Boxes of neighbours can overlap by mistake; the order in which they were read is right. */
const inOrder = (words: readonly RecognisedWord[]): RecognisedWord[] => {
  let edge = Number.NEGATIVE_INFINITY
  return words.map((word) => {
    const left = Math.max(word.left, edge)
    edge = left + 1
    return { ...word, left, right: Math.max(word.right, edge) }
  })
}

const slopeOf = ({ baseline: { x0, y0, x1, y1 } }: RecognisedLine): number => (x1 > x0 ? (y1 - y0) / (x1 - x0) : 0)

/** How far the lines of the page fall for each pixel to the right. */
const pageSlope = (lines: readonly RecognisedLine[]): number => {
  const long = lines.filter(({ words }) => words.length >= MIN_WORDS_FOR_SLOPE)
  return long.length === 0 ? 0 : median(long.map(slopeOf))
}

/** The size of most lines, so that small differences of measuring do not make headings of them. */
const evenSize = (sizePt: number, usualPt: number): number =>
  Math.abs(sizePt - usualPt) <= SAME_SIZE * usualPt ? usualPt : sizePt

/** A dash or a rule fills its box, so there is no background to distinguish its ink from. */
const isSeen = (word: RecognisedWord, picture: GrayPicture): boolean =>
  word.text !== '' && (!LETTER_OR_DIGIT.test(word.text) || hasInk(picture, word, 1))

const spellWord = ({ text }: RecognisedWord, isFirst: boolean): string => (isFirst && READ_FOR_BULLETS.has(text) ? '•' : text)

/** The letters of a word, each with an even share of its box, then a blank, so that words never run together. */
const toGlyphs = (text: string, left: number, right: number): Glyph[] => {
  const letters = [...text]
  const width = (right - left) / letters.length
  const glyph = (letter: string, index: number): Glyph => ({
    text: letter,
    left: left + index * width,
    right: left + (index + 1) * width,
    gapBefore: index === 0,
    unmapped: false,
  })
  return [...letters.map(glyph), { text: ' ', left: right, right, gapBefore: false, unmapped: false }]
}

/** What every run of a page needs to know about it. */
interface Sheet {
  readonly picture: GrayPicture
  readonly pointsPerPixel: number
  /** How far its lines fall for each pixel to the right. */
  readonly slope: number
  /** Of most of its words. */
  readonly usualSizePt: number
}

/** The picture turned by the small angle that makes its lines level, in points. */
const straighten = (x: number, y: number, { slope, pointsPerPixel }: Sheet): readonly [x: number, y: number] => [
  (x + slope * y) * pointsPerPixel,
  (y - slope * x) * pointsPerPixel,
]

/** A word as it is spelt, and the line that it stands in. */
interface Spelt {
  readonly word: RecognisedWord
  readonly text: string
  readonly line: RecognisedLine
}

const toRun = ({ word, text, line }: Spelt, style: TextStyle, sheet: Sheet): GlyphRun => {
  const { x0, y0 } = line.baseline
  const middle = (word.left + word.right) / 2
  const [x, baseline] = straighten(middle, y0 + slopeOf(line) * (middle - x0), sheet)
  const halfWidth = ((word.right - word.left) / 2) * sheet.pointsPerPixel
  const sizePt = evenSize(line.heightPx * sheet.pointsPerPixel, sheet.usualSizePt)
  const [left, right] = [x - halfWidth, x + halfWidth]
  const rect = { left, right, top: baseline - ASCENT * sizePt, bottom: baseline + DESCENT * sizePt }
  return { glyphs: toGlyphs(text, left, right), rect, baseline, sizePt, turns: 0, style, confidence: word.confidence }
}

/**
 * The words of a picture as runs, so that columns, lines and reading order come from the same rules as for any page. The
 * page is straightened; words that nobody would see (paler than print) are left out.
 *
 * @param pointsPerPixel from the picture to the page.
 */
export const toRuns = (lines: readonly RecognisedLine[], picture: GrayPicture, pointsPerPixel: number): GlyphRun[] => {
  const usualSizePt = median(lines.flatMap((line) => line.words.map(() => line.heightPx))) * pointsPerPixel
  const sheet: Sheet = { picture, pointsPerPixel, slope: pageSlope(lines), usualSizePt }
  return lines.flatMap((line, index) => {
    const style = plainStyle(index)
    return partsOf(line)
      .filter(isPrint)
      .flatMap((part) =>
        inOrder(part)
          .map((word, place) => ({ word, text: spellWord(word, place === 0 && part.length > 1) }))
          .filter(({ word }) => isSeen(word, picture))
          .map(({ word, text }) => toRun({ word, text, line }, style, sheet)),
      )
  })
}

/** How sure OCR is of these runs, 0..1, by letters; undefined where none was read by OCR. */
export const confidenceOf = (runs: readonly GlyphRun[]): number | undefined => {
  let letters = 0
  let sum = 0
  for (const { glyphs, confidence } of runs) {
    if (confidence === undefined) continue
    letters += glyphs.length
    sum += confidence * glyphs.length
  }
  return letters === 0 ? undefined : Math.round((sum / letters) * 100) / 100
}
