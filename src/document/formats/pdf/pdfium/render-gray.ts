import type { GrayPicture } from '../../../gray-picture.ts'
import { PdfPageError } from '../engine.ts'
import type { Pointer } from './exports.ts'
import type { PdfiumInstance } from './instance.ts'

const POINTS_PER_INCH = 72

/** FPDFBitmap_Gray. Never with the flag for reversed byte order: blank page or trap. */
const GRAY_FORMAT = 1

/** FPDF_ANNOT | FPDF_GRAYSCALE. */
const FLAGS = 1 | 8

const WHITE = 0xffffffff

/** A poster at 100 dpi; a page that claims to be larger is not looked at. */
const MAX_PIXELS = 20_000_000

/** Paint a page on white, in gray. @throws PdfPageError when the page is too large to paint. */
export const renderGray = (instance: PdfiumInstance, page: Pointer, dotsPerInch: number): GrayPicture => {
  const { api, views } = instance
  const scale = dotsPerInch / POINTS_PER_INCH
  const width = Math.max(1, Math.round(api.FPDF_GetPageWidthF(page) * scale))
  const height = Math.max(1, Math.round(api.FPDF_GetPageHeightF(page) * scale))
  if (width * height > MAX_PIXELS) throw new PdfPageError('The page is too large to be painted.')
  const bitmap = api.FPDFBitmap_CreateEx(width, height, GRAY_FORMAT, 0, 0)
  if (bitmap === 0) throw new PdfPageError('There is no memory to paint the page.')
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS)
    const stride = api.FPDFBitmap_GetStride(bitmap)
    const start = api.FPDFBitmap_GetBuffer(bitmap)
    return { pixels: views().bytes.slice(start, start + stride * height), width, height, stride }
  } finally {
    api.FPDFBitmap_Destroy(bitmap)
  }
}
