import type { Paint, TextStyle } from '../engine.ts'
import {
  heightOf,
  intersect,
  type Matrix,
  multiply,
  type Point,
  type Rect,
  transformPoint,
  transformRect,
  widthOf,
} from '../geometry.ts'
import type { Pointer } from './exports.ts'
import type { Font } from './fonts.ts'
import { type PdfiumInstance, takeUtf16 } from './instance.ts'

/** What is painted on a page, in paint order. */
export interface PageObjects {
  /** By text object. */
  readonly styles: ReadonlyMap<Pointer, TextStyle>
  readonly paints: readonly Paint[]
  readonly rules: readonly Rect[]
  readonly images: boolean
  readonly truncated: boolean
}

/** FPDF_PAGEOBJ_… of fpdf_edit.h. */
export const TEXT = 1
const PATH = 2
const IMAGE = 3
const SHADING = 4
export const FORM = 5

/** Forms within forms: real files stay below 6; a file that nests deeper wants to hang its reader. */
const MAX_FORM_DEPTH = 24

/** Clips of more parts than this are drawings; their outline tells nothing about a text. */
const MAX_CLIP_PATHS = 64
const MAX_CLIP_SEGMENTS = 400

/** Thinner fills are rules, not backgrounds. */
const MIN_PAINT_PT = 2

/** A drawing has more, and strikes nothing out. */
const MAX_RULES = 1000

/** Below this a fill is glass. */
const MIN_PAINT_ALPHA = 0.05

/** Move and three or four lines: a rectangle. More is a rounded or free shape that leaves parts of its bounds unpainted. */
const MAX_RECTANGLE_SEGMENTS = 6

/** A rounded box has 17 segments, a circle 13; letters and drawings, which nothing stands on, have more. */
const MAX_SHAPE_SEGMENTS = 40

/** FPDF_SEGMENT_… of fpdf_edit.h. */
const BEZIER = 1
const MOVE = 2

interface Walk {
  readonly matrix: Matrix
  readonly alpha: number
  readonly clip: Rect
  readonly depth: number
}

interface Color {
  readonly color: number | null
  readonly alpha: number
}

/** PDFium gives the bounds of a stroke with the whole width of the pen on either side of its middle. */
const withoutMargin = (bounds: Rect): Rect => {
  const margin = heightOf(bounds) / 4
  return { ...bounds, top: bounds.top + margin, bottom: bounds.bottom - margin }
}

/**
 * Walk a page's objects, forms included, in paint order.
 *
 * @param display from the page's own space to points with the origin top-left of the page as displayed.
 * @param page visible area in that space.
 * @param maxObjects objects after that many are not looked at.
 */
