import type { GrayPicture } from '../../../gray-picture.ts'
import {
  type OpenFailure,
  type PageContent,
  type PageLimits,
  type PdfEngine,
  PdfEngineBroken,
  PdfOpenError,
  PdfPageError,
  type PdfSource,
} from '../engine.ts'
import type { Matrix, Rect } from '../geometry.ts'
import { readAnnotations } from './annotations.ts'
import type { Pointer } from './exports.ts'
import { fontReader } from './fonts.ts'
import { readGlyphRuns } from './glyph-runs.ts'
import { type PdfiumInstance, putBytes, startPdfium } from './instance.ts'
import { readPageObjects } from './page-objects.ts'
import { renderGray } from './render-gray.ts'

/** FPDF_ERR_… of fpdfview.h: a password is needed, or a security handler is unknown. */
const LOCKED_ERRORS = new Set([4, 5])

/** The handler of PDF 32000-1, 7.6.4: for holders of a certificate, and not opened by any password. */
const CERTIFICATE_HANDLER = Buffer.from('Adobe.PubSec')

const failureOf = (error: number, bytes: Uint8Array): OpenFailure => {
  if (!LOCKED_ERRORS.has(error)) return 'format'
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.includes(CERTIFICATE_HANDLER) ? 'certificate' : 'password'
}

/** PDFium wants the header in the first 1,024 bytes; other readers accept it later, or do without. */
const HEADER = Buffer.from('%PDF-')
const HEADER_WITHIN_BYTES = 1_000_000
const ANY_HEADER = Buffer.from('%PDF-1.4\n')

const fromHeader = (bytes: Uint8Array): Uint8Array => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN_BYTES))
  const start = head.indexOf(HEADER)
  return start < 0 ? Buffer.concat([ANY_HEADER, bytes]) : bytes.subarray(start)
}

/** From the page's own space (origin bottom-left, not rotated) to the page as displayed, origin top-left. */
const displayMatrix = ({ api, scratch: at, views }: PdfiumInstance, page: Pointer): Matrix => {
  api.FPDF_GetPageBoundingBox(page, at)
  const [left = 0, top = 0, right = 0, bottom = 0] = views().float32.subarray(at >> 2, (at >> 2) + 4)
  const byRotation: readonly Matrix[] = [
    [1, 0, 0, -1, -left, top],
    [0, 1, 1, 0, -bottom, -left],
    [-1, 0, 0, 1, right, -bottom],
    [0, -1, -1, 0, top, right],
  ]
  return byRotation[api.FPDFPage_GetRotation(page)] ?? [1, 0, 0, -1, -left, top]
}

/** What the WebAssembly machine throws at a trap, and V8 when it runs out of stack or memory. */
const isTrap = (error: unknown): boolean => error instanceof WebAssembly.RuntimeError || error instanceof RangeError

/** Run `work`; after any failure but that of an unreadable page the instance is unusable: its heap is in an unknown state. */
const guard = <T>(onBroken: () => void, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (error instanceof PdfPageError) throw error
    onBroken()
    throw isTrap(error) ? new PdfEngineBroken('PDFium cannot go on with this file.', { cause: error }) : error
  }
}

class PdfiumSource implements PdfSource {
  readonly pageCount: number
  private readonly instance: PdfiumInstance
  private readonly document: Pointer
  private readonly memory: Pointer
  private readonly fontOf: ReturnType<typeof fontReader>
  private readonly discard: () => void
  private form: { info: Pointer; environment: Pointer } | undefined
  private open: { index: number; page: Pointer } | undefined
  private broken = false

  constructor(instance: PdfiumInstance, document: Pointer, memory: Pointer, discard: () => void) {
    this.instance = instance
    this.document = document
    this.memory = memory
    this.fontOf = fontReader(instance)
    this.discard = () => {
      this.broken = true
      discard()
    }
    this.pageCount = guard(this.discard, () => instance.api.FPDF_GetPageCount(document))
  }

