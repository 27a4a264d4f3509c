import { CoverageError } from '../../../errors.ts'
import type { HiddenReason } from '../../../schema/document.ts'
import type { Warning } from '../../../schema/warning.ts'
import type { DocumentContent } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { composePages, type PageOfLines } from './compose.ts'
import { writeDrawnBullets } from './drawn-bullets.ts'
import { type GlyphRun, PdfOpenError } from './engine.ts'
import type { HiddenRun } from './hidden-text.ts'
import { layOutLines, type PageLine } from './lines.ts'
import { isListItem } from './list-marks.ts'
import { createPdfium } from './pdfium/index.ts'
import { type ReadPage, type ReadPages, readPages } from './read-pages.ts'
import { learnLetters, loseLetters, restoreLetters } from './restore-letters.ts'

/** Characters after that many, pages after that many, and a page's objects after that many are not read. */
export type PdfLimits = Pick<Limits, 'pages' | 'characters' | 'textItems'>

export interface PdfReading extends DocumentContent {
  /** Of the document, read or not. */
  readonly pages: number
  /** The document holds pictures: without text it is a scan. */
  readonly images: boolean
}

export interface PdfOptions {
  readonly fileName: string
  readonly limits: PdfLimits
}

const pdfium = createPdfium()

/** Few files need it, and it takes 0.2 s and 60 MB to load. */
const readBySecond = async (bytes: Uint8Array, pages: number): Promise<string[]> => {
  const { readTextByPdfJs } = await import('./second-reader.ts')
  return readTextByPdfJs(bytes, pages)
}

const SECOND_READER = 'second_reader'

const WHOLLY_BY_SECOND: Warning = {
  code: SECOND_READER,
  message: 'This PDF is unusual and was read by a second reader, which sees neither columns nor hidden text: check the order.',
}

const LETTERS_BY_SECOND: Warning = {
  code: SECOND_READER,
  message: 'This PDF does not name some of its letters (mostly ligatures such as "fi"); a second reader supplied them.',
}

const openError = (error: PdfOpenError, fileName: string): CoverageError =>
  error.reason === 'password'
    ? new CoverageError('password_protected', { file: fileName }, { cause: error })
    : new CoverageError('unreadable_document', { file: fileName, format: 'a PDF' }, { cause: error })

const plainLine = (text: string): PageLine => ({
  text,
  rect: null,
  sizePt: null,
  bold: false,
  listItem: isListItem(text),
  gapBefore: false,
})

const plainPage = (text: string, index: number): PageOfLines => ({
  page: index + 1,
  fields: [],
  hidden: new Map(),
  lines: text.split('\n').map(plainLine),
})

/** The whole document by the second reader. @throws PdfOpenError */
const readWhollyBySecond = async (bytes: Uint8Array, { pages }: PdfLimits): Promise<PdfReading> => {
  const texts = await readBySecond(bytes, pages)
  return { pages: texts.length, ...composePages(texts.map(plainPage)), warnings: [WHOLLY_BY_SECOND], images: false }
}

/** What the second reader says about the letters that are missing; nothing where it cannot say. */
const askForLetters = async (
  runs: readonly GlyphRun[],
  bytes: Uint8Array,
  { pages }: PdfLimits,
): Promise<ReadonlyMap<string, string>> => {
  if (!loseLetters(runs)) return new Map()
  try {
    return learnLetters(runs, (await readBySecond(bytes, pages)).join('\n'))
  } catch (error) {
    if (error instanceof PdfOpenError) return new Map()
    throw error
  }
}

const layOutHidden = (hidden: readonly HiddenRun[]): ReadonlyMap<HiddenReason, readonly PageLine[]> => {
  const reasons = [...new Set(hidden.map(({ why }) => why))]
  return new Map(reasons.map((why) => [why, layOutLines(hidden.filter((one) => one.why === why).map(({ run }) => run))]))
}

const layOutPage = ({ index, content, parted }: ReadPage, letters: ReadonlyMap<string, string>): PageOfLines => ({
  page: index + 1,
  lines: writeDrawnBullets(layOutLines(letters.size === 0 ? parted.seen : restoreLetters(parted.seen, letters)), content.paints),
  fields: content.fields,
  hidden: layOutHidden(parted.hidden),
})

const layOut = async ({ pageCount, pages, warnings }: ReadPages, bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading> => {
  const letters = await askForLetters(
    pages.flatMap(({ parted }) => parted.seen),
    bytes,
    limits,
  )
  return {
    pages: pageCount,
    ...composePages(pages.map((page) => layOutPage(page, letters))),
    warnings: letters.size === 0 ? warnings : [...warnings, LETTERS_BY_SECOND],
    images: pages.some(({ content }) => content.images),
  }
}

/** Text that one engine does not see may be seen by the other; where it sees none either, the first one's word stands. */
const orBySecond = async (reading: PdfReading, bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading> => {
  if (reading.text !== '') return reading
  try {
    const second = await readWhollyBySecond(bytes, limits)
    return second.text === '' ? reading : { ...second, images: reading.images }
  } catch (error) {
    if (error instanceof PdfOpenError) return reading
    throw error
  }
}

/**
 * Read a PDF.
 *
 * @returns The text in reading order, then form values and notes, then what is hidden; lines with their places. The text is
 * empty where the document shows none: then `images` tells whether it is a scan. Warnings: `page_unreadable`, `truncated`,
 * `second_reader`.
 * @throws CoverageError password_protected; unreadable_document where neither of the two readers can open it.
 */
export const readPdf = async (bytes: Uint8Array, { fileName, limits }: PdfOptions): Promise<PdfReading> => {
  try {
    return await orBySecond(await layOut(await readPages(pdfium, bytes, limits), bytes, limits), bytes, limits)
  } catch (error) {
    if (!(error instanceof PdfOpenError)) throw error
    if (error.reason === 'password') throw openError(error, fileName)
  }
  try {
    return await readWhollyBySecond(bytes, limits)
  } catch (error) {
    throw error instanceof PdfOpenError ? openError(error, fileName) : error
  }
}
