import { AUTHOR } from '../../../author.ts'
import { isLinkAddress } from '../../../link-address.ts'
import type { FieldValue, PageLink } from '../engine.ts'
import { type Matrix, type Rect, transformRect } from '../geometry.ts'
import type { Pointer } from './exports.ts'
import { type PdfiumInstance, putBytes, takeUtf8, takeUtf16 } from './instance.ts'
import { FORM, TEXT } from './page-objects.ts'

/** FPDF_ANNOT_… of fpdf_annot.h. */
const LINK = 2
const FREE_TEXT = 3
const STAMP = 13
const WIDGET = 20

/** Flags of PDF 32000-1, table 165: Hidden and NoView. */
const UNSEEN_FLAGS = (1 << 1) | (1 << 5)

/** FPDF_FORMFIELD_… of fpdf_formfill.h whose value is words: combo box, list box, text field. */
const WORDY_FIELDS = new Set([4, 5, 6])

/** Push button and signature: what they say is drawn, and is not in a value. */
const DRAWN_FIELDS = new Set([1, 7])

/** A signature is drawn as a form in a form in a form. */
const MAX_DRAWN_DEPTH = 5
const MAX_DRAWN_OBJECTS = 2_000

/** Password of PDF 32000-1, table 228, bit 14. */
const PASSWORD_FLAG = 1 << 13

/** A form has dozens of fields; a file with more is meant to keep its reader busy. */
const MAX_ANNOTATIONS = 2000

/** Keys of an annotation: a note's text, and who signed it. */
const CONTENTS = new TextEncoder().encode('Contents\0')
const SIGNED_BY = new TextEncoder().encode('T\0')

/** What a page holds besides its text. */
export interface PageAnnotations {
  readonly fields: readonly FieldValue[]
  readonly links: readonly PageLink[]
  readonly unreadFields: boolean
}

/**
 * The values of a page's form fields and the words of its free-text notes: seen on the page, but no part of its text.
 * Hidden ones, passwords and what this program wrote there are left out. Beside them the places that lead to an address,
 * and whether anything else is written there: by a button, a signature, a stamp.
 *
 * @param environment of the form fields; 0 where the document has none.
 */
export const readAnnotations = (
  instance: PdfiumInstance,
  page: Pointer,
  { document, display, environment }: { document: Pointer; display: Matrix; environment: () => Pointer },
): PageAnnotations => {
  const { api, scratch: at, views } = instance

  const rectOf = (annotation: Pointer): Rect | null => {
    if (!api.FPDFAnnot_GetRect(annotation, at)) return null
    const [left = 0, top = 0, right = 0, bottom = 0] = views().float32.subarray(at >> 2, (at >> 2) + 4)
    return transformRect(display, { left, top, right, bottom })
  }

  const fieldValue = (widget: Pointer): string => {
    const form = environment()
    if (form === 0 || !WORDY_FIELDS.has(api.FPDFAnnot_GetFormFieldType(form, widget))) return ''
    if (api.FPDFAnnot_GetFormFieldFlags(form, widget) & PASSWORD_FLAG) return ''
    return takeUtf16(instance, (buffer, bytes) => api.FPDFAnnot_GetFormFieldValue(form, widget, buffer, bytes))
  }

  const stringOf = (annotation: Pointer, name: Uint8Array): string => {
    const key = putBytes(instance, name)
    const text = takeUtf16(instance, (buffer, bytes) => api.FPDFAnnot_GetStringValue(annotation, key, buffer, bytes))
    api.free(key)
    return text
  }

  const textOf = (annotation: Pointer): string => {
    if (!isSeen(annotation)) return ''
    const subtype = api.FPDFAnnot_GetSubtype(annotation)
    if (subtype === WIDGET) return fieldValue(annotation)
    return subtype === FREE_TEXT && stringOf(annotation, SIGNED_BY) !== AUTHOR ? stringOf(annotation, CONTENTS) : ''
  }

  const isSeen = (annotation: Pointer): boolean => (api.FPDFAnnot_GetFlags(annotation) & UNSEEN_FLAGS) === 0

  const isDrawnField = (annotation: Pointer): boolean => {
    const subtype = api.FPDFAnnot_GetSubtype(annotation)
    const form = subtype === WIDGET ? environment() : 0
    return subtype === STAMP || (form !== 0 && DRAWN_FIELDS.has(api.FPDFAnnot_GetFormFieldType(form, annotation)))
  }

  /** Of all annotations of the page together: forms in forms could be more than anybody can walk through. */
  let drawnLeft = MAX_DRAWN_OBJECTS
  const someHoldsText = (count: number, objectAt: (index: number) => Pointer, depth: number): boolean => {
    for (let index = 0; index < count && drawnLeft-- > 0; index++) if (holdsText(objectAt(index), depth)) return true
    return false
  }
  const holdsText = (object: Pointer, depth: number): boolean => {
    const type = api.FPDFPageObj_GetType(object)
    if (type !== FORM || depth >= MAX_DRAWN_DEPTH) return type === TEXT
    return someHoldsText(api.FPDFFormObj_CountObjects(object), (index) => api.FPDFFormObj_GetObject(object, index), depth + 1)
  }
  const drawsText = (annotation: Pointer): boolean =>
    someHoldsText(api.FPDFAnnot_GetObjectCount(annotation), (index) => api.FPDFAnnot_GetObject(annotation, index), 0)

  const addressOf = (annotation: Pointer): string => {
    const action = api.FPDFLink_GetAction(api.FPDFAnnot_GetLink(annotation))
    if (action === 0) return ''
    const address = takeUtf8(instance, (buffer, bytes) => api.FPDFAction_GetURIPath(document, action, buffer, bytes))
    return isLinkAddress(address) ? address : ''
  }

  const fields: FieldValue[] = []
  const links: PageLink[] = []
  let unreadFields = false
  const add = (annotation: Pointer): void => {
    if (api.FPDFAnnot_GetSubtype(annotation) === LINK) {
      const address = addressOf(annotation)
      const rect = address === '' ? null : rectOf(annotation)
      if (rect) links.push({ address, rect })
      return
    }
    const text = textOf(annotation).trim()
    if (text !== '') fields.push({ text, rect: rectOf(annotation) })
    unreadFields ||= isSeen(annotation) && isDrawnField(annotation) && drawsText(annotation)
  }
  const count = Math.min(api.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)
  for (let index = 0; index < count; index++) {
    const annotation = api.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    add(annotation)
    api.FPDFPage_CloseAnnot(annotation)
  }
  return { fields, links, unreadFields }
}