  /** Opened for the first widget only: most documents have no form. */
  private readonly environment = (): Pointer => {
    const { api } = this.instance
    if (!this.form) {
      const info = api.PDFiumExt_OpenFormFillInfo()
      this.form = { info, environment: api.PDFiumExt_InitFormFillEnvironment(this.document, info) }
    }
    return this.form.environment
  }

  /**
   * The page is kept open until another is wanted, and closed only after that one is loaded: PDFium drops the fonts that no
   * open page uses, and loading them anew is most of what a page costs.
   */
  private pageAt(index: number): Pointer {
    if (this.open?.index === index) return this.open.page
    const { api } = this.instance
    const page = api.FPDF_LoadPage(this.document, index)
    if (page === 0) throw new PdfPageError(`Page ${index + 1} cannot be loaded.`)
    if (this.open) api.FPDF_ClosePage(this.open.page)
    this.open = { index, page }
    return page
  }

  private withPage<T>(index: number, work: (page: Pointer) => T): T {
    return guard(this.discard, () => work(this.pageAt(index)))
  }

  readPage(index: number, limits: PageLimits): PageContent {
    return this.withPage(index, (page) => this.read(page, limits))
  }

  private read(page: Pointer, { characters, textItems }: PageLimits): PageContent {
    const { instance } = this
    const { api } = instance
    const widthPt = api.FPDF_GetPageWidthF(page)
    const heightPt = api.FPDF_GetPageHeightF(page)
    const display = displayMatrix(instance, page)
    const visible = { left: 0, top: 0, right: widthPt, bottom: heightPt }
    const objects = readPageObjects(instance, page, { display, page: visible, fontOf: this.fontOf, maxObjects: textItems })
    const text = api.FPDFText_LoadPage(page)
    if (text === 0) throw new PdfPageError('The text of the page cannot be loaded.')
    const { runs, truncated } = readGlyphRuns(instance, text, { ...objects, display, maxCharacters: characters })
    api.FPDFText_ClosePage(text)
    return {
      widthPt,
      heightPt,
      runs: runs.sort((a, b) => a.style.paintOrder - b.style.paintOrder),
      paints: objects.paints,
      rules: objects.rules,
      ...readAnnotations(instance, page, { document: this.document, display, environment: this.environment }),
      images: objects.images,
      cutBy: truncated ? 'characters' : objects.truncated ? 'textItems' : null,
    }
  }

  renderGray(index: number, dotsPerInch: number, region?: Rect): GrayPicture {
    return this.withPage(index, (page) => renderGray(this.instance, page, dotsPerInch, region))
  }

  close(): void {
    if (this.broken) return
    try {
      guard(this.discard, () => this.free())
    } catch (error) {
      // The document was read; failing to close it only concerns the instance, which is gone.
      if (!(error instanceof PdfEngineBroken)) throw error
    }
  }

  private free(): void {
    const { api } = this.instance
    if (this.open) api.FPDF_ClosePage(this.open.page)
    if (this.form) {
      api.PDFiumExt_ExitFormFillEnvironment(this.form.environment)
      api.PDFiumExt_CloseFormFillInfo(this.form.info)
    }
    api.FPDF_CloseDocument(this.document)
    api.free(this.memory)
  }
}

/** PDFium compiled to WebAssembly. One instance serves document after document, until a file breaks it. */
export const createPdfium = (): PdfEngine => {
  let running: Promise<PdfiumInstance> | undefined
  const discard = (): void => {
    running = undefined
  }

  const open = async (bytes: Uint8Array): Promise<PdfSource> => {
    running ??= startPdfium()
    const instance = await running
    return guardOpen(instance, fromHeader(bytes))
  }

  const guardOpen = (instance: PdfiumInstance, bytes: Uint8Array): PdfSource => {
    const { api } = instance
    const opened = guard(discard, () => {
      const memory = putBytes(instance, bytes)
      const document = api.FPDF_LoadMemDocument(memory, bytes.length, 0)
      return { memory, document, error: document === 0 ? api.FPDF_GetLastError() : 0 }
    })
    if (opened.document !== 0) return new PdfiumSource(instance, opened.document, opened.memory, discard)
    api.free(opened.memory)
    throw new PdfOpenError(failureOf(opened.error, bytes))
  }
  return { open }
}
