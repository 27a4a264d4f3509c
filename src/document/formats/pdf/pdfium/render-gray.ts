import type { GrayPicture } from '../../../gray-picture.ts'
import { PdfPageError } from '../engine.ts'
import { heightOf, type Rect, widthOf } from '../geometry.ts'
import type { Pointer } from './exports.ts'
import type { PdfiumInstance } from './instance.ts'

export const POINTS_PER_INCH = 72

/** FPDFBitmap_Gray. Never with the flag for reversed byte order: blank page or trap. */
const GRAY_FORMAT = 1

/** FPDF_ANNOT | FPDF_GRAYSCALE. */
const FLAGS = 1 | 8

const WHITE_PIXEL = 0xffffffff

/** A poster at 100 dpi; a page that claims to be larger is not looked at. */
const MAX_PIXELS = 20_000_000

/** The dots of a page that a region in points lies on, whole ones, and no others than the page has. */
const dotsOf = (region: Rect, scale: number, pageWidth: number, pageHeight: number): Rect => {
  const left = Math.min(pageWidth - 1, Math.max(0, Math.round(region.left * scale)))
  const top = Math.min(pageHeight - 1, Math.max(0, Math.round(region.top * scale)))
  return {
    left,
    top,
    right: Math.min(pageWidth, Math.max(left + 1, Math.round(region.right * scale))),
    bottom: Math.min(pageHeight, Math.max(top + 1, Math.round(region.bottom * scale))),
  }
}

/**
 * Paint a page, or a region of it in points, on white, in gray. What lies outside the region costs next to nothing.
 *
 * @throws PdfPageError when it is too large to paint.
 */
export const renderGray = (instance: PdfiumInstance, page: Pointer, dotsPerInch: number, region?: Rect): GrayPicture => {
  const { api, views } = instance
  const scale = dotsPerInch / POINTS_PER_INCH
  const pageWidth = Math.max(1, Math.round(api.FPDF_GetPageWidthF(page) * scale))
  const pageHeight = Math.max(1, Math.round(api.FPDF_GetPageHeightF(page) * scale))
  const whole = { left: 0, top: 0, right: pageWidth, bottom: pageHeight }
  const dots = region === undefined ? whole : dotsOf(region, scale, pageWidth, pageHeight)
  const [width, height] = [widthOf(dots), heightOf(dots)]
  if (width * height > MAX_PIXELS) throw new PdfPageError('The page is too large to be painted.')
  const bitmap = api.FPDFBitmap_CreateEx(width, height, GRAY_FORMAT, 0, 0)
  if (bitmap === 0) throw new PdfPageError('There is no memory to paint the page.')
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE_PIXEL)
    api.FPDF_RenderPageBitmap(bitmap, page, -dots.left, -dots.top, pageWidth, pageHeight, 0, FLAGS)
    const stride = api.FPDFBitmap_GetStride(bitmap)
    const start = api.FPDFBitmap_GetBuffer(bitmap)
    return { pixels: views().bytes.slice(start, start + stride * height), width, height, stride }
  } finally {
    api.FPDFBitmap_Destroy(bitmap)
  }
}
