import { intersect, type Matrix, multiply, type Point, type Rect, transformPoint, transformRect } from '../geometry.ts'
import type { Pointer } from './exports.ts'
import type { PdfiumInstance } from './instance.ts'

/* Where an object of a page stands and how it is painted. PDFium writes each answer where it is told to: the scratch of the instance. */

/** Clips of more parts than this are drawings; their outline says nothing about a text. */
const MAX_CLIP_PATHS = 64
const MAX_CLIP_SEGMENTS = 400

/** A rounded box has 17 segments, a circle 13; letters and drawings, on which nothing stands, have more. */
const MAX_SHAPE_SEGMENTS = 40

/** FPDF_SEGMENT_… of fpdf_edit.h. */
const BEZIER = 1
const MOVE = 2

export interface Fill {
  /** Null where it is not a plain color. */
  readonly color: number | null
  readonly alpha: number
}

export const colorOf = ({ api, scratch: at, views }: PdfiumInstance, object: Pointer): Fill => {
  if (!api.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)) return { color: null, alpha: 1 }
  const { uint32 } = views()
  const [red = 0, green = 0, blue = 0, alpha = 255] = uint32.subarray(at >> 2, (at >> 2) + 4)
  return { color: (red << 16) | (green << 8) | blue, alpha: alpha / 255 }
}

/** @param matrix from the space that the object stands in. */
export const boundsOf = ({ api, scratch: at, views }: PdfiumInstance, object: Pointer, matrix: Matrix): Rect | null => {
  if (!api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return null
  const [left = 0, bottom = 0, right = 0, top = 0] = views().float32.subarray(at >> 2, (at >> 2) + 4)
  return transformRect(matrix, { left, top, right, bottom })
}

export const matrixOf = ({ api, scratch: at, views }: PdfiumInstance, object: Pointer): Matrix => {
  if (!api.FPDFPageObj_GetMatrix(object, at)) return [1, 0, 0, 1, 0, 0]
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = views().float32.subarray(at >> 2, (at >> 2) + 6)
  return [a, b, c, d, e, f]
}

/** The point of a segment in its own space, or null where it has none. */
const pointOf = ({ api, scratch: at, views }: PdfiumInstance, segment: Pointer): readonly [x: number, y: number] | null => {
  if (!segment || !api.FPDFPathSegment_GetPoint(segment, at, at + 4)) return null
  const { float32 } = views()
  return [float32[at >> 2] ?? 0, float32[(at >> 2) + 1] ?? 0]
}

const clipPathBounds = (instance: PdfiumInstance, clip: Pointer, path: number): Rect | null => {
  const { api } = instance
  const segments = api.FPDFClipPath_CountPathSegments(clip, path)
  if (segments <= 0 || segments > MAX_CLIP_SEGMENTS) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let index = 0; index < segments; index++) {
    const point = pointOf(instance, api.FPDFClipPath_GetPathSegment(clip, path, index))
    if (!point) continue
    const [x, y] = point
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return left > right ? null : { left, top, right, bottom }
}

/** The visible part of an object, within what can be seen around it. */
export const clipOf = (
  instance: PdfiumInstance,
  object: Pointer,
  around: { readonly matrix: Matrix; readonly clip: Rect },
): Rect => {
  const { api } = instance
  const clip = api.FPDFPageObj_GetClipPath(object)
  const paths = clip === 0 ? 0 : api.FPDFClipPath_CountPaths(clip)
  if (paths <= 0 || paths > MAX_CLIP_PATHS) return around.clip
  let visible = around.clip
  for (let path = 0; path < paths; path++) {
    const bounds = clipPathBounds(instance, clip, path)
    if (bounds) visible = intersect(visible, transformRect(around.matrix, bounds))
  }
  return visible
}

/** The corners of a closed outline, curves cut short; undefined where there are several outlines or very many corners. */
export const shapeOf = (instance: PdfiumInstance, path: Pointer, around: Matrix): Point[] | undefined => {
  const { api } = instance
  const segments = api.FPDFPath_CountSegments(path)
  if (segments > MAX_SHAPE_SEGMENTS) return undefined
  const matrix = multiply(around, matrixOf(instance, path))
  const corners: Point[] = []
  let controls = 0
  for (let index = 0; index < segments; index++) {
    const segment = api.FPDFPath_GetPathSegment(path, index)
    const type = api.FPDFPathSegment_GetType(segment)
    if (type === MOVE && index > 0) return undefined
    // Of a curve's three points the first two only pull at it.
    controls = type === BEZIER ? (controls + 1) % 3 : 0
    const point = controls > 0 ? null : pointOf(instance, segment)
    if (point) corners.push(transformPoint(matrix, ...point))
  }
  return corners
}
