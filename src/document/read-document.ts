import { createHash } from 'node:crypto'
import { CoverageError } from '../errors/index.ts'
import type { DocumentKind } from '../schema/document.ts'
import type { Document, ReadDocument, Warning } from '../schema/index.ts'
import { displayName, endingOf } from '../text/display-name.ts'
import { composeDocument, holdCharacters, MIN_CHARACTERS, visibleLines } from './compose-document.ts'
import type { DocumentContent, Format, FormatOptions } from './format.ts'
import { FORMATS } from './formats/index.ts'
import { formatByName } from './formats/text-formats.ts'
import { LIMITS } from './limits.ts'
import type { OcrProgress } from './ocr/ocr-options.ts'
import { hasOcr, OCR_PACKAGES, startTesseract } from './ocr/tesseract.ts'
import { type FormatId, sniff } from './sniff.ts'

export interface ReadDocumentOptions {
  /** Shown in messages; the content decides what the file is. */
  readonly fileName?: string
  /** A saved job page is read by its data only where it was given as a posting. Default: only what is shown is read. */
  readonly givenAs?: DocumentKind | undefined
  /** Called before each page that is read by OCR, which takes seconds. */
  readonly onOcr?: ((progress: OcrProgress) => void) | undefined
  /** Where it aborts, a document that still waits for a child is given up as `busy`: for callers who hung up. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Scanning apps print their name on each page ("Scanned with" and up to 12 letters): a page with fewer characters than this is a
 * scan.
 */
const MIN_CHARACTERS_A_SCANNED_PAGE = 30

/** Names that promise a binary document: text under such a name is a failed download or an old web export, not a resume. */
const BINARY_ENDINGS = new Set([...FORMATS.pdf.endings, ...FORMATS.docx.endings, 'doc', 'rtf', 'odt'])
const BINARY_FORMATS: ReadonlySet<FormatId> = new Set(['pdf', 'docx'])
/** Texts that may just as well be in another format, if their name says so: Typst and Markdown share marks. */
const LOOSE_FORMATS: ReadonlySet<FormatId> = new Set(['markdown', 'plain-text'])

const megabytes = (bytes: number): string => `${bytes / 2 ** 20} MB`

/**
 * Refuse files that need not be opened.
 *
 * @throws CoverageError `empty_file` or `file_too_large`.
 */
export const checkSize = (bytes: Uint8Array, file: string): void => {
  if (bytes.byteLength === 0) throw new CoverageError('empty_file', { file })
  if (bytes.byteLength > LIMITS.fileBytes) throw new CoverageError('file_too_large', { file, limit: megabytes(LIMITS.fileBytes) })
}

/** The format by content; among texts, which cannot be distinguished with certainty, the name may say Markdown. */
const findFormat = async (bytes: Uint8Array, options: FormatOptions): Promise<Format> => {
  const file = options.fileName
  const sniffed = await sniff(bytes, options)
  if (sniffed.format === 'old-word') throw new CoverageError('old_word_file', { file })
  if (sniffed.format === null)
    throw new CoverageError(sniffed.converts ? 'other_word_processor' : 'unsupported_file_type', { file, found: sniffed.found })
  const format = FORMATS[sniffed.format]
  if (BINARY_FORMATS.has(sniffed.format)) return format
  const ending = endingOf(file)
  if (BINARY_ENDINGS.has(ending))
    throw new CoverageError('unsupported_file_type', { file, found: `${format.name} under the name of a .${ending}` })
  const named = LOOSE_FORMATS.has(sniffed.format) ? formatByName(ending) : undefined
  return named === undefined ? format : FORMATS[named]
}

const nameWarnings = (format: Format, fileName: string): Warning[] => {
  const ending = endingOf(fileName)
  return ending === '' || format.endings.includes(ending)
    ? []
    : [{ code: 'name_differs', message: `The name ends in .${ending}, but the file is ${format.name}.` }]
}

/** What V8 throws when it runs out of memory or stack. */
const OUT_OF_MEMORY = /allocation failed|out of memory|invalid (?:string|array|typed array) length|call stack/i

/** A parser that fails on a file shows a fault of the file, not of ours. */
const wrapForeign = (error: unknown, file: string, format: string): CoverageError => {
  if (error instanceof CoverageError) return error
  const outOfMemory = error instanceof RangeError && OUT_OF_MEMORY.test(error.message)
  return outOfMemory
    ? new CoverageError('limit_exceeded', { file, limit: 'memory' }, { cause: error })
    : new CoverageError('unreadable_document', { file, format }, { cause: error })
}

const readContent = async (format: Format, bytes: Uint8Array, options: FormatOptions): Promise<DocumentContent> => {
  try {
    return await format.read(bytes, options)
  } catch (error) {
    throw wrapForeign(error, options.fileName, format.name)
  }
}

const SCAN = 'it looks like a scan or a picture'
const READ_SCAN = 'it looks like a scan or a picture, in which no words were found'
const NO_WORDS = 'it holds hardly a word'
const ALL_HIDDEN = 'what it holds is hidden from view'

/** Pages whose words are in pictures that were not read may still hold a few letters of text: a scanning app's name. */
const minCharacters = ({ images, pages, pictures = [] }: DocumentContent): number => {
  if (pages === null) return images ? MIN_CHARACTERS_A_SCANNED_PAGE : MIN_CHARACTERS
  return Math.max(MIN_CHARACTERS, pictures.length * MIN_CHARACTERS_A_SCANNED_PAGE)
}

const holdsText = (content: DocumentContent): boolean => {
  const visible = visibleLines(content).map(({ start, end }) => content.text.slice(start, end))
  return holdCharacters(visible, minCharacters(content))
}

const reasonOf = ({ images, pictures = [], hidden }: DocumentContent): string => {
  if (pictures.length > 0) return READ_SCAN
  if (images) return SCAN
  return hidden.length > 0 ? ALL_HIDDEN : NO_WORDS
}

/** The limit that a document without words in its first part exceeds. */
const limitOf = ({ pages }: DocumentContent): string => {
  const characters = `${LIMITS.characters.toLocaleString('en')} characters`
  if (pages === null) return characters
  return pages > LIMITS.pages
    ? `${LIMITS.pages} pages`
    : `${characters}, or ${LIMITS.textItems.toLocaleString('en')} pieces of text on a page`
}

const requireText = (content: DocumentContent, { fileName: file, givenAs }: FormatOptions, { mediaType }: Format): void => {
  if (holdsText(content)) return
  const { pictures = [] } = content
  if (pictures.length > 0 && !hasOcr()) throw new CoverageError('ocr_not_installed', { file, packages: OCR_PACKAGES })
  const cut = content.warnings.find(({ code }) => code === 'truncated')
  if (cut) throw new CoverageError('limit_exceeded', { file, limit: limitOf(content) })
  if (givenAs === 'posting' && mediaType === 'text/html' && content.hidden.length === 0)
    throw new CoverageError('page_needs_browser', { file })
  throw new CoverageError('no_text', { file, reason: reasonOf(content) })
}

/** @param bytes of the file: they give size and hash. */
const toReadDocument = (content: DocumentContent, bytes: Uint8Array, mediaType: Document['mediaType']): ReadDocument =>
  composeDocument(content, { mediaType, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') })

interface Opened {
  readonly bytes: Uint8Array
  readonly options: FormatOptions
  readonly format: Format
  readonly content: DocumentContent
}

const open = async (bytes: Uint8Array, options: FormatOptions): Promise<Opened> => {
  checkSize(bytes, options.fileName)
  const format = await findFormat(bytes, options)
  return { bytes, options, format, content: await readContent(format, bytes, options) }
}

/** The pages that only OCR could have read, except those that a warning explains already. */
const pictureWarnings = ({ pictures = [], warnings }: DocumentContent): Warning[] => {
  const told = new Set(warnings.filter(({ code }) => code === 'letters_unnamed').flatMap(({ pages = [] }) => pages))
  const unread = pictures.filter((page) => !told.has(page))
  if (unread.length === 0) return []
  return [
    { code: 'picture_not_read', message: `Not read, since it is a picture of text: page ${unread.join(', ')}.`, pages: unread },
  ]
}

const finish = ({ bytes, options, format, content }: Opened): ReadDocument => {
  requireText(content, options, format)
  const warnings = [...nameWarnings(format, options.fileName), ...content.warnings, ...pictureWarnings(content)]
  return toReadDocument({ ...content, warnings }, bytes, format.mediaType)
}

/**
 * Read a file in this process: bytes → one text with its lines, what is hidden in it, and what went wrong on the way.
 * Nothing is written to disk, no network is used. A hostile file may take memory and time: see `createDocumentReader`.
 *
 * @throws CoverageError saying why it cannot be read and what to do.
 */
export const readDocument = async (
  bytes: Uint8Array,
  { fileName, givenAs, onOcr }: ReadDocumentOptions = {},
): Promise<ReadDocument> => {
  const ocr = hasOcr() ? { start: startTesseract, maxPages: LIMITS.ocrPages, onPage: onOcr } : undefined
  return finish(await open(bytes, { fileName: displayName(fileName), limits: LIMITS, givenAs, ocr }))
}

/** The answer for a file that only OCR can read. */
export const NEEDS_OCR = 'needs-ocr'

/**
 * The same in milliseconds, without OCR.
 *
 * @returns {@link NEEDS_OCR} where only OCR can read a page and it is installed: read it again with {@link readDocument}.
 */
export const readWithoutOcr = async (
  bytes: Uint8Array,
  { fileName, givenAs }: Pick<ReadDocumentOptions, 'fileName' | 'givenAs'>,
): Promise<ReadDocument | typeof NEEDS_OCR> => {
  const opened = await open(bytes, { fileName: displayName(fileName), limits: LIMITS, givenAs })
  return (opened.content.pictures ?? []).length > 0 && hasOcr() ? NEEDS_OCR : finish(opened)
}
