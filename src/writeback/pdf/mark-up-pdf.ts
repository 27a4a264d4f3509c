import { AnnotationEditorType, getDocument, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AUTHOR, LIMITS, locateInPdf, PDFJS_OPTIONS, type PlacedBox, readDocument, tracePdf } from '../../document/index.ts'
import { CoverageError } from '../../errors/index.ts'
import type { Document } from '../../schema/index.ts'
import type { Markup } from '../markup.ts'
import { refusal } from '../refusal.ts'
import { LEGEND_SIZE_PT, placeLegend } from './place-legend.ts'
import { placeRemarks, type Remark, type RemarkKind } from './place-remarks.ts'
import { settleDates } from './settle-dates.ts'

export interface MarkUpPdfOptions {
  /** For messages. */
  readonly fileName: string
  /** "2026-11": the date of the notes, so that the same input gives the same bytes. */
  readonly month: string
}

/** Light enough that black words stay black under `Multiply`: green, amber, blue. */
const COLORS: Readonly<Record<RemarkKind, readonly [number, number, number]>> = {
  met: [150, 225, 160],
  partial: [255, 214, 110],
  advice: [165, 205, 255],
}
const OPACITY = 0.7

/** Where a viewer opens the note: beside the words. */
const NOTE_SIZE_PT = { width: 220, height: 120 } as const

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

/** What pdf.js says about a file under `info`, besides what the file says about itself. */
interface FileFacts {
  readonly IsXFAPresent?: boolean
  readonly IsSignaturesPresent?: boolean
}

/** A signature names, unencrypted, the bytes that it covers. */
const SIGNED_RANGE = '/ByteRange'

const refuseClosedFiles = async (pdf: PdfDocument, bytes: Uint8Array, file: string): Promise<void> => {
  const { info } = await pdf.getMetadata()
  const { IsXFAPresent, IsSignaturesPresent } = info as FileFacts
  if (IsSignaturesPresent || Buffer.from(bytes).includes(SIGNED_RANGE))
    throw refusal(file, 'it is signed, and any change would break the signature')
  if (IsXFAPresent || pdf.isPureXfa) throw refusal(file, 'it is an XFA form, which only Adobe’s own programs change')
  const permissions = await pdf.getPermissions()
  if (permissions && !permissions.includes(PermissionFlag.MODIFY_ANNOTATIONS))
    throw refusal(file, 'it is protected against notes')
}

type Corners = readonly [left: number, bottom: number, right: number, top: number]

/** From the page as displayed to the page's own space. */
const cornersOf = async (pdf: PdfDocument, { page, box: [left, top, width, height] }: PlacedBox): Promise<Corners> => {
  const viewport = (await pdf.getPage(page)).getViewport({ scale: 1 })
  const [x0 = 0, y0 = 0] = viewport.convertToPdfPoint(left, top)
  const [x1 = 0, y1 = 0] = viewport.convertToPdfPoint(left + width, top + height)
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
}

/** An annotation as pdf.js keeps one that a person has drawn (its highlight editor, serialised). */
const toAnnotation = ({ kind, message }: Remark, page: number, corners: readonly Corners[]) => {
  const rect = corners.reduce(([l, b, r, t], one) => [
    Math.min(l, one[0]),
    Math.min(b, one[1]),
    Math.max(r, one[2]),
    Math.max(t, one[3]),
  ])
  const [, bottom, right] = rect
  return {
    annotationType: AnnotationEditorType.HIGHLIGHT,
    color: COLORS[kind],
    opacity: OPACITY,
    quadPoints: new Float32Array(corners.flatMap(([l, b, r, t]) => [l, t, r, t, l, b, r, b])),
    outlines: corners.map(([l, b, r, t]) => [l, t, r, t, r, b, l, b]),
    pageIndex: page - 1,
    rect,
    rotation: 0,
    structTreeParentId: null,
    popup: { contents: message, rect: [right, bottom - NOTE_SIZE_PT.height, right + NOTE_SIZE_PT.width, bottom] },
    user: AUTHOR,
  }
}

