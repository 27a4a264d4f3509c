import { LETTER_OR_DIGIT } from '../../../text/patterns.ts'
import type { GlyphRun, PageContent } from './engine.ts'
import { areaOf } from './geometry.ts'

/** Scanning apps print their name and the date on each page: with no more letters than that, a page is still a picture. */
const MAX_LETTERS = 50

/** A portrait covers a tenth of a page; a scan covers it whole, or in strips that do so together. */
const MIN_PICTURE_SHARE = 0.25

/** Print whose letters were turned into shapes: a line of it alone has dozens. A page with a frame and some rules has fewer. */
const MIN_SHAPES = 100

/** Counting ends where the answer is known. */
const hasManyLetters = (runs: readonly GlyphRun[]): boolean => {
  let letters = 0
  return runs.some(({ glyphs }) => glyphs.some(({ text }) => LETTER_OR_DIGIT.test(text) && ++letters >= MAX_LETTERS))
}

const pictureShare = ({ paints, widthPt, heightPt }: PageContent): number =>
  paints.filter(({ kind }) => kind === 'image').reduce((area, { rect }) => area + areaOf(rect), 0) / (widthPt * heightPt)

/**
 * Whether the words of the page are in a picture, or drawn as shapes, so that only OCR can read them.
 *
 * @param seen the runs of the page that a person sees.
 */
export const isPictureOfText = (page: PageContent, seen: readonly GlyphRun[]): boolean => {
  if (hasManyLetters(seen)) return false
  const typed = page.fields.reduce((letters, { text }) => letters + text.length, 0)
  if (typed >= MAX_LETTERS) return false
  return (page.images && pictureShare(page) >= MIN_PICTURE_SHARE) || page.paints.length >= MIN_SHAPES
}