export const readPageObjects = (
  instance: PdfiumInstance,
  pagePointer: Pointer,
  { display, page, fontOf, maxObjects }: { display: Matrix; page: Rect; fontOf: (font: Pointer) => Font; maxObjects: number },
): PageObjects => {
  const { api, scratch: at, views } = instance
  const word = at >> 2
  const styles = new Map<Pointer, TextStyle>()
  const paints: Paint[] = []
  const rules: Rect[] = []
  const layerMarks = new Map<Pointer, boolean>()
  let paintOrder = 0
  let seen = 0
  let images = false

  const colorOf = (object: Pointer): Color => {
    if (!api.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)) return { color: null, alpha: 1 }
    const { uint32 } = views()
    const [red = 0, green = 0, blue = 0, alpha = 255] = uint32.subarray(word, word + 4)
    return { color: (red << 16) | (green << 8) | blue, alpha: alpha / 255 }
  }

  const boundsOf = (object: Pointer, matrix: Matrix): Rect | null => {
    if (!api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return null
    const [left = 0, bottom = 0, right = 0, top = 0] = views().float32.subarray(word, word + 4)
    return transformRect(matrix, { left, top, right, bottom })
  }

  const matrixOf = (form: Pointer): Matrix => {
    if (!api.FPDFPageObj_GetMatrix(form, at)) return [1, 0, 0, 1, 0, 0]
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = views().float32.subarray(word, word + 6)
    return [a, b, c, d, e, f]
  }

  const clipPathBounds = (clip: Pointer, path: number, matrix: Matrix): Rect | null => {
    const segments = api.FPDFClipPath_CountPathSegments(clip, path)
    if (segments <= 0 || segments > MAX_CLIP_SEGMENTS) return null
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let index = 0; index < segments; index++) {
      const segment = api.FPDFClipPath_GetPathSegment(clip, path, index)
      if (!segment || !api.FPDFPathSegment_GetPoint(segment, at, at + 4)) continue
      const { float32 } = views()
      const x = float32[word] ?? 0
      const y = float32[word + 1] ?? 0
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
    }
    return x0 > x1 ? null : transformRect(matrix, { left: x0, top: y0, right: x1, bottom: y1 })
  }

  const clipOf = (object: Pointer, { matrix, clip: outer }: Walk): Rect => {
    const clip = api.FPDFPageObj_GetClipPath(object)
    const paths = clip === 0 ? 0 : api.FPDFClipPath_CountPaths(clip)
    if (paths <= 0 || paths > MAX_CLIP_PATHS) return outer
    let visible = outer
    for (let path = 0; path < paths; path++) {
      const bounds = clipPathBounds(clip, path, matrix)
      if (bounds) visible = intersect(visible, bounds)
    }
    return visible
  }

  const isLayerMark = (mark: Pointer): boolean => {
    const known = layerMarks.get(mark)
    if (known !== undefined) return known
    const name = takeUtf16(instance, (buffer, bytes) => {
      api.FPDFPageObjMark_GetName(mark, buffer, bytes, at)
      return views().uint32[word] ?? 0
    })
    layerMarks.set(mark, name === 'OC')
    return name === 'OC'
  }

  const isLayered = (object: Pointer): boolean => {
    const marks = api.FPDFPageObj_CountMarks(object)
    for (let index = 0; index < marks; index++) if (isLayerMark(api.FPDFPageObj_GetMark(object, index))) return true
    return false
  }

  const addText = (object: Pointer, walk: Walk): void => {
    const { color, alpha } = colorOf(object)
    const font = fontOf(api.FPDFTextObj_GetFont(object))
    styles.set(object, {
      fontName: font.name,
      bold: font.bold,
      color,
      alpha: alpha * walk.alpha,
      renderMode: api.FPDFTextObj_GetTextRenderMode(object),
      paintOrder: paintOrder++,
      clip: clipOf(object, walk),
      layered: isLayered(object),
    })
  }

  /** The corners of a closed outline, curves cut short; undefined where there are several outlines or very many corners. */
  const shapeOf = (path: Pointer, walk: Walk): Point[] | undefined => {
    const segments = api.FPDFPath_CountSegments(path)
    if (segments > MAX_SHAPE_SEGMENTS) return undefined
    const matrix = multiply(walk.matrix, matrixOf(path))
    const corners: Point[] = []
    let controls = 0
    for (let index = 0; index < segments; index++) {
      const segment = api.FPDFPath_GetPathSegment(path, index)
      const type = api.FPDFPathSegment_GetType(segment)
      if (type === MOVE && index > 0) return undefined
      // Of a curve's three points the first two only pull at it.
      controls = type === BEZIER ? (controls + 1) % 3 : 0
      if (controls > 0 || !api.FPDFPathSegment_GetPoint(segment, at, at + 4)) continue
      const { float32 } = views()
      corners.push(transformPoint(matrix, float32[word] ?? 0, float32[word + 1] ?? 0))
    }
    return corners
  }

  const addRule = (rect: Rect): void => {
    if (heightOf(rect) < MIN_PAINT_PT && widthOf(rect) >= MIN_PAINT_PT && rules.length < MAX_RULES) rules.push(rect)
  }

  const addPaint = (object: Pointer, paint: Pick<Paint, 'kind' | 'shape'> & Color, walk: Walk): void => {
    const bounds = boundsOf(object, walk.matrix)
    if (!bounds) return
    addRule(bounds)
    if (widthOf(bounds) < MIN_PAINT_PT || heightOf(bounds) < MIN_PAINT_PT) return
    paints.push({ ...paint, rect: intersect(bounds, clipOf(object, walk)), paintOrder: paintOrder++ })
  }

  const addPath = (object: Pointer, walk: Walk): void => {
    api.FPDFPath_GetDrawMode(object, at, at + 4)
    const [filled = 0, stroked = 0] = views().int32.subarray(word, word + 2)
    if (filled === 0) {
      const bounds = stroked === 0 ? null : boundsOf(object, walk.matrix)
      if (bounds) addRule(withoutMargin(bounds))
      return
    }
    const { color, alpha } = colorOf(object)
    if (alpha * walk.alpha < MIN_PAINT_ALPHA) return
    const isRectangle = api.FPDFPath_CountSegments(object) <= MAX_RECTANGLE_SEGMENTS
    const shape = isRectangle ? null : shapeOf(object, walk)
    const told = { color: shape === undefined ? null : color, alpha: alpha * walk.alpha }
    addPaint(object, { kind: 'fill', shape: shape ?? null, ...told }, walk)
  }

  const addForm = (form: Pointer, walk: Walk): void => {
    if (walk.depth >= MAX_FORM_DEPTH) return
    const count = api.FPDFFormObj_CountObjects(form)
    if (count <= 0) return
    const inner = {
      matrix: multiply(walk.matrix, matrixOf(form)),
      alpha: walk.alpha * colorOf(form).alpha,
      clip: clipOf(form, walk),
      depth: walk.depth + 1,
    }
    visit(count, (index) => api.FPDFFormObj_GetObject(form, index), inner)
  }

  const add = (object: Pointer, walk: Walk): void => {
    const type = api.FPDFPageObj_GetType(object)
    if (type === TEXT) addText(object, walk)
    else if (type === PATH) addPath(object, walk)
    else if (type === FORM) addForm(object, walk)
    else if (type === IMAGE || type === SHADING) {
      images ||= type === IMAGE
      addPaint(object, { kind: 'image', shape: null, color: null, alpha: walk.alpha }, walk)
    }
  }

  function visit(count: number, objectAt: (index: number) => Pointer, walk: Walk): void {
    for (let index = 0; index < count && seen < maxObjects; index++) {
      seen++
      const object = objectAt(index)
      if (object !== 0) add(object, walk)
    }
  }

  visit(api.FPDFPage_CountObjects(pagePointer), (index) => api.FPDFPage_GetObject(pagePointer, index), {
    matrix: display,
    alpha: 1,
    clip: page,
    depth: 0,
  })
  return { styles, paints, rules, images, truncated: seen >= maxObjects }
}
