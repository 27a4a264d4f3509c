import type { Paint, TextStyle } from '../engine.ts'
import { heightOf, intersect, type Matrix, multiply, type Rect, transformPoint, widthOf } from '../geometry.ts'
import type { Pointer } from './exports.ts'
import type { Font } from './fonts.ts'
import { type PdfiumInstance, putBytes, takeUtf16 } from './instance.ts'
import { boundsOf, clipOf, colorOf, type Fill, matrixOf, shapeOf } from './measure-object.ts'
import { findReplacements, type ReplacedObject, type Replacement } from './replaced-text.ts'

/** What is painted on a page, in paint order. */
export interface PageObjects {
  /** By text object. */
  readonly styles: ReadonlyMap<Pointer, TextStyle>
  /** By the text object that comes first in it. */
  readonly replacements: ReadonlyMap<Pointer, Replacement>
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

/** FPDF_OBJECT_STRING of fpdfview.h. */
const STRING = 3

/** Forms within forms: real files stay below 6; a file that nests deeper is meant to hang its reader. */
const MAX_FORM_DEPTH = 24

/** Thinner fills are rules, not backgrounds. */
const MIN_PAINT_PT = 2

/** A drawing has more, and strikes nothing out. */
const MAX_RULES = 1000

/** Below this a fill is glass. */
const MIN_PAINT_ALPHA = 0.05

/** Move and three or four lines: a rectangle. More is a rounded or free shape that leaves parts of its bounds unpainted. */
const MAX_RECTANGLE_SEGMENTS = 6

interface PageObjectsOptions {
  /** From the page's own space to points with the origin top-left of the page as displayed. */
  readonly display: Matrix
  /** Visible area in that space. */
  readonly page: Rect
  readonly fontOf: (font: Pointer) => Font
  /** Objects after that many are not looked at. */
  readonly maxObjects: number
}

interface MarkKind {
  readonly isLayer: boolean
  readonly replacesText: boolean
}

/** What the walk has found so far. */
interface Found {
  readonly instance: PdfiumInstance
  readonly fontOf: (font: Pointer) => Font
  readonly maxObjects: number
  readonly styles: Map<Pointer, TextStyle>
  readonly paints: Paint[]
  readonly rules: Rect[]
  /** Marks of content that have been looked at. */
  readonly marks: Map<Pointer, MarkKind>
  /** The text objects of each mark with ActualText. */
  readonly replaced: Map<Pointer, ReplacedObject[]>
  paintOrder: number
  seen: number
  images: boolean
}

/** What holds for the objects of a page, or of a form on it. */
interface Surroundings {
  readonly matrix: Matrix
  readonly alpha: number
  readonly clip: Rect
  readonly depth: number
}

/** PDFium gives the bounds of a stroke with the whole width of the pen on either side of its middle. */
const withoutMargin = (bounds: Rect): Rect => {
  const margin = heightOf(bounds) / 4
  return { ...bounds, top: bounds.top + margin, bottom: bounds.bottom - margin }
}

const ACTUAL_TEXT = Buffer.from('ActualText\0')

const replacesText = (instance: PdfiumInstance, mark: Pointer): boolean => {
  const { api } = instance
  const key = putBytes(instance, ACTUAL_TEXT)
  const type = api.FPDFPageObjMark_GetParamValueType(mark, key)
  api.free(key)
  return type === STRING
}

const kindOfMark = ({ instance, marks }: Found, mark: Pointer): MarkKind => {
  const known = marks.get(mark)
  if (known !== undefined) return known
  const { api, scratch: at, views } = instance
  const name = takeUtf16(instance, (buffer, bytes) => {
    api.FPDFPageObjMark_GetName(mark, buffer, bytes, at)
    return views().uint32[at >> 2] ?? 0
  })
  const kind = { isLayer: name === 'OC', replacesText: replacesText(instance, mark) }
  marks.set(mark, kind)
  return kind
}

const marksOf = ({ instance }: Found, object: Pointer): Pointer[] => {
  const { api } = instance
  const count = api.FPDFPageObj_CountMarks(object)
  return count <= 0 ? [] : Array.from({ length: count }, (_, index) => api.FPDFPageObj_GetMark(object, index))
}

const addReplaced = (
  found: Found,
  marks: readonly Pointer[],
  text: Omit<ReplacedObject, 'rect' | 'baseline'>,
  { matrix }: Surroundings,
): void => {
  // PDFium obeys the innermost mark.
  const mark = marks.findLast((one) => kindOfMark(found, one).replacesText)
  if (mark === undefined) return
  const rect = boundsOf(found.instance, text.object, matrix)
  if (!rect) return
  const [, , , , x, y] = matrixOf(found.instance, text.object)
  const replaced = { ...text, rect, baseline: transformPoint(matrix, x, y)[1] }
  const known = found.replaced.get(mark)
  if (known) known.push(replaced)
  else found.replaced.set(mark, [replaced])
}

/** Letters that lean by this much to the right are slanted upright ones: a tenth to a half of their height. */
const LEAN = { from: 0.1, to: 0.5 }

const isSlanted = ([a, b, c, d]: Matrix): boolean => {
  const lean = (a * c + b * d) / Math.abs(a * d - b * c)
  return lean >= LEAN.from && lean <= LEAN.to
}

const addText = (found: Found, object: Pointer, around: Surroundings): void => {
  const { instance, styles, fontOf } = found
  const { color, alpha } = colorOf(instance, object)
  const font = fontOf(instance.api.FPDFTextObj_GetFont(object))
  const marks = marksOf(found, object)
  const style = {
    fontName: font.name,
    bold: font.bold,
    italic: font.italic || isSlanted(matrixOf(instance, object)),
    color,
    alpha: alpha * around.alpha,
    renderMode: instance.api.FPDFTextObj_GetTextRenderMode(object),
    paintOrder: found.paintOrder++,
    clip: clipOf(instance, object, around),
    layered: marks.some((mark) => kindOfMark(found, mark).isLayer),
  }
  styles.set(object, style)
  addReplaced(found, marks, { object, style }, around)
}

const addRule = ({ rules }: Found, rect: Rect): void => {
  if (heightOf(rect) < MIN_PAINT_PT && widthOf(rect) >= MIN_PAINT_PT && rules.length < MAX_RULES) rules.push(rect)
}

const addPaint = (found: Found, object: Pointer, paint: Pick<Paint, 'kind' | 'shape'> & Fill, around: Surroundings): void => {
  const bounds = boundsOf(found.instance, object, around.matrix)
  if (!bounds) return
  addRule(found, bounds)
  if (widthOf(bounds) < MIN_PAINT_PT || heightOf(bounds) < MIN_PAINT_PT) return
  const rect = intersect(bounds, clipOf(found.instance, object, around))
  found.paints.push({ ...paint, rect, paintOrder: found.paintOrder++ })
}

const addStroke = (found: Found, object: Pointer, { matrix }: Surroundings): void => {
  const bounds = boundsOf(found.instance, object, matrix)
  if (bounds) addRule(found, withoutMargin(bounds))
}

const addFill = (found: Found, object: Pointer, around: Surroundings): void => {
  const { instance } = found
  const fill = colorOf(instance, object)
  const alpha = fill.alpha * around.alpha
  if (alpha < MIN_PAINT_ALPHA) return
  const isRectangle = instance.api.FPDFPath_CountSegments(object) <= MAX_RECTANGLE_SEGMENTS
  const shape = isRectangle ? null : shapeOf(instance, object, around.matrix)
  const color = shape === undefined ? null : fill.color
  addPaint(found, object, { kind: 'fill', shape: shape ?? null, color, alpha }, around)
}

const addPath = (found: Found, object: Pointer, around: Surroundings): void => {
  const { api, scratch: at, views } = found.instance
  api.FPDFPath_GetDrawMode(object, at, at + 4)
  const [filled = 0, stroked = 0] = views().int32.subarray(at >> 2, (at >> 2) + 2)
  if (filled !== 0) addFill(found, object, around)
  else if (stroked !== 0) addStroke(found, object, around)
}

const addForm = (found: Found, form: Pointer, around: Surroundings): void => {
  if (around.depth >= MAX_FORM_DEPTH) return
  const { instance } = found
  const count = instance.api.FPDFFormObj_CountObjects(form)
  if (count <= 0) return
  const inside = {
    matrix: multiply(around.matrix, matrixOf(instance, form)),
    alpha: around.alpha * colorOf(instance, form).alpha,
    clip: clipOf(instance, form, around),
    depth: around.depth + 1,
  }
  for (let index = 0; index < count && found.seen < found.maxObjects; index++)
    addObject(found, instance.api.FPDFFormObj_GetObject(form, index), inside)
}

const addObject = (found: Found, object: Pointer, around: Surroundings): void => {
  found.seen++
  if (object === 0) return
  const type = found.instance.api.FPDFPageObj_GetType(object)
  if (type === TEXT) addText(found, object, around)
  else if (type === PATH) addPath(found, object, around)
  else if (type === FORM) addForm(found, object, around)
  else if (type === IMAGE || type === SHADING) {
    found.images ||= type === IMAGE
    addPaint(found, object, { kind: 'image', shape: null, color: null, alpha: around.alpha }, around)
  }
}

/** Walk a page's objects, forms included, in paint order. */
export const readPageObjects = (
  instance: PdfiumInstance,
  page: Pointer,
  { display, page: visible, fontOf, maxObjects }: PageObjectsOptions,
): PageObjects => {
  const seen = { marks: new Map(), replaced: new Map<Pointer, ReplacedObject[]>(), paintOrder: 0, seen: 0, images: false }
  const found: Found = { instance, fontOf, maxObjects, styles: new Map(), paints: [], rules: [], ...seen }
  const around = { matrix: display, alpha: 1, clip: visible, depth: 0 }
  const count = instance.api.FPDFPage_CountObjects(page)
  for (let index = 0; index < count && found.seen < maxObjects; index++)
    addObject(found, instance.api.FPDFPage_GetObject(page, index), around)
  const { styles, paints, rules, images } = found
  const replacements = findReplacements(found.replaced.values())
  return { styles, replacements, paints, rules, images, truncated: found.seen >= maxObjects }
}
