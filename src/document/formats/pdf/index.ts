import { CoverageError } from '../../../errors/index.ts'
import type { Document, HiddenReason } from '../../../schema/document.ts'
import type { Span } from '../../../schema/span.ts'
import type { Warning } from '../../../schema/warning.ts'
import { isPageNumber } from '../../../text/page-furniture.ts'
import { type FoundLetters, findLostLetters, readWhollyBySecond, tryWhollyBySecond } from './by-second-reader.ts'
import { composePages, type PageOfLines } from './compose.ts'
import { isMangled } from './damage.ts'
import { writeDrawnBullets } from './drawn-bullets.ts'
import { PdfEngineBroken, PdfOpenError } from './engine.ts'
import type { HiddenRun } from './hidden-text.ts'
import { layOutLines } from './lines.ts'
import { locateSpans, type PlacedBox } from './locate-spans.ts'
import { openByEmptyOwner } from './owner-password.ts'
import type { PageLine } from './page-line.ts'
import { levelLines } from './page-rules.ts'
import type { PdfLimits, PdfOptions, PdfReading } from './pdf-reading.ts'
import { createPdfium } from './pdfium/index.ts'
import { readLinks } from './place-links.ts'
import { type ReadPage, type ReadPages, readPages } from './read-pages.ts'
import { readPictures } from './read-pictures.ts'
import { withTrailer } from './repair.ts'
import { restoreLetters } from './restore-letters.ts'
import { type Print, tracePrint } from './trace-print.ts'

export type { PlacedBox } from './locate-spans.ts'
export type { PdfLimits, PdfOptions, PdfReading } from './pdf-reading.ts'
export type { Print, PrintedLetter } from './trace-print.ts'

const pdfium = createPdfium()

const LOCKS = { password: 'a password', certificate: 'a certificate' } as const

const openError = (error: PdfOpenError, fileName: string): CoverageError =>
  error.reason === 'format'
    ? new CoverageError('unreadable_document', { file: fileName, format: 'a PDF' }, { cause: error })
    : new CoverageError('password_protected', { file: fileName, lock: LOCKS[error.reason] }, { cause: error })

const memoryError = (error: PdfEngineBroken, fileName: string): CoverageError =>
  new CoverageError('limit_exceeded', { file: fileName, limit: 'the memory that a page may take' }, { cause: error })

/** A page number that lies outside the paper is left out, and is no accusation. */
const layOutHidden = (hidden: readonly HiddenRun[]): ReadonlyMap<HiddenReason, readonly PageLine[]> => {
  const reasons = [...new Set(hidden.map(({ why }) => why))]
  const linesOf = (why: HiddenReason): PageLine[] =>
    layOutLines(hidden.filter((one) => one.why === why).map(({ run }) => run)).filter(({ text }) => !isPageNumber(text))
  return new Map(reasons.map((why) => [why, linesOf(why)]))
}

const layOutPage = ({ index, content, parted }: ReadPage, letters: ReadonlyMap<string, string>): PageOfLines => ({
  page: index + 1,
  lines: writeDrawnBullets(
    layOutLines(letters.size === 0 ? parted.seen : restoreLetters(parted.seen, letters), levelLines(content)),
    content.paints,
  ),
  fields: content.fields,
  links: readLinks(content.links, parted.seen),
  hidden: layOutHidden(parted.hidden),
})

const NOTHING_FOUND: FoundLetters = { letters: new Map(), warnings: [] }