const annotate = async (
  pdf: PdfDocument,
  remarks: readonly Remark[],
  places: readonly (readonly PlacedBox[])[],
): Promise<number> => {
  let count = 0
  for (const [index, remark] of remarks.entries()) {
    const boxes = places[index] ?? []
    const [first] = boxes
    if (!first) continue
    const corners = await Promise.all(boxes.filter(({ page }) => page === first.page).map((box) => cornersOf(pdf, box)))
    pdf.annotationStorage.setValue(`pdfjs_internal_editor_${count++}`, toAnnotation(remark, first.page, corners))
  }
  return count
}

/** What the colours mean, as additional text on the page; a rotated page goes without. */
const addLegend = async (pdf: PdfDocument, kinds: ReadonlySet<RemarkKind>, taken: readonly PlacedBox['box'][]): Promise<void> => {
  const page = await pdf.getPage(1)
  if (page.rotate !== 0) return
  const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 })
  for (const [index, { words, color, box }] of placeLegend({ widthPt, heightPt, taken }, kinds).entries()) {
    pdf.annotationStorage.setValue(`pdfjs_internal_editor_legend_${index}`, {
      annotationType: AnnotationEditorType.FREETEXT,
      color,
      fontSize: LEGEND_SIZE_PT,
      value: words,
      pageIndex: 0,
      rect: await cornersOf(pdf, { page: 1, box }),
      rotation: 0,
      structTreeParentId: null,
      user: AUTHOR,
    })
  }
}

/** What is written, and where. */
interface Placed {
  readonly remarks: readonly Remark[]
  /** Of each remark. */
  readonly places: readonly (readonly PlacedBox[])[]
  /** All lines of the first page, and what is not white. */
  readonly taken: readonly PlacedBox['box'][]
}

const save = async (bytes: Uint8Array, { remarks, places, taken }: Placed, fileName: string) => {
  // pdf.js detaches the buffer that it is given, and takes none of Node's own kind.
  const loading = getDocument({ ...PDFJS_OPTIONS, data: new Uint8Array(bytes) })
  try {
    const pdf = await loading.promise
    await refuseClosedFiles(pdf, bytes, fileName)
    const count = await annotate(pdf, remarks, places)
    if (count === 0) return bytes
    await addLegend(pdf, new Set(remarks.map(({ kind }) => kind)), taken)
    return await pdf.saveDocument()
  } catch (cause) {
    throw cause instanceof CoverageError
      ? cause
      : new CoverageError('cannot_write_back', { file: fileName, reason: 'it is damaged' }, { cause })
  } finally {
    await loading.destroy()
  }
}

const startsWith = (bytes: Uint8Array, head: Uint8Array): boolean =>
  bytes.length >= head.length && Buffer.compare(Buffer.from(bytes.buffer, bytes.byteOffset, head.length), head) === 0

/**
 * The person's own PDF with evidence highlighted by status (green met, amber in part) and advice (blue), each with its note,
 * and what the colours mean in a margin, as an incremental update: the original bytes stay, and what is new follows them.
 * What is written is read again before it is handed out.
 *
 * @param document as it was read from `bytes`: the markup points into it.
 * @throws CoverageError `cannot_write_back` where the file is signed, protected, an XFA form or damaged.
 */
export const markUpPdf = async (
  bytes: Uint8Array,
  document: Document,
  markup: Markup,
  { fileName, month }: MarkUpPdfOptions,
): Promise<Uint8Array> => {
  const remarks = placeRemarks(markup, document)
  const parts = remarks.flatMap((remark) => remark.parts)
  const lines = document.lines.filter(({ page }) => page === 1)
  const boxes = await locateInPdf(bytes, document, [...parts, ...lines], { fileName, limits: LIMITS })
  const places = remarks.map((remark) => remark.parts.flatMap((part) => boxes[parts.indexOf(part)] ?? []))
  const ofLines = boxes.slice(parts.length).flatMap((some) => some.flatMap(({ page, box }) => (page === 1 ? [box] : [])))
  const paper = await tracePdf(bytes, { ...document, lines: [] }, LIMITS)
  const saved = await save(bytes, { remarks, places, taken: [...ofLines, ...(paper?.shaded ?? [])] }, fileName)
  const written = startsWith(saved, bytes) ? settleDates(bytes, saved, month) : null
  if (written && (await readDocument(written, { fileName })).document.text === document.text) return written
  throw refusal(fileName, 'its parts hang together in a way that cannot be followed')
}
