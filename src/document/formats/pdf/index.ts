import { CoverageError } from '../../../errors.ts'
import type { HiddenReason, HiddenSpan, Line } from '../../../schema/document.ts'
import type { Warning } from '../../../schema/warning.ts'
import { composeText, type PageOfLines } from './compose.ts'
import { type PdfEngine, PdfEngineBroken, PdfOpenError, type PdfSource } from './engine.ts'
import { partHidden } from './hidden-text.ts'
import { INK_DPI } from './ink.ts'
import { layOutLines, type PageLine } from './lines.ts'
import { createPdfium } from './pdfium/index.ts'
import { readTextByPdfJs } from './second-reader.ts'

export interface PdfLimits {
  /** Pages after that many are not read. */
  readonly pages: number
  /** Characters after that many are not read. */
  readonly characters: number
  /** Objects of one page after that many are not read. */
  readonly textItems: number
}

export interface PdfReading {
  /** Of the document, read or not. */
  readonly pages: number
  readonly text: string
  readonly lines: Line[]
  readonly hidden: HiddenSpan[]
  readonly warnings: Warning[]
  /** The document holds pictures: without text it is a scan. */
  readonly images: boolean
}

export interface PdfOptions {
  readonly fileName: string
  readonly limits: PdfLimits
}

const pdfium: PdfEngine = createPdfium()

interface PageReading extends PageOfLines {
  readonly images: boolean
  readonly truncated: boolean
  readonly characters: number
}

const readPage = (source: PdfSource, index: number, limits: PdfLimits): PageReading => {
  const content = source.readPage(index, limits)
  const { seen, hidden } = partHidden(content, () => source.renderGray(index, INK_DPI))
  const byReason = new Map<HiddenReason, PageLine[]>()
  for (const why of new Set(hidden.map((one) => one.why))) {
    byReason.set(why, layOutLines(hidden.filter((one) => one.why === why).map(({ run }) => run)))
  }
  return {
    page: index + 1,
    lines: layOutLines(seen),
    fields: content.fields,
    hidden: byReason,
    images: content.images,
    truncated: content.truncated,
    characters: content.runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0),
  }
}

/** A file that breaks the engine this often is not worth another try. */
const MAX_BREAKS = 2

const readPages = async (bytes: Uint8Array, limits: PdfLimits) => {
  let source = await pdfium.open(bytes)
  const total = source.pageCount
  const pages: PageReading[] = []
  const unreadable: number[] = []
  let breaks = 0
  let characters = 0
  let truncated = total > limits.pages
  for (let index = 0; index < Math.min(total, limits.pages) && breaks < MAX_BREAKS; index++) {
    if (characters >= limits.characters) {
      truncated = true
      break
    }
    try {
      const page = readPage(source, index, { ...limits, characters: limits.characters - characters })
      characters += page.characters
      truncated ||= page.truncated
      pages.push(page)
    } catch (error) {
      unreadable.push(index + 1)
      if (error instanceof PdfEngineBroken && ++breaks < MAX_BREAKS) source = await pdfium.open(bytes)
    }
  }
  source.close()
  return { total, pages, unreadable, truncated }
}

const openError = (error: PdfOpenError, { fileName }: PdfOptions): CoverageError =>
  error.reason === 'password'
    ? new CoverageError('password_protected', { file: fileName }, { cause: error })
    : new CoverageError('unreadable_document', { file: fileName, format: 'a PDF' }, { cause: error })

const plainPage = (text: string, index: number): PageOfLines => ({
  page: index + 1,
  fields: [],
  hidden: new Map(),
  lines: text.split('\n').map((line) => ({
    text: line,
    rect: null,
    sizePt: null,
    bold: false,
    listItem: false,
    gapBefore: false,
  })),
})

const SECOND_READER: Warning = {
  code: 'second_reader',
  message: 'The file was read by a second reader that sees neither columns nor hidden text; check the order of the text.',
}

const readBySecondReader = async (bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> => {
  const texts = await readTextByPdfJs(bytes, options.limits.pages)
  return { pages: texts.length, ...composeText(texts.map(plainPage)), warnings: [SECOND_READER], images: false }
}

/**
 * Read a PDF: its text in reading order, lines with their places, hidden text at the end of the text.
 *
 * @throws CoverageError password_protected, unreadable_document.
 */
export const readPdf = async (bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> => {
  try {
    const { total, pages, unreadable, truncated } = await readPages(bytes, options.limits)
    const warnings: Warning[] = []
    if (unreadable.length > 0)
      warnings.push({ code: 'page_unreadable', message: `Page ${unreadable.join(', ')} cannot be read.` })
    if (truncated) warnings.push({ code: 'truncated', message: 'Not read to the end.' })
    return { pages: total, ...composeText(pages), warnings, images: pages.some(({ images }) => images) }
  } catch (error) {
    if (!(error instanceof PdfOpenError)) throw error
    if (error.reason === 'password') throw openError(error, options)
    return readBySecondReader(bytes, options)
  }
}