const layOut = async (
  { pageCount, pages, warnings, broken }: ReadPages,
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<PdfReading> => {
  const seen = pages.flatMap(({ parted }) => parted.seen)
  const found = broken ? NOTHING_FOUND : await findLostLetters(seen, bytes, limits)
  return {
    pages: pageCount,
    ...composePages(pages.map((page) => layOutPage(page, found.letters))),
    warnings: [...warnings, ...found.warnings],
    images: pages.some(({ content }) => content.images),
  }
}

/** A page that shows or paints anything does so in a stream. Without one the document is blank. */
const mayHoldText = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('stream')

/**
 * Where a page has no text of its own but the second reader finds some, that comes before what OCR would make of it.
 *
 * @throws PdfOpenError where there is no text because the file is damaged.
 */
const readTextless = async (read: ReadPages, reading: PdfReading, bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading> => {
  if (read.broken) throw new PdfEngineBroken('A page broke the engine, and no other gives text.')
  const second = mayHoldText(bytes) ? await tryWhollyBySecond(bytes, limits) : undefined
  if (second) return { ...second, images: reading.images }
  if (read.pages.length === 0 || isMangled(bytes)) throw new PdfOpenError('format')
  return reading
}

/** The reading with what OCR finds on the pages that are pictures; without OCR, with the pages that would need it. */
const addPictures = async (
  read: ReadPages,
  reading: PdfReading,
  bytes: Uint8Array,
  { limits, ocr }: PdfOptions,
): Promise<PdfReading> => {
  const { pages, unread, warnings } = await readPictures(pdfium, bytes, read.pages, ocr)
  if (warnings.length === 0) return { ...reading, pictures: unread }
  return { ...(await layOut({ ...read, pages, warnings: [...read.warnings, ...warnings] }, bytes, limits)), pictures: unread }
}

/** @throws PdfOpenError, PdfEngineBroken */
const readByFirst = async (bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> => {
  const { limits } = options
  const read = await readPages(pdfium, bytes, limits)
  const reading = await layOut(read, bytes, limits)
  const best = reading.text === '' ? await readTextless(read, reading, bytes, limits) : reading
  return best.text === '' || best === reading ? addPictures(read, best, bytes, options) : best
}

/**
 * Read a PDF.
 *
 * @returns The text in reading order, then form values and notes, then what is hidden; lines with their places. The text is empty
 * where the document shows none: then `images` says whether it is a scan, and `pictures` which pages would need OCR. Warnings:
 * `page_unreadable`, `truncated`, `field_not_read`, `second_reader`, `read_by_ocr`, `letters_unnamed`, `recovered_from_damage`.
 * @throws CoverageError password_protected; limit_exceeded; unreadable_document where neither of the two readers can open it.
 */
export const readPdf = async (bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> => {
  try {
    return await readByFirst(bytes, options)
  } catch (error) {
    if (error instanceof PdfEngineBroken) throw memoryError(error, options.fileName)
    if (!(error instanceof PdfOpenError)) throw error
    if (error.reason === 'certificate') throw openError(error, options.fileName)
    if (error.reason === 'password') return readUnlocked(error, bytes, options)
  }
  return (await readRepaired(bytes, options)) ?? readDamaged(bytes, options)
}

/** A locked file whose owner set no password: anybody may open it as its owner. */
const readUnlocked = async (error: PdfOpenError, bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> => {
  const opened = openByEmptyOwner(bytes)
  try {
    if (opened) return await readByFirst(opened, options)
  } catch (second) {
    if (!(second instanceof PdfOpenError || second instanceof PdfEngineBroken)) throw second
  }
  throw openError(error, options.fileName)
}

const REPAIRED: Warning = {
  code: 'recovered_from_damage',
  message:
    'The end of this PDF is missing, as after a download that broke off: what was left of it was read. Check that nothing is missing.',
}

/** A file that lost its end, as far as it goes; undefined where its end is not what it lacks. */
const readRepaired = async (bytes: Uint8Array, options: PdfOptions): Promise<PdfReading | undefined> => {
  const repaired = withTrailer(bytes)
  if (repaired === undefined) return undefined
  try {
    const reading = await readByFirst(repaired, options)
    return reading.text === '' ? undefined : { ...reading, warnings: [REPAIRED, ...reading.warnings] }
  } catch (error) {
    if (error instanceof PdfOpenError || error instanceof PdfEngineBroken) return undefined
    throw error
  }
}

/** A file that the first reader cannot open is damaged; without text from the second one, too damaged. */
const readDamaged = async (bytes: Uint8Array, { limits, fileName }: PdfOptions): Promise<PdfReading> => {
  try {
    const reading = await readWhollyBySecond(bytes, limits)
    if (reading.text === '') throw new PdfOpenError('format')
    return reading
  } catch (error) {
    throw error instanceof PdfOpenError ? openError(error, fileName) : error
  }
}

/** As {@link locateSpans}, with the engine that reads. */
export const locateInPdf = (
  bytes: Uint8Array,
  document: Document,
  spans: readonly Span[],
  { limits }: PdfOptions,
): Promise<PlacedBox[][]> => locateSpans(pdfium, { bytes, document }, spans, limits)

/** As {@link tracePrint}, with the engine that reads. */
export const tracePdf = (bytes: Uint8Array, document: Document, limits: PdfLimits): Promise<Print | undefined> =>
  tracePrint(pdfium, { bytes, document }, limits)
